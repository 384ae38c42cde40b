import { setTimeout } from 'node:timers/promises';
import { openDesk, type OpenDesk } from './openDesk';
import { createTurnTalk } from './turnTalk';

/** What this process holds once the garbage has been collected, in bytes, at the beginning and at the end. */
export interface HeldByTurns {
  readonly before: number;
  readonly after: number;
}

const SAYS = ['Do you use cookies?', 'menu:inquiry', 'command:goOn', 'How long?', 'command:cancel', 'yes'];
const AT_ONCE = 50;

/** So many turns, each customer coming once for as many as there are sentences. */
async function take(open: OpenDesk, turns: number): Promise<void> {
  for (let left = turns; left > 0; left -= AT_ONCE * SAYS.length) {
    const customers = Array.from({ length: AT_ONCE }, async () => {
      const talk = await createTurnTalk(open);
      for (const text of SAYS) await talk.says(text);
    });
    await Promise.all(customers);
  }
}

async function held(): Promise<number> {
  for (let collection = 0; collection < 3; collection += 1) {
    globalThis.gc?.();
    await setTimeout(50);
  }
  return process.memoryUsage().heapUsed;
}

/** `node --expose-gc dist/test/support/manyTurnsChild.js <turns>`: prints `HeldByTurns` as JSON. */
async function main(turns: number): Promise<void> {
  if (globalThis.gc === undefined) throw new Error('Please start this with --expose-gc.');
  const open = await openDesk();
  await take(open, turns / 10);
  const before = await held();
  await take(open, turns);
  const after = await held();
  await open.close();
  process.stdout.write(JSON.stringify({ before, after } satisfies HeldByTurns));
}

const [turns] = process.argv.slice(2);
if (require.main === module && turns !== undefined) void main(Number(turns));
