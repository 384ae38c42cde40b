import { setTimeout } from 'node:timers/promises';
import { fillForm } from './filler';
import { openDesk, type OpenDesk } from './openDesk';
import { createTurnTalk } from './turnTalk';

/** How much this process has grown over so many open drafts, in bytes. */
export interface Grown {
  /** As it stands after the turns, with whatever nobody has cleared away yet. */
  readonly resident: number;
  readonly heap: number;
  /** What is still held once the garbage has been collected. */
  readonly residentKept: number;
  readonly heapKept: number;
}

const WARM_UP = 300;
const AT_ONCE = 50;

/** So many customers begin an inquiry, write their message, and leave it there. */
async function leaveDrafts(open: OpenDesk, drafts: number): Promise<void> {
  for (let left = drafts; left > 0; left -= AT_ONCE) {
    const customers = Array.from({ length: Math.min(AT_ONCE, left) }, async () =>
      fillForm(await createTurnTalk(open), { begin: 'menu:inquiry', atMost: 3 }),
    );
    await Promise.all(customers);
  }
}

/** What is left once the garbage is gone; some of it goes a little after the collection that found it. */
async function collected(): Promise<NodeJS.MemoryUsage> {
  for (let collection = 0; collection < 3; collection += 1) {
    globalThis.gc?.();
    await setTimeout(50);
  }
  return process.memoryUsage();
}

/** `node --expose-gc dist/test/support/openDraftsChild.js <drafts>`: prints `Grown` as JSON. */
async function main(drafts: number): Promise<void> {
  if (globalThis.gc === undefined) throw new Error('Please start this with --expose-gc.');
  const open = await openDesk();
  await leaveDrafts(open, WARM_UP);
  const before = await collected();
  await leaveDrafts(open, drafts);
  const after = process.memoryUsage();
  const kept = await collected();
  const { drafts: stored } = (await open.stores.options.database
    .knex('drafts')
    .count<{ drafts: number }[]>('* as drafts')
    .first()) ?? { drafts: 0 };
  if (stored !== WARM_UP + drafts) throw new Error(`There are ${stored} drafts.`);
  await open.close();
  const grown: Grown = {
    resident: after.rss - before.rss,
    heap: after.heapUsed - before.heapUsed,
    residentKept: kept.rss - before.rss,
    heapKept: kept.heapUsed - before.heapUsed,
  };
  process.stdout.write(JSON.stringify(grown));
}

const [drafts] = process.argv.slice(2);
if (require.main === module && drafts !== undefined) void main(Number(drafts));
