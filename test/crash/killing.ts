import { HOUR } from '../../src/domain/calendar/duration';
import { written } from '../support/contents';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { projectRoot } from '../../src/assembly/projectRoot';
import type { LastMessage } from '../support/crashChild';
import { createClock, START } from '../support/clock';
import { openDesk, type OpenDesk } from '../support/openDesk';
import { until } from '../support/until';

const CHILD = path.join(projectRoot, 'dist/test/support/crashChild.js');
const CHILDREN_AT_ONCE = 2;

/** Milliseconds after which a child is killed: anything up to 0.7 s, spread by the seed (golden ratio). */
const momentOf = (seed: number) => Math.floor(((seed * 0.618_034) % 1) * 700);

interface Running {
  readonly child: ChildProcess;
  readonly last: LastMessage[];
  readonly begun: Promise<void>;
}

function startChild(url: string, start: number): Running {
  const child = spawn(process.execPath, [CHILD, url, String(start)], { stdio: ['ignore', 'pipe', 'pipe'] });
  const last: LastMessage[] = [];
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  const begun = new Promise<void>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line === 'begun') resolve();
      else last.push(JSON.parse(line) as LastMessage);
    });
    child.once('exit', (code) => {
      if (code !== null) reject(new Error(`The child ended by itself: ${complaint}`));
    });
  });
  return { child, last, begun };
}

/** Lets a child work until its moment has come, then kills it as a power cut would. */
async function runAndKill(url: string, seed: number, start: number): Promise<readonly LastMessage[]> {
  const { child, last, begun } = startChild(url, start);
  const ended = once(child, 'exit');
  await begun;
  await setTimeout(momentOf(seed));
  // Every other one in the very milliseconds in which a request is being kept.
  if (seed % 2 === 0 && child.stdout !== null) {
    await once(child.stdout, 'data');
    await setTimeout(seed % 16);
  }
  child.kill('SIGKILL');
  await ended;
  return last;
}

const send = ({ desk }: OpenDesk, { conversationId, activityId, text }: LastMessage) =>
  desk.runTurn({
    ...{ conversationId, activityId, group: false, reply: 'returned', heard: { kind: 'typed', text } },
    written: written(text),
  });

/** Every receipt number that was said, by conversation. */
async function receiptsIn({ stores }: OpenDesk): Promise<ReadonlyMap<string, readonly string[]>> {
  const ids = await stores.options.database.knex('conversations').select<{ id: string }[]>('id');
  const said = await Promise.all(
    ids.map(async ({ id }) => {
      const activities = (await stores.conversations.activitiesAfter(id, 0)) ?? [];
      expect(activities.map(({ seq }) => seq)).toEqual(activities.map((_activity, index) => index + 1));
      const numbers = activities.flatMap(({ content }) => {
        const { kind, receiptNumber } = content.is === 'spoken' ? content.extras : {};
        return kind === 'receipt' && receiptNumber !== undefined ? [receiptNumber] : [];
      });
      return [id, numbers] as const;
    }),
  );
  return new Map(said.filter(([, numbers]) => numbers.length > 0));
}

/** The receipt number of every stored ticket, by the conversation that it was sent from. */
async function ticketsIn({ stores }: OpenDesk): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await stores.options.database
    .knex('tickets as t')
    .join('ticket_conversations as c', 'c.ticket_id', 't.id')
    .select<{ id: string; number: string }[]>('c.conversation_id as id', 't.receipt_number as number');
  const found = new Map<string, readonly string[]>();
  for (const { id, number } of rows) found.set(id, [...(found.get(id) ?? []), number]);
  return found;
}

async function expectKept(open: OpenDesk, last: readonly LastMessage[]): Promise<void> {
  const { knex } = open.stores.options.database;
  const tickets = await ticketsIn(open);
  expect(await receiptsIn(open)).toEqual(tickets);
  for (const numbers of tickets.values()) expect(numbers).toHaveLength(1);
  const left = await knex('drafts').whereIn('id', knex('tickets').select('draft_id')).select('id');
  expect(left).toEqual([]);
  for (const message of last) expect(await send(open, message)).not.toBe('gone');
  for (const message of last) await send(open, message);
  const after = await ticketsIn(open);
  for (const { conversationId } of last)
    expect([conversationId, after.get(conversationId)?.length]).toEqual([conversationId, 1]);
  for (const [conversationId, numbers] of tickets) expect(after.get(conversationId)).toEqual(numbers);
  expect(await receiptsIn(open)).toEqual(after);
}

/** Every request with an address has its receipt in that mailbox, once. */
async function expectMailed({ stores, desk }: OpenDesk): Promise<void> {
  const rows = await stores.options.database
    .knex('tickets')
    .where({ type: 'disclosure' })
    .select<{ id: string }[]>('id');
  const due = rows.map(({ id }) => `receipt.${id}`).sort();
  await until(async () => {
    desk.outbox.wake();
    const mails = (await stores.mailbox.list(10_000)).map(({ id }) => id);
    const mailed = mails.filter((id) => id.startsWith('receipt.')).sort();
    return JSON.stringify(mailed) === JSON.stringify(due) ? true : undefined;
  });
}

/**
 * Kills two desks at once on one database, again and again, each at the moment of its seed, and looks each time whether
 * all of a turn was kept or nothing of it.
 */
export async function expectKeptWhenKilled(url: string, seeds: readonly number[]): Promise<void> {
  if (!existsSync(CHILD)) throw new Error('Please run `npm run build` first: the child runs from dist.');
  let sent = 0;
  for (let first = 0; first < seeds.length; first += CHILDREN_AT_ONCE) {
    const here = seeds.slice(first, first + CHILDREN_AT_ONCE);
    const starts = here.map((_seed, at) => START + (first + at + 1) * HOUR);
    const last = (
      await Promise.all(here.map((seed, at) => runAndKill(url, seed, starts[at] ?? START)))
    ).flat();
    // Two days later, so that what a killed process had in hand is due again.
    const open = await openDesk({ databaseUrl: url, clock: createClock(START + (48 + first) * HOUR) });
    await expectKept(open, last);
    await expectMailed(open);
    sent += last.length;
    await open.close();
  }
  // Every other one is killed after it began to send; how many the rest get to send depends on the machine.
  expect(sent).toBeGreaterThanOrEqual(seeds.length / 2);
}
