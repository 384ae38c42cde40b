import type { RecordedEvent, TicketEvent } from '../../domain/ticket/ticket';
import type { Words } from '../../i18n/translator';
import { nameOf } from '../page/page';
import type { TicketPage } from './ticketPage';
import { Moment, Typed } from '../page/parts';
import { whatKey } from './undelivered';
import { isOwnWords } from '../../domain/ticket/ownWords';

/** Everything that happened to the ticket, oldest first, with who did it. */
export function History({ page, view }: TicketPage) {
  const { words } = page;
  return (
    <section class="card" aria-labelledby="history">
      <h2 id="history">{words.text('console:history.title')}</h2>
      <ol class="history">
        {view.events.map((recorded) => (
          <Step
            key={recorded.seq}
            words={words}
            recorded={recorded}
            name={nameOf(page, recorded.by)}
            personal={view.personal}
          />
        ))}
      </ol>
    </section>
  );
}

interface StepProps {
  readonly words: Words;
  readonly recorded: RecordedEvent;
  readonly name: string;
  /** Whether personal data was opened on record. */
  readonly personal: boolean;
}

function Step({ words, recorded: { at, event }, name, personal }: StepProps) {
  const text = 'text' in event ? event.text : undefined;
  const masked = isOwnWords(event) && !personal;
  const ground = event.kind === 'completed' ? event.ground : undefined;
  return (
    <li>
      <p class="step">
        <span>{whatHappened(words, event, name)}</span>{' '}
        <span class="soft">
          <Moment words={words} at={at} />
        </span>
      </p>
      {ground !== undefined && (
        <p>{words.text('console:history.ground', { ground: { key: `console:ground.${ground}` } })}</p>
      )}
      {text !== undefined && (
        <blockquote class="written">
          <Typed text={text} />
        </blockquote>
      )}
      {masked && <p class="soft">{words.text('console:history.addedMasked')}</p>}
    </li>
  );
}

function whatHappened(words: Words, event: TicketEvent, name: string): string {
  if (event.kind === 'completed')
    return words.text('console:history.completed', {
      name,
      outcome: { key: `console:outcome.${event.outcome}` },
    });
  if ('what' in event)
    return words.text(`console:history.${event.kind}`, { name, what: { key: whatKey(event.what) } });
  if (event.kind !== 'matched') return words.text(`console:history.${event.kind}`, { name });
  const compared = event.compared.map((kind) => ({ key: `request:matched.${kind}` as const }));
  return words.text('console:history.matched', { name, compared: { list: compared } });
}
