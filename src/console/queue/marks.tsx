import { isObjectedTo } from '../../domain/ticket/ownWords';
import type { Words } from '../../i18n/translator';
import type { QueuedTicket } from '../../ports/tickets';
import { isToDo } from '../../usecases/staff/queuePage';

interface MarksProps {
  readonly words: Words;
  readonly line: QueuedTicket;
  /** Claimed, and left alone for long. */
  readonly forgotten: boolean;
}

/** What nobody may overlook of a line. */
export function Marks({ words, line, forgotten }: MarksProps) {
  const { undelivered, unnotified, unreadSince } = line;
  const written = isObjectedTo(line) ? 'console:queue.objected' : 'console:queue.wordsAdded';
  const wrong = unnotified
    ? words.text('console:queue.unnotified')
    : undelivered > 0 && words.text('console:queue.undelivered', { number: String(undelivered) });
  return (
    <>
      <Urgency words={words} line={line} />{' '}
      {unreadSince !== undefined && <span class="mark">{words.text(written)}</span>}{' '}
      {forgotten && <span class="mark">{words.text('console:queue.forgotten')}</span>}{' '}
      {wrong !== false && <span class="mark mark-wrong">{wrong}</span>}
    </>
  );
}

function Urgency({ words, line }: Pick<MarksProps, 'words' | 'line'>) {
  const { urgency } = line;
  if (urgency === undefined || !isToDo(line)) return null;
  return <span class="mark mark-wrong">{words.text(`console:urgency.${urgency}`)}</span>;
}
