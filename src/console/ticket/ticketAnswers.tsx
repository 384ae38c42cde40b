import { allows } from '../page/page';
import type { TicketPage } from './ticketPage';
import { StaffForm, Typed } from '../page/parts';

/** What the customer sent, masked until somebody opens it on record; opening it lasts for one page. */
export function TicketAnswers({ page, view }: TicketPage) {
  const { words } = page;
  const path = `/console/tickets/${view.line.id}`;
  return (
    <section class="card" aria-labelledby="answers">
      <div class="section-head">
        <h2 id="answers">{words.text('console:answers.title')}</h2>
        {view.personal && <a href={path}>{words.text('console:answers.hide')}</a>}
        {!view.personal && allows(page, 'openPersonalData') && (
          <StaffForm page={page} action={`${path}/personal-data`}>
            <button>{words.text('console:answers.show')}</button>
          </StaffForm>
        )}
      </div>
      <p class="soft">{words.text(view.personal ? 'console:answers.shown' : 'console:answers.masked')}</p>
      {view.rows.length === 0 && <p>{words.text('console:answers.none')}</p>}
      <dl class="answers">
        {view.rows.map(({ field, label, value }) => (
          <div key={field}>
            <dt>{words.text(label)}</dt>
            <dd class="written">
              <Typed text={words.value(value)} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
