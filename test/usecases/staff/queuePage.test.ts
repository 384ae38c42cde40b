import type { QueueFrom } from '../../../src/ports/tickets';
import type { TicketLine } from '../../../src/domain/ticket/ticket';
import { placeOf, queuePage, type QueuePage } from '../../../src/usecases/staff/queuePage';
import { fillQueue } from '../../support/fillQueue';
import { onEachDatabase } from '../../support/postgres';
import { openStores, type TestStores } from '../../support/stores';
import { asStaff } from '../../support/asStaff';

const COUNT = 327;
const idsOf = (lines: readonly TicketLine[]) => lines.map(({ id }) => id);
const rangeOf = ({ lines, before, open, closed }: QueuePage) =>
  `${before + 1}–${before + lines.length} of ${open + closed}`;

onEachDatabase(({ reuse }) => {
  let open: TestStores;
  beforeEach(async () => {
    open = await openStores(await reuse());
  });
  afterEach(() => open.close());
  const tickets = () => open.stores.tickets;
  const pageOf = async (from?: QueueFrom): Promise<QueuePage> => {
    const page = await queuePage(open.stores, { ...asStaff('aya'), now: open.clock.now() }, from);
    if (!page.ok) throw new Error(page.reason);
    return page.value;
  };
  const next = (page: QueuePage) => pageOf({ after: placeOf(lastOf(page)) });
  const previous = (page: QueuePage) => pageOf({ before: placeOf(firstOf(page)) });

  test('an empty queue is one empty page', async () => {
    expect(await pageOf()).toEqual({ lines: [], open: 0, closed: 0, before: 0 });
  });

  test('every one of 327 requests stands on one page, in order, there and back', async () => {
    const lines = await fillQueue(open.stores, COUNT);
    const pages = [await pageOf()];
    while (pages.length < 7) pages.push(await next(pages.at(-1) as QueuePage));
    expect(pages.map(rangeOf)).toEqual([
      ...['1–50 of 327', '51–100 of 327', '101–150 of 327', '151–200 of 327', '201–250 of 327'],
      ...['251–300 of 327', '301–327 of 327'],
    ]);
    expect(pages.flatMap((page) => idsOf(page.lines))).toEqual(idsOf(lines));
    const back = [pages.at(-1) as QueuePage];
    while (back.length < 7) back.push(await previous(back.at(-1) as QueuePage));
    expect(back.toReversed()).toEqual(pages);
  });

  test('what is closed while somebody reads a page makes them pass nothing over on the next one', async () => {
    const lines = await fillQueue(open.stores, 200);
    const first = await pageOf();
    const now = open.clock.now();
    for (const from of first.lines.slice(0, 10))
      await tickets().change({
        ...{ from, now, messages: [], event: { kind: 'withdrawn' } },
        to: { ...from, status: 'withdrawn', version: from.version + 1, closedAt: now },
        audit: { at: now, actor: 'customer', action: 'requestWithdrawn', subject: from.id },
      });
    const second = await next(first);
    expect(idsOf(second.lines)).toEqual(idsOf(lines.slice(50, 100)));
    expect(rangeOf(second)).toBe('41–90 of 200');
    const before = await previous(second);
    expect(idsOf(before.lines).slice(0, 40)).toEqual(idsOf(lines.slice(10, 50)));
    expect(rangeOf(before)).toBe('1–50 of 200');
  });

  test('a place behind which nothing stands any more leads to the beginning', async () => {
    const lines = await fillQueue(open.stores, 60);
    const last = { part: 'closed' as const, receivedAt: open.clock.now(), id: 'zz' };
    expect(idsOf((await pageOf({ after: last })).lines)).toEqual(idsOf(lines.slice(0, 50)));
  });
});

function lastOf({ lines }: QueuePage) {
  const line = lines.at(-1);
  if (line === undefined) throw new Error('The page is empty.');
  return line;
}

function firstOf({ lines }: QueuePage) {
  const [line] = lines;
  if (line === undefined) throw new Error('The page is empty.');
  return line;
}
