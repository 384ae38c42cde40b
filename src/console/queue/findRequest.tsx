import type { NotFound } from '../../usecases/staff/findRequest';
import type { StaffPage } from '../page/page';
import { StaffForm } from '../page/parts';

/** What was looked for in vain. */
export interface SoughtInVain {
  readonly reason: NotFound;
  readonly typed: string;
}

interface FindProps {
  readonly page: StaffPage;
  readonly sought?: SoughtInVain | undefined;
}

/** Opens a request by its number, wherever in the queue it stands. */
export function FindRequest({ page, sought }: FindProps) {
  const { words } = page;
  return (
    <StaffForm page={page} action="/console/find" class="find" role="search">
      <div class="field">
        <label for="find-number">{words.text('console:find.label')}</label>
        <div class="find-row">
          <input
            id="find-number"
            name="number"
            value={sought?.typed ?? ''}
            maxLength={200}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            aria-invalid={sought !== undefined}
            aria-describedby={sought === undefined ? undefined : 'find-error'}
            autofocus={sought !== undefined}
          />
          <button>{words.text('console:find.submit')}</button>
        </div>
        {sought !== undefined && (
          <p class="field-error" id="find-error" role="alert">
            {words.text(`console:find.${sought.reason}`)}
          </p>
        )}
      </div>
    </StaffForm>
  );
}
