import { REQUEST_TYPES } from '../../domain/request/requestType';
import { isOpen } from '../../domain/ticket/transitions';
import { allows } from '../page/page';
import { isMine, type TicketPage } from './ticketPage';
import { momentIn } from '../page/times';
import { CompleteForm } from './completeForm';
import { History } from './history';
import { Layout } from '../page/layout';
import { Notice } from '../page/parts';
import { MatchForm, ReplyForm } from './replyForms';
import { TicketAnswers } from './ticketAnswers';
import { Facts, Identity, WaysToAnswer } from './ticketFacts';
import { TicketHead } from './ticketHead';
import { Transcript } from './transcript';
import { Undelivered } from './undelivered';
import { isObjectedTo } from '../../domain/ticket/ownWords';

/** Everything about one ticket, and what may be done with it. */
export function TicketPageView(ticket: TicketPage) {
  const { page, view, problem } = ticket;
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
      <Notices {...ticket} />
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
          {view.line.status !== 'withdrawn' && <WaysToAnswer {...ticket} />}
          <Facts {...ticket} />
        </aside>
      </div>
    </Layout>
  );
}

/** What was just done, or why not, and what the customer did meanwhile. */
function Notices(ticket: TicketPage) {
  const { problem, done, page } = ticket;
  const { words } = page;
  return (
    <>
      {problem !== undefined && (
        <Notice kind="wrong">
          <strong>{words.text('console:refusal.lead')}</strong>{' '}
          {words.text(`console:refusal.${problem.reason}`)}
        </Notice>
      )}
      {done !== undefined && problem === undefined && !isContradicted(ticket) && (
        <Notice kind="good">{words.text(`console:done.${done}`)}</Notice>
      )}
      <Hint {...ticket} />
      <LongUndecided {...ticket} />
    </>
  );
}

/** "The customer is being told" is not said above what says that they were not. */
function isContradicted({ done, view: { undelivered } }: TicketPage): boolean {
  if (done === 'again') return undelivered.length > 0 && !undelivered.some(({ trying }) => trying);
  return (done === 'completed' || done === 'replied') && undelivered.length > 0;
}

/** What the customer did that staff have not seen to. */
function Hint({ page: { words }, view: { line } }: TicketPage) {
  if (line.status === 'withdrawn')
    return <Notice kind="plain">{words.text('console:ticket.withdrawnHint')}</Notice>;
  if (line.unreadSince === undefined) return null;
  const hint = isObjectedTo(line) ? 'console:ticket.objectedHint' : 'console:ticket.addedHint';
  return <Notice kind="plain">{words.text(hint)}</Notice>;
}

/** Nothing deletes it, so somebody has to decide it. */
function LongUndecided({ page: { words }, view: { line } }: TicketPage) {
  if (line.reportedAt === undefined || !isOpen(line)) return null;
  const at = momentIn(words.language, line.reportedAt);
  return <Notice kind="wrong">{words.text('console:ticket.longUndecided', { at })}</Notice>;
}

function Work(ticket: TicketPage) {
  const { page, view } = ticket;
  const asksIdentity = REQUEST_TYPES[view.line.type].identityLevel > 0;
  return (
    <>
      {asksIdentity && allows(page, 'recordMatch') && <MatchForm {...ticket} />}
      {allows(page, 'replyToTicket') && <ReplyForm {...ticket} />}
      {allows(page, 'completeTicket') && <CompleteForm {...ticket} />}
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
