import { REQUEST_TYPES } from '../../domain/request/requestType';
import { allows, nameOf } from '../page/page';
import { isMine, type TicketPage } from './ticketPage';
import { momentIn } from '../page/times';
import { StaffForm, Typed } from '../page/parts';

/** What it is, whose it is, and the button to take it or give it back. */
export function TicketHead(ticket: TicketPage) {
  const { page, view } = ticket;
  const { words } = page;
  const { line } = view;
  return (
    <div class="ticket-head">
      <div>
        <h1>{words.text(REQUEST_TYPES[line.type].name)}</h1>
        <p class="ticket-number">
          <span class="sr">{words.text('console:ticket.receipt')}</span>{' '}
          <span class="number">{line.receiptNumber}</span>{' '}
          <span class={`badge badge-${line.status}`}>{words.text(`console:status.${line.status}`)}</span>
        </p>
        {line.urgency !== undefined && (
          <p>
            <span class="mark mark-wrong">{words.text(`console:urgency.${line.urgency}`)}</span>
          </p>
        )}
        <p class="soft">{stateIn(ticket)}</p>
        <Wanted {...ticket} />
      </div>
      {allows(page, isMine(ticket) ? 'releaseTicket' : 'claimTicket') && <ClaimButtons {...ticket} />}
    </div>
  );
}

/** Where staff have to call, or to send a letter: what nobody may overlook among the answers. */
function Wanted({ page: { words }, view: { wanted } }: TicketPage) {
  if (wanted === undefined) return null;
  return (
    <p class="wanted">
      <strong>{words.text(`console:wanted.${wanted.way}`)}</strong>{' '}
      <Typed text={words.value({ list: wanted.where })} />
    </p>
  );
}

function stateIn(ticket: TicketPage): string {
  const { page, view } = ticket;
  const { words } = page;
  const { status, closedAt = 0 } = view.line;
  switch (status) {
    case 'waiting':
      return words.text('console:ticket.waiting');
    case 'claimed':
      return isMine(ticket) ? words.text('console:ticket.claimedByYou') : claimedByOther(ticket);
    case 'completed':
      return words.text(view.unnotified ? 'console:ticket.closedUnnotified' : 'console:ticket.closed', {
        at: momentIn(words.language, closedAt),
      });
    case 'withdrawn':
      return words.text('console:ticket.withdrawn', { at: momentIn(words.language, closedAt) });
  }
}

function claimedByOther({ page, view, freeAt = 0 }: TicketPage): string {
  const { words, now } = page;
  const { claimedBy, claimedAt = 0 } = view.line;
  const since = momentIn(words.language, claimedAt);
  const key = freeAt < now ? 'console:ticket.claimedLongAgo' : 'console:ticket.claimedBy';
  return words.text(key, {
    name: nameOf(page, claimedBy),
    since,
    freeAt: momentIn(words.language, freeAt),
  });
}

function ClaimButtons(ticket: TicketPage) {
  const { page, view, freeAt } = ticket;
  const { id, status, version } = view.line;
  const hidden = <input type="hidden" name="version" value={version} />;
  if (isMine(ticket))
    return (
      <StaffForm page={page} action={`/console/tickets/${id}/release`}>
        {hidden}
        <button>{page.words.text('console:ticket.release')}</button>
      </StaffForm>
    );
  const forgotten = status === 'claimed' && freeAt !== undefined && freeAt < page.now;
  if (status !== 'waiting' && !forgotten) return null;
  return (
    <StaffForm page={page} action={`/console/tickets/${id}/claim`}>
      {hidden}
      <button class="main">
        {page.words.text(forgotten ? 'console:ticket.takeOver' : 'console:ticket.claim')}
      </button>
    </StaffForm>
  );
}
