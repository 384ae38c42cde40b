import { allows, type StaffPage } from '../page/page';
import { StaffForm } from '../page/parts';

interface EmptyProps {
  readonly page: StaffPage;
  /** Whether invented requests can be put here. */
  readonly canSeed: boolean;
}

export function EmptyQueue({ page, canSeed }: EmptyProps) {
  const { words } = page;
  return (
    <div class="card empty">
      <h2>{words.text('console:queue.emptyTitle')}</h2>
      <p>{words.text('console:queue.empty')}</p>
      {canSeed && allows(page, 'seedQueue') && (
        <StaffForm page={page} action="/console/demo/requests" class="seed">
          <button>{words.text('console:queue.seed')}</button>
          <p class="hint">{words.text('console:queue.seedHint')}</p>
        </StaffForm>
      )}
    </div>
  );
}
