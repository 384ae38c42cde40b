import { MINUTE } from '../../src/domain/calendar/duration';
import { written } from '../support/contents';
import { randomUUID } from 'node:crypto';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locale } from '../../locales';
import type { Json } from '../../src/domain/json';
import { projectRoot } from '../../src/assembly/projectRoot';
import { createPasswordWorkers } from '../../src/secrets/passwordWorkers';
import { createSignIn } from '../../src/usecases/staff/signIn';
import { openDatabase } from '../../src/storage/database/database';
import known from '../fixtures/0.3.0/known.json';
import { copyDatabase } from '../support/copyDatabase';
import { createCustomer } from '../support/customer';
import { type Clock, createClock } from '../support/clock';
import { openDesk, type OpenDesk } from '../support/openDesk';
import { onEachDatabase } from '../support/postgres';
import { until } from '../support/until';

type Name = keyof typeof known.conversations;

const FIXTURE = path.join(projectRoot, 'test/fixtures/0.3.0/madoguchi.sqlite');
const placeOf = (
  name: Name,
): { conversationId: string; language?: string; receipt?: string; draft?: string } =>
  known.conversations[name];

/** Opens it once, which is what makes and changes the tables. */
async function bringUpToDate(url: string): Promise<void> {
  const database = await openDatabase({ url, onIdleError: () => undefined });
  await database.knex.destroy();
}

onEachDatabase(({ dialect, create }) => {
  let open: OpenDesk;
  let clock: Clock;

  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'madoguchi-earlier-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** A copy of the file; on PostgreSQL its rows are copied over once both have the tables of today. */
  async function place(): Promise<{ file: string } | { databaseUrl: string }> {
    const file = path.join(folder, `${randomUUID()}.sqlite`);
    await copyFile(FIXTURE, file);
    if (dialect === 'sqlite') return { file };
    const databaseUrl = await create('earlier');
    await bringUpToDate(file);
    await bringUpToDate(databaseUrl);
    await copyDatabase(file, databaseUrl);
    return { databaseUrl };
  }

  beforeEach(async () => {
    clock = createClock(known.now + MINUTE);
    open = await openDesk({ ...(await place()), clock });
  });
  afterEach(() => open.close());

  /** The customer of a conversation that was begun before, who goes on in it. */
  const customerOf = (name: Name) => {
    const { conversationId, language = 'en' } = placeOf(name);
    return createCustomer(open, language as Locale, conversationId);
  };
  const kindsOf = (replies: readonly { readonly extras: { readonly kind: string } }[]) =>
    replies.map(({ extras }) => extras.kind);

  test('every request reads as it did', async () => {
    for (const [receipt, { line, body, events }] of Object.entries(known.tickets)) {
      const found = await open.stores.tickets.findByReceipt(receipt);
      expect(JSON.parse(JSON.stringify(found))).toMatchObject({ line, body, events });
    }
  });

  test('every chat reads as it did, and every half-filled form', async () => {
    for (const [id, { texts, draft, state }] of Object.entries(known.talks)) {
      const activities = (await open.stores.conversations.activitiesAfter(id, 0)) ?? [];
      const read = activities.slice(0, texts.length);
      // What was said on a card had no text beside it, and reads as the card's text now.
      const asBefore = texts.map(([from, text], at) => [from, text === '' ? read[at]?.content.text : text]);
      expect(read.map(({ from, content }): Json => [from, content.text ?? null])).toEqual(asBefore);
      expect(read.filter(({ from, content }) => from === 'desk' && content.text === '')).toEqual([]);
      const loaded = await open.stores.conversations.load(id, 'none');
      expect(loaded?.conversation.state).toMatchObject({ language: state.language });
      if (draft === null) expect(loaded?.draft).toBeUndefined();
      else expect(loaded?.draft).toMatchObject({ answers: draft.answers, identity: draft.identity });
    }
  });

  test('a form goes on in the middle, to the receipt', async () => {
    const customer = await customerOf('midForm');
    await customer.says('all'); // the questions have changed since, which is said first
    await customer.says('all');
    await customer.says('electronic');
    await customer.says('understood');
    const sent = await customer.says('command:send');
    const number = sent.find(({ extras }) => extras.kind === 'receipt')?.extras.receiptNumber ?? '';
    const ticket = await open.stores.tickets.findByReceipt(number);
    expect(ticket?.body.answers).toMatchObject({ name: 'Grace Wanjiru', method: 'electronic' });
    expect(ticket?.line.receivedAt).toBeLessThan(known.now);
  });

  test('a summary that stood open is shown once more, since the questions have changed, and sent', async () => {
    const customer = await customerOf('atSummary');
    expect(kindsOf(await customer.says('command:send'))).toEqual(['say', 'summary']);
    expect(kindsOf(await customer.says('command:send'))).toContain('receipt');
  });

  test('at the code, a new one is sent and opens the form', async () => {
    const customer = await customerOf('atCode');
    await customer.says('code:resend');
    const said = await customer.says(await customer.codeFromMail());
    expect(kindsOf(said)).toContain('ask');
  });

  test('what "shall I delete it?" was asked about is kept by a no', async () => {
    const customer = await customerOf('confirming');
    await customer.says('no');
    const { conversationId } = placeOf('confirming');
    expect((await open.stores.conversations.load(conversationId, 'none'))?.draft?.form).toBe('inquiry');
  });

  test('a form that was broken off goes on in another chat, by its number and a code', async () => {
    const { draft = '' } = placeOf('brokenOff');
    const customer = await createCustomer(open, 'ja');
    await customer.says(draft);
    await customer.says(await customer.codeFromMail());
    expect((await open.stores.conversations.load(customer.conversationId, 'none'))?.draft).toMatchObject({
      form: 'disclosure',
      answers: { name: '鈴木 花子' },
    });
  });

  test('a receipt number and a code tell how a request stands', async () => {
    const customer = await createCustomer(open, 'en');
    await customer.says(placeOf('granted').receipt ?? '');
    const told = await customer.says(await customer.codeFromMail());
    expect(told.map(({ text }) => text).join('\n')).toContain(placeOf('granted').receipt);
  });

  test('a policy question in a chat from before is answered, on the web and on Teams', async () => {
    const customer = await customerOf('policyOnly');
    expect(kindsOf(await customer.says('Do you use cookies?'))).toContain('quote');
    const { conversationId } = placeOf('teams');
    const said = await open.desk.runTurn({
      ...{ conversationId, activityId: 'next', group: false, reply: 'called' },
      heard: { kind: 'typed', text: 'Do you use cookies?' },
      written: written('Do you use cookies?'),
    });
    expect(said).not.toBe('gone');
    expect(await open.stores.conversations.address(conversationId)).toMatchObject({
      reference: { channelId: 'msteams' },
    });
  });

  test('an answer that had not left yet arrives, in the chat and by mail', async () => {
    const { conversationId } = placeOf('claimed');
    open.desk.outbox.wake();
    await until(async () => {
      const read = await open.stores.conversations.activitiesAfter(conversationId, 0);
      return read?.some(({ content }) => content.text === 'It will take a few days more.') || undefined;
    });
    await until(async () =>
      (await open.stores.mailbox.list(50)).find(({ to }) => to === 'claimed@example.com'),
    );
  });

  test('staff sign in as before, and the record is whole', async () => {
    const passwordKeys = createPasswordWorkers(1);
    const signIn = createSignIn({ ...open.stores, sessionKey: Buffer.alloc(32, 1), passwordKeys });
    const signedIn = await signIn({
      ...{ email: 'hanako@example.com', password: 'a long enough password', network: '203.0.113.9' },
      ...{ language: 'en', now: clock.now() },
    });
    await passwordKeys.close();
    expect(signedIn.ok).toBe(true);
    expect(await open.stores.audit.verify()).toMatchObject({ intact: expect.any(Number) as number });
  });
});
