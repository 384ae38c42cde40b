import type { MessageKey } from '../../../locales';
import { oneOf } from '../../domain/oneOf';
import { MAX_REPLY } from '../../domain/ticket/transitions';
import type { MessageContent } from '../../domain/ticket/ticket';
import type { UndeliveredMessage } from '../../ports/tickets';
import type { Words } from '../../i18n/translator';
import { allows } from '../page/page';
import { refusalAt, sentIn, type TicketPage } from './ticketPage';
import { momentIn } from '../page/times';
import { FieldError, StaffForm } from '../page/parts';

/** What never arrived, and why; with the ways to see to each. */
export function Undelivered(ticket: TicketPage) {
  const { page, view } = ticket;
  const { words } = page;
  if (view.undelivered.length === 0) return null;
  return (
    <section class="notice notice-wrong" aria-labelledby="undelivered">
      <h2 id="undelivered">{words.text('console:undelivered.title')}</h2>
      <p>{words.text(view.unnotified ? 'console:undelivered.leadDecided' : 'console:undelivered.lead')}</p>
      <ul class="undelivered">
        {view.undelivered.map((message) => (
          <li key={message.id}>
            <p>
              <strong>{words.text(whatKey(message.what))}</strong> <span>{stateOf(words, message)}</span>{' '}
              <span>{reasonIn(words, message.reason)}</span>
            </p>
            {message.sendable && allows(page, 'sendAgain') && <Again ticket={ticket} message={message} />}
            {allows(page, 'settleUndelivered') && <Settle ticket={ticket} message={message} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a request has messages of, besides mails of all kinds. */
const CONTENTS = [
  'receipt',
  'answer',
  'decision',
  'undecided',
  'leakAlert',
  'dangerAlert',
  'phone',
  'post',
  'talk',
  'channel',
  'unreadable',
] as const satisfies readonly MessageContent[];

/** What a message of a ticket is, as staff read it. */
export function whatKey(what: MessageContent): MessageKey {
  return `console:undelivered.what.${oneOf(CONTENTS, what) ?? 'mail'}`;
}

/** The failures that have words of their own. */
const REASONS = [
  'byHand',
  'refusedAddress',
  'mailRefused',
  'blocked',
  'conversationGone',
  'tooMany',
  'timeout',
  'expired',
  'unreadable',
  'noWayToCall',
  'serviceNotLocal',
] as const;

/** How node names what went wrong with a connection, such as `ECONNREFUSED`. */
const OF_A_CONNECTION = /^E(?:CONN|HOST|NET|SOCKET|TIMEDOUT|DNS|NOTFOUND|AI_AGAIN|PIPE)/u;

function reasonIn(words: Words, reason: string): string {
  const known = oneOf(REASONS, reason);
  if (known !== undefined) return words.text(`console:undelivered.reason.${known}`);
  const of = OF_A_CONNECTION.test(reason) ? 'unreachable' : 'other';
  return words.text(`console:undelivered.reason.${of}`, { code: reason });
}

/** When it was given up or tried last; of what staff do themselves there is nothing to tell. */
function stateOf(words: Words, { reason, trying, at }: UndeliveredMessage): string {
  if (reason === 'byHand') return '';
  const key = trying ? 'console:undelivered.trying' : 'console:undelivered.gaveUp';
  return words.text(key, { at: momentIn(words.language, at) });
}

interface OneProps {
  readonly ticket: TicketPage;
  readonly message: UndeliveredMessage;
}

function Again({ ticket: { page, view }, message }: OneProps) {
  return (
    <StaffForm page={page} action={`/console/tickets/${view.line.id}/again`}>
      <input type="hidden" name="version" value={view.line.version} />
      <input type="hidden" name="message" value={message.id} />
      <button aria-describedby="undelivered">{page.words.text('console:undelivered.again')}</button>
    </StaffForm>
  );
}

/** Closed until it is wanted, or was sent in vain. */
function Settle({ ticket, message: { id } }: OneProps) {
  const { page, view } = ticket;
  const { words } = page;
  const sent = sentIn(ticket, 'settle');
  const mine = sent?.message === id;
  const reason = mine ? refusalAt(ticket, 'settle', 'text') : undefined;
  const described = [`how-hint-${id}`, ...(reason === undefined ? [] : [`how-error-${id}`])].join(' ');
  return (
    <details open={mine}>
      <summary>{words.text('console:undelivered.settle')}</summary>
      <StaffForm page={page} action={`/console/tickets/${view.line.id}/settle`}>
        <input type="hidden" name="version" value={view.line.version} />
        <input type="hidden" name="message" value={id} />
        <div class="field">
          <label for={`how-${id}`}>{words.text('console:undelivered.how')}</label>
          <p class="hint" id={`how-hint-${id}`}>
            {words.text('console:undelivered.howHint')}
          </p>
          <textarea
            id={`how-${id}`}
            name="text"
            rows={3}
            maxLength={MAX_REPLY}
            required
            aria-describedby={described}
            aria-invalid={reason === undefined ? undefined : true}
            value={mine ? sent.text : ''}
          />
          <FieldError words={words} id={`how-error-${id}`} reason={reason} />
        </div>
        <button>{words.text('console:undelivered.submit')}</button>
      </StaffForm>
    </details>
  );
}
