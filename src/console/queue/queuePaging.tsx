import { PAGE_LINES, placeOf, type QueuePage } from '../../usecases/staff/queuePage';
import type { StaffPage } from '../page/page';
import { queuePath } from './queuePlace';

interface PagingProps {
  readonly page: StaffPage;
  readonly queue: QueuePage;
}

/** Which lines of how many are shown, and plain links to the others; nothing where all of them are. */
export function QueuePaging({ page: { words }, queue }: PagingProps) {
  const { lines, before } = queue;
  const [first, last] = [lines[0], lines.at(-1)];
  const total = queue.open + queue.closed;
  if (first === undefined || last === undefined || total <= lines.length) return null;
  const range = { first: before + 1, last: before + lines.length, total };
  return (
    <nav class="pages paging" aria-label={words.text('console:queue.pages')}>
      <span>{words.text('console:queue.range', numbers(range))}</span>
      {before > 0 && <a href="/console">{words.text('console:queue.firstPage')}</a>}
      {before > 0 && (
        <a rel="prev" href={queuePath({ before: placeOf(first) })}>
          {words.text('console:queue.previousPage', numbers({ number: Math.min(before, PAGE_LINES) }))}
        </a>
      )}
      {range.last < total && (
        <a rel="next" href={queuePath({ after: placeOf(last) })}>
          {words.text(
            'console:queue.nextPage',
            numbers({ number: Math.min(total - range.last, PAGE_LINES) }),
          )}
        </a>
      )}
    </nav>
  );
}

function numbers(given: Readonly<Record<string, number>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(given).map(([name, number]) => [name, String(number)]));
}
