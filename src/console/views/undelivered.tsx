import type { MessageKey } from '../../../locales';
import type { TicketPage } from '../ticketPage';
import { momentIn } from '../times';
import { Notice, Typed } from './parts';

const KINDS: Readonly<Record<string, MessageKey>> = {
  mail: 'console:undelivered.kind.mail',
  talk: 'console:undelivered.kind.talk',
  channel: 'console:undelivered.kind.channel',
};

/** What never reached the customer, and why, in the words of whatever failed. */
export function Undelivered({ page: { words }, view: { undelivered } }: TicketPage) {
  if (undelivered.length === 0) return null;
  return (
    <Notice kind="wrong">
      <h2>{words.text('console:undelivered.title')}</h2>
      <p>{words.text('console:undelivered.lead')}</p>
      <ul>
        {undelivered.map(({ kind, reason, at }) => (
          <li key={`${kind} ${String(at)}`}>
            {words.text('console:undelivered.item', {
              kind: { key: KINDS[kind] ?? 'console:undelivered.kind.talk' },
              at: momentIn(words.language, at),
            })}{' '}
            <Typed text={reason} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}
