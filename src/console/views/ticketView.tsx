import { REQUEST_TYPES } from '../../domain/request/requestType';
import { isMine, type TicketPage } from '../ticketPage';
import { CompleteForm } from './completeForm';
import { History } from './history';
import { Layout } from './layout';
import { Notice } from './parts';
import { MatchForm, ReplyForm } from './replyForms';
import { TicketAnswers } from './ticketAnswers';
import { Facts, Identity, WaysToAnswer } from './ticketFacts';
import { TicketHead } from './ticketHead';
import { Transcript } from './transcript';
import { Undelivered } from './undelivered';

/** Everything about one ticket, and what may be done with it. */
export function TicketPageView(ticket: TicketPage) {
  const { page, view, problem, done } = ticket;
  const { words } = page;
  const type = REQUEST_TYPES[view.line.type];
  const title = words.text('console:ticket.title', {
    type: { key: type.name },
    number: view.line.receiptNumber,
  });
  return (
    <Layout page={page} title={title} failed={problem !== undefined}>
      <p class="back">
        <a href="/console">{words.text('console:ticket.back')}</a>
      </p>
      <TicketHead {...ticket} />
      {problem !== undefined && (
        <Notice kind="wrong">
          <strong>{words.text('console:refusal.lead')}</strong>{' '}
          {words.text(`console:refusal.${problem.reason}`)}
        </Notice>
      )}
      {done !== undefined && problem === undefined && (
        <Notice kind="good">{words.text(`console:done.${done}`)}</Notice>
      )}
      <Undelivered {...ticket} />
      <div class="ticket">
        <div class="ticket-main">
          <TicketAnswers {...ticket} />
          {isMine(ticket) ? <Work {...ticket} /> : <Unsent {...ticket} />}
          <Transcript {...ticket} />
          <History {...ticket} />
        </div>
        <aside class="ticket-side">
          <Identity {...ticket} />
          <WaysToAnswer {...ticket} />
          <Facts {...ticket} />
        </aside>
      </div>
    </Layout>
  );
}

function Work(ticket: TicketPage) {
  const asksIdentity = REQUEST_TYPES[ticket.view.line.type].identityLevel > 0;
  return (
    <>
      {asksIdentity && <MatchForm {...ticket} />}
      <ReplyForm {...ticket} />
      <CompleteForm {...ticket} />
    </>
  );
}

/** What somebody wrote for a ticket that is no longer theirs: not sent, and not lost. */
function Unsent({ page: { words }, problem }: TicketPage) {
  if (problem === undefined || problem.sent.text === '') return null;
  return (
    <section class="card" aria-labelledby="unsent">
      <h2 id="unsent">{words.text('console:unsent.title')}</h2>
      <p id="unsent-lead">{words.text('console:unsent.lead')}</p>
      <textarea
        class="written"
        readOnly
        rows={8}
        aria-labelledby="unsent"
        aria-describedby="unsent-lead"
        value={problem.sent.text}
      />
    </section>
  );
}
