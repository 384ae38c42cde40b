import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { locales } from '../../locales';
import { createCustomer } from '../support/customer';
import { walk } from '../support/journey';
import { openDesk, type OpenDesk } from '../support/openDesk';
import { ownPolicy } from '../support/policyFiles';
import { until } from '../support/until';
import { DISCLOSURE } from './disclosureSteps';
import { FILLED, IDENTIFIED } from './steps';
import { effectsFrom } from '../storage/material';

const ticketsOf = ({ stores }: OpenDesk) => stores.tickets.queue(100);

test('a draft survives a restart, and the next question is asked', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'madoguchi-restart-'));
  const file = path.join(folder, 'desk.sqlite');
  const before = await openDesk({ file });
  const { customer } = await walk(before, 'ja', IDENTIFIED);
  await before.close();
  const after = await openDesk({ file, clock: before.clock });
  const back = await createCustomer(after, 'ja', customer.conversationId);
  await back.says('山田 花子');
  const told = await back.says('ヤマダ ハナコ');
  const [sent] = [
    await back.says('all'),
    await back.says('electronic'),
    await back.says('understood'),
    await back.says('command:send'),
  ].slice(-1);
  expect(told.at(-1)?.text).toBe(locales.ja.question.dataToSee.ask);
  expect(sent?.[0]?.extras.receiptNumber).toBeDefined();
  await after.close();
  await rm(folder, { recursive: true });
});

test('a message that quotes a version replaced before a restart arrives after it', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'madoguchi-restart-'));
  const file = path.join(folder, 'desk.sqlite');
  const before = await openDesk({ file });
  const { stores, clock, desk } = before;
  const publish = async (version: string, cookies: string) => {
    clock.pass(1000);
    const approval = { by: 'Hanako', at: clock.now() };
    await stores.policies.add({ ...ownPolicy(version, '2026-09-01', cookies), approval }, clock.now());
    await desk.shelf.refresh(clock.now());
  };
  await publish('one', 'These are the words of the first version.');
  const customer = await createCustomer(before, 'en');
  await desk.outbox.stop();
  const quoteOf = (version: string) =>
    ({ kind: 'quote', provision: 'cookies', version, language: 'en' }) as const;
  await queue(before, customer.conversationId, [
    { id: 'm1', version: 'one' },
    { id: 'm2', version: 'never published' },
  ]);
  await publish('two', 'These are the words of the second version.');
  await before.close();

  const warned: string[] = [];
  const after = await openDesk({ file, clock, logTo: (line) => warned.push(line) });
  const back = await createCustomer(after, 'en', customer.conversationId);
  after.desk.outbox.wake();
  await until(() => Promise.resolve(warned.some((line) => line.includes('m2')) || undefined));
  const quoted = (await back.news()).flatMap(({ extras }) => extras.quote ?? []);
  expect(quoted.map(({ text, path: at }) => [text, at])).toEqual([
    ['These are the words of the first version.', '/policy/en/one#cookies'],
  ]);
  expect(warned.find((line) => line.includes('m2'))).toMatch(/"reason":"unreadable".*"givenUp":true/u);
  await after.close();
  await rm(folder, { recursive: true });

  /** What staff have written to this conversation and has not left yet. */
  async function queue(
    { stores: { conversations } }: OpenDesk,
    conversationId: string,
    quotes: readonly { readonly id: string; readonly version: string }[],
  ): Promise<void> {
    const loaded = await conversations.load(conversationId, 'queue');
    if (loaded === undefined) throw new Error('The conversation is not there.');
    const { conversation } = loaded;
    const messages = quotes.map(({ id, version }) => ({
      id,
      delivery: { kind: 'talk', conversationId, utterances: [quoteOf(version)] } as const,
    }));
    const kept = await conversations.keep({
      ...{ conversation, state: conversation.state, activities: [], now: clock.now() },
      ...{ draft: null, draftBefore: null, effects: effectsFrom({ messages }) },
    });
    expect(kept).toBe('kept');
  }
});

describe('sending twice', () => {
  let open: OpenDesk;
  beforeEach(async () => {
    open = await openDesk();
  });
  afterEach(() => open.close());

  test('with the same activity id makes one ticket', async () => {
    const { customer } = await walk(open, 'en', FILLED);
    await Promise.all([1, 2, 3].map(() => customer.says('command:send', 'same')));
    expect(await ticketsOf(open)).toHaveLength(1);
  });

  test('by pressing the button twice makes one ticket', async () => {
    const { customer } = await walk(open, 'en', FILLED);
    await Promise.all([1, 2, 3].map(() => customer.says('command:send')));
    expect(await ticketsOf(open)).toHaveLength(1);
  });

  test('after the limit on codes makes a ticket that says so', async () => {
    await walk(open, 'en', DISCLOSURE['five codes an hour, then staff take over and the form goes on'] ?? []);
    const [line] = await ticketsOf(open);
    const ticket = await open.stores.tickets.find(line?.id ?? '');
    expect(ticket?.body.identity).toMatchObject({ address: 'limit@example.com', leftToStaff: true });
    expect(ticket?.body.identity.confirmedAt).toBeUndefined();
  });
});
