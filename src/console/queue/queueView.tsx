import { japaneseDate } from '../../domain/calendar/japaneseDate';
import { inDays } from '../../domain/conversation/units';
import { REQUEST_TYPES } from '../../domain/request/requestType';
import { daysUntil, suitDateOf } from '../../domain/request/suitDate';
import { isOpen } from '../../domain/ticket/transitions';
import type { QueuedTicket } from '../../ports/tickets';
import { allows, languageNameIn, nameOf, type StaffPage } from '../page/page';
import { isToDo, type QueuePage } from '../../usecases/staff/queuePage';
import { EmptyQueue } from './emptyQueue';
import { FindRequest, type SoughtInVain } from './findRequest';
import { Layout } from '../page/layout';
import { Day, Notice } from '../page/parts';
import { QueuePaging } from './queuePaging';
import { Marks } from './marks';

interface QueueProps {
  readonly page: StaffPage;
  readonly queue: QueuePage;
  /** Ids of the tickets whose claim was forgotten. */
  readonly forgotten: ReadonlySet<string>;
  readonly sought?: SoughtInVain;
  /** Whether invented requests can be put into an empty queue. */
  readonly canSeed: boolean;
  /** Whether that was just done. */
  readonly seeded?: boolean;
}

/** What waits, and what is done. Nothing personal is on it. */
export function QueueView(props: QueueProps) {
  const { page, queue, sought, canSeed, seeded } = props;
  const { words } = page;
  const title = words.text('console:queue.title');
  const empty = queue.lines.length === 0;
  return (
    <Layout page={page} title={title} failed={sought !== undefined}>
      <div class="queue-head">
        <h1>{title}</h1>
        {allows(page, 'openTicket') && (!empty || sought !== undefined) && (
          <FindRequest page={page} sought={sought} />
        )}
      </div>
      {seeded === true && <Notice kind="good">{words.text('console:queue.seeded')}</Notice>}
      {empty ? <EmptyQueue page={page} canSeed={canSeed} /> : <QueueParts {...props} />}
      <QueuePaging page={page} queue={queue} />
    </Layout>
  );
}

/** What is to be done and what is done on this page, each counted as a whole. */
function QueueParts({ page, queue, forgotten }: QueueProps) {
  const { words } = page;
  const { lines, open, closed } = queue;
  const [waiting, done] = [lines.filter(isToDo), lines.filter((line) => !isToDo(line))];
  const [openTitle, closedTitle] = [words.text('console:queue.open'), words.text('console:queue.closed')];
  const parts = { page, forgotten };
  return (
    <>
      {(open === 0 || waiting.length > 0) && (
        <QueuePart {...parts} id="open" title={openTitle} lines={waiting} count={open} />
      )}
      {done.length > 0 && (
        <QueuePart {...parts} id="closed" title={closedTitle} lines={done} count={closed} />
      )}
    </>
  );
}

interface PartProps extends Pick<QueueProps, 'page' | 'forgotten'> {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly QueuedTicket[];
  /** Of all pages together. */
  readonly count: number;
}

const COLUMNS = ['request', 'received', 'suit', 'from', 'state'] as const;

/** The roles are repeated because a table that is shown as cards on a phone would lose them. */
function QueuePart({ page, id, title, lines, count, forgotten }: PartProps) {
  const { words } = page;
  return (
    <section aria-labelledby={id} class="queue-part">
      <h2 id={id}>
        {title} <span class="count">{words.text('console:queue.count', { number: String(count) })}</span>
      </h2>
      {lines.length === 0 && <p class="card empty">{words.text('console:queue.noneOpen')}</p>}
      {lines.length > 0 && (
        <table class="queue" role="table">
          <thead role="rowgroup">
            <tr role="row">
              {COLUMNS.map((column) => (
                <th key={column} scope="col" role="columnheader">
                  {words.text(`console:queue.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {lines.map((line) => (
              <QueueRow key={line.id} page={page} line={line} forgotten={forgotten.has(line.id)} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

interface RowProps {
  readonly page: StaffPage;
  readonly line: QueuedTicket;
  readonly forgotten: boolean;
}

function QueueRow({ page, line, forgotten }: RowProps) {
  const { words } = page;
  const name = words.text(REQUEST_TYPES[line.type].name);
  const label = (column: (typeof COLUMNS)[number]) => ({
    role: 'cell' as const,
    'data-label': words.text(`console:queue.${column}`),
  });
  return (
    <tr role="row">
      <td {...label('request')} class="queue-request">
        {allows(page, 'openTicket') ? <a href={`/console/tickets/${line.id}`}>{name}</a> : name}
        <span class="number">{line.receiptNumber}</span>
      </td>
      <td {...label('received')}>
        <Day words={words} date={japaneseDate(line.receivedAt)} />
      </td>
      <td {...label('suit')}>
        <SuitCell page={page} line={line} />
      </td>
      <td {...label('from')}>
        <span>{languageNameIn(words, line.language)}</span>{' '}
        <span class="soft">{words.text(page.traitsOf(line.channel).label)}</span>
      </td>
      <td {...label('state')}>
        <StateCell page={page} line={line} forgotten={forgotten} />
      </td>
    </tr>
  );
}

const SOON_DAYS = 5;

/** The date, and how near it is while the request is open. */
function SuitCell({ page: { words, now }, line }: Omit<RowProps, 'forgotten'>) {
  const date = suitDateOf(line);
  if (date === undefined) return <span class="soft">{words.text('console:queue.suitNone')}</span>;
  const days = daysUntil(date, now);
  const near = isOpen(line) && days <= SOON_DAYS;
  return (
    <>
      <Day words={words} date={date} /> {near && <span class="mark">{nearness()}</span>}
    </>
  );

  function nearness(): string {
    if (days <= 0) return words.text('console:queue.suitNow');
    if (days === 1) return words.text('console:queue.suitTomorrow');
    return words.text('console:queue.suitIn', { days: inDays(days) });
  }
}

function StateCell({ page, line, forgotten }: RowProps) {
  const { words, session } = page;
  const { status, outcome, claimedBy } = line;
  const mine = claimedBy === session.staffId;
  return (
    <>
      <span class={`badge badge-${status}`}>{words.text(`console:status.${status}`)}</span>{' '}
      {claimedBy !== undefined && (
        <span class={mine ? 'mine' : 'soft'}>
          {mine ? words.text('console:queue.mine') : nameOf(page, claimedBy)}
        </span>
      )}{' '}
      {outcome !== undefined && <span class="soft">{words.text(`console:outcome.${outcome}`)}</span>}{' '}
      <Marks words={words} line={line} forgotten={forgotten} />
    </>
  );
}
