import type { MessageKey } from '../../../locales';
import type { TicketView } from '../../usecases/staff/ticketView';
import type { Words } from '../../i18n/translator';
import type { StoredActivity } from '../../ports/activities';
import { allows } from '../page/page';
import type { TicketPage } from './ticketPage';
import { Moment, StaffForm, Typed } from '../page/parts';

/** The conversation as it was said, once somebody has opened it on record. */
export function Transcript({ page, view, said }: TicketPage) {
  const { words } = page;
  return (
    <section class="card" aria-labelledby="transcript">
      <h2 id="transcript">{words.text('console:transcript.title')}</h2>
      <p class="soft">
        {words.text(said === undefined ? 'console:transcript.closed' : 'console:transcript.shown')}
      </p>
      {said === undefined && allows(page, 'openTranscript') && (
        <StaffForm page={page} action={`/console/tickets/${view.line.id}/transcript`}>
          <button>{words.text('console:transcript.show')}</button>
        </StaffForm>
      )}
      {said?.length === 0 && <p>{words.text('console:transcript.empty')}</p>}
      {said !== undefined && said.length > 0 && (
        <ol class="said">
          {said.filter(isMessage).map((activity) => (
            <Line key={activity.activityId} words={words} activity={activity} read={readIn(view, activity)} />
          ))}
        </ol>
      )}
    </section>
  );
}

/** What was said or typed; that somebody opened the chat is no message. */
const isMessage = ({ content }: StoredActivity) =>
  content.is === 'spoken' || ['typed', 'tooLong', 'sent'].includes(content.kind);

/** What was read in a message: the answers of the request that came from it. */
const readIn = ({ rows }: TicketView, { activityId }: StoredActivity): readonly MessageKey[] =>
  rows.filter(({ from }) => from === activityId).map(({ label }) => label);

/** What came in place of words is named: it was not fetched. */
function textOf(words: Words, content: StoredActivity['content']): string {
  const { text = '' } = content;
  if (text !== '') return text;
  const sent = content.is === 'written' ? content.sent : undefined;
  return words.text(sent === undefined ? 'console:transcript.noText' : `console:transcript.sent.${sent}`);
}

interface LineProps {
  readonly words: Words;
  readonly activity: StoredActivity;
  readonly read: readonly MessageKey[];
}

function Line({ words, activity, read }: LineProps) {
  const written = textOf(words, activity.content);
  return (
    <li class={`said-${activity.from}`}>
      <p class="step">
        <strong>{words.text(`console:transcript.${activity.from}`)}</strong>{' '}
        <span class="soft">
          <Moment words={words} at={activity.at} />
        </span>
      </p>
      <p class="written">
        <Typed text={written} />
      </p>
      {read.length > 0 && (
        <p class="soft">
          {words.text('console:transcript.read', { answers: { list: read.map((key) => ({ key })) } })}
        </p>
      )}
    </li>
  );
}
