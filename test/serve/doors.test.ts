import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { DAY, MINUTE } from '../../src/domain/calendar/duration';
import en from '../../locales/en/http.json';
import type { Json } from '../../src/domain/json';
import { createChance } from '../../src/training/chance';
import { type OpenDoors, openDoors, postJson } from '../support/openDoors';
import { onEachDatabase } from '../support/postgres';
import { sampled } from '../support/sample';
import { until } from '../support/until';
import { effectsFrom } from '../storage/material';

let count = 0;
/** An ordinary message as an emulator on this machine sends it. */
function message(changes: Readonly<Record<string, unknown>> = {}) {
  count += 1;
  return {
    ...{ type: 'message', id: `m${count}`, text: 'Do you use cookies?', locale: 'en', channelId: 'emulator' },
    ...{ serviceUrl: 'http://127.0.0.1:9', from: { id: 'u' }, recipient: { id: 'b' } },
    ...{ conversation: { id: `c${count}` }, deliveryMode: 'expectReplies', ...changes },
  };
}
const send = ({ url }: OpenDoors, activity: unknown, headers = {}) =>
  postJson(`${url}/api/messages`, activity, headers);
const answersAsEver = async (desk: OpenDoors) => {
  const answer = await send(desk, message());
  expect([answer.status, answer.body.includes('cookies')]).toEqual([200, true]);
};
/** What the desk calls the conversation of an activity. */
const idOf = ({ stores }: OpenDoors, { conversation }: ReturnType<typeof message>) =>
  stores.digests.foreignId(`emulator|${conversation.id}`);
const sentenceIn = (body: string) => (JSON.parse(body) as { error: { message: string } }).error.message;

/** The other side of the Bot Framework on this machine, which keeps what it is called with. */
async function listenForCalls() {
  const calls: string[] = [];
  const server = createServer((req, res) => {
    calls.push(req.url ?? '');
    res.setHeader('content-type', 'application/json').end('{"id":"1"}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { calls, url: `http://127.0.0.1:${port}`, close };
}

describe('without an app id', () => {
  let desk: OpenDoors;
  beforeAll(async () => {
    desk = await openDoors();
  });
  afterAll(() => desk.close());

  test('a reply goes to the machine that the desk is on', async () => {
    const other = await listenForCalls();
    const answer = await send(desk, message({ serviceUrl: other.url, deliveryMode: undefined }));
    expect(answer.status).toBe(200);
    const called = await until(() => Promise.resolve(other.calls[0]));
    expect(called).toMatch(/^\/v3\/conversations\/c\d+\/activities/);
    const { knex } = desk.stores.options.database;
    const waiting = knex('outbox').where({ kind: 'channel' }).whereNull('delivered_at').select('id');
    await until(async () => ((await waiting.clone()).length === 0 ? true : undefined));
    other.close();
  });

  test.each([
    'http://evil.example',
    'http://169.254.169.254/',
    'http://localhost@evil.example',
    'http://127.0.0.1.evil.example',
    '',
    undefined,
    null,
  ])('a reply to the service %s is refused in a sentence, and nobody is called', async (serviceUrl) => {
    const activity = message({ serviceUrl, deliveryMode: undefined });
    const answer = await send(desk, activity);
    expect([answer.status, sentenceIn(answer.body)]).toEqual([403, en.errors.serviceNotLocal]);
    const { conversations } = desk.stores;
    expect(await conversations.load(idOf(desk, activity), 'none')).toBeUndefined();
  });

  test.each(['evil.example', 'evil.example:3978', 'localhost.evil.example', '192.168.1.7:3978'])(
    'a request that was sent to the host %s is refused in a sentence',
    async (host) => {
      const answer = await send(desk, message(), { host });
      expect([answer.status, sentenceIn(answer.body)]).toEqual([403, en.errors.hostNotLocal]);
    },
  );

  test.each(['localhost', '127.0.0.1:1', '[::1]:3978'])('the host %s is this machine', async (host) => {
    expect((await send(desk, message(), { host })).status).toBe(200);
  });

  test.each([
    ['http://evil.example', 'serviceNotLocal'],
    ['', 'serviceNotLocal'],
  ])(
    'what staff write later does not leave for %j either, which the conversation was begun with',
    async (serviceUrl, reason) => {
      const { stores } = desk;
      const begun = message({ serviceUrl });
      expect((await send(desk, begun)).status).toBe(200);
      const conversationId = idOf(desk, begun);
      const loaded = await stores.conversations.load(conversationId, 'none');
      if (loaded === undefined) throw new Error('The conversation was not begun.');
      const id = stores.random.id();
      const utterances = [{ kind: 'staff', text: 'We found it.', receiptNumber: 'R' }] as const;
      await stores.conversations.keep({
        ...{ conversation: loaded.conversation, state: loaded.conversation.state, now: desk.clock.now() },
        ...{ activities: [], draft: null, draftBefore: null },
        effects: effectsFrom({ messages: [{ id, delivery: { kind: 'talk', conversationId, utterances } }] }),
      });
      const failed = await until(async () => {
        const { knex } = stores.options.database;
        const [row] = await knex('outbox').where({ id }).whereNotNull('failed_at').select<object[]>('reason');
        return row;
      });
      expect(failed).toEqual({ reason });
    },
  );

  test('an invoke, for which the desk has no ear, is no fault of the desk', async () => {
    expect((await send(desk, message({ type: 'invoke', deliveryMode: undefined }))).status).toBe(200);
  });
});

test('with an app id every caller needs a token, and the host does not matter', async () => {
  const desk = await openDoors({ MICROSOFT_APP_ID: 'app', MICROSOFT_APP_PASSWORD: 'secret' });
  const activity = message({ serviceUrl: 'https://smba.example', deliveryMode: undefined });
  const answer = await send(desk, activity, { host: 'privacy.example.com' });
  expect([answer.status, sentenceIn(answer.body)]).toEqual([401, en.errors.badCredentials]);
  await desk.close();
});

const TYPES = [
  ...['message', 'conversationUpdate', 'contactRelationUpdate', 'typing', 'endOfConversation', 'event'],
  ...['invoke', 'deleteUserData', 'messageUpdate', 'messageDelete', 'messageReaction', 'suggestion'],
  ...['trace', 'handoff', 'installationUpdate', 'command', 'nobody knows'],
];
const FIELDS = [
  ...['type', 'id', 'timestamp', 'localTimestamp', 'localTimezone', 'channelId', 'serviceUrl', 'from'],
  ...['from.id', 'from.name', 'from.role', 'conversation', 'conversation.id', 'conversation.isGroup'],
  ...['conversation.conversationType', 'conversation.tenantId', 'conversation.name', 'recipient'],
  ...[
    'recipient.id',
    'textFormat',
    'attachmentLayout',
    'membersAdded',
    'membersAdded.0',
    'membersAdded.0.id',
  ],
  ...['membersRemoved', 'reactionsAdded', 'reactionsRemoved', 'topicName', 'historyDisclosed', 'locale'],
  ...['text', 'speak', 'inputHint', 'summary', 'suggestedActions', 'attachments', 'entities', 'channelData'],
  ...['channelData.clientActivityID', 'channelData.madoguchi', 'action', 'replyToId', 'label', 'value'],
  ...['valueType', 'name', 'relatesTo', 'code', 'expiration', 'importance', 'deliveryMode', 'listenFor'],
  ...['textHighlights', 'semanticAction', 'callerId', '__proto__', 'constructor'],
];

function nested(depth: number): Json {
  let value: Json = 'x';
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { choice: value };
  return value;
}
/** Stands for what is nested so deeply that this test could not write it as JSON either. */
const DEEP = 'nested without end';
const written = (activity: Json) =>
  JSON.stringify(activity).replaceAll(`"${DEEP}"`, `${'['.repeat(5000)}${']'.repeat(5000)}`);
const WRONG: readonly (readonly [what: string, value: Json])[] = [
  ['null', null],
  ['a number', 1e308],
  ['an empty list', []],
  ['a list', [1, null, 'x', [{}]]],
  ['an empty object', {}],
  ['an object', { id: { id: 1 }, type: 'x', toString: 'x' }],
  ['nested', nested(60)],
  ['deeply nested', DEEP],
  ['a long text', 'é'.repeat(120_000)],
  ['yes', true],
  ['no', false],
  ['an empty text', ''],
  ['text that no database likes', 'a\u0000b\ud800c\u202e'],
];

/** The activity with another value at a place such as `membersAdded.0.id`. */
function mutated(activity: Json, place: string, value: Json): Json {
  const [name = '', ...rest] = place.split('.');
  const inner = rest.length === 0 ? value : undefined;
  if (Array.isArray(activity))
    return activity.map((one: Json) => inner ?? mutated(one, rest.join('.'), value));
  const fields = activity as Readonly<Record<string, Json>>;
  const changed = inner === undefined ? mutated(fields[name] ?? {}, rest.join('.'), value) : value;
  // So that `__proto__` is a field of its own, as it is when JSON is read.
  return Object.defineProperty({ ...fields }, name, { value: changed, enumerable: true });
}

const SEED = sampled(20_261_129, Number(process.env['SEED']));
interface Mutation {
  readonly what: string;
  /** As JSON. */
  readonly activity: string;
}

/** Every field with every wrong value, or with a quarter of them each in the suite, in messages and in activities of the other types. */
function mutations(seed: number): readonly Mutation[] {
  const chance = createChance(seed);
  const anyType = () => TYPES[Math.floor(chance() * TYPES.length)] ?? 'message';
  const every = sampled(4, 1);
  return FIELDS.flatMap((field, row) =>
    WRONG.filter((_wrong, column) => (row + column) % every === 0).map(([what, value]) => {
      const type = chance() < 0.5 ? 'message' : anyType();
      const rest = { membersAdded: [{ id: 'u' }], channelData: {}, value: null };
      const { deliveryMode, ...called } = message({ type, ...rest });
      const activity = (chance() < 0.5 ? called : { ...called, deliveryMode }) as unknown as Json;
      return { what: `${type}: ${field} is ${what}`, activity: written(mutated(activity, field, value)) };
    }),
  );
}

onEachDatabase(({ dialect, create }) => {
  describe('with every door open', () => {
    let desk: OpenDoors;
    let databaseUrl = '';
    beforeAll(async () => {
      databaseUrl = dialect === 'postgres' ? await create() : '';
      const database: Record<string, string> = databaseUrl === '' ? {} : { DATABASE_URL: databaseUrl };
      desk = await openDoors({ TRUSTED_PROXIES: '127.0.0.1', ...database });
    });
    afterAll(() => desk.close());

    test.each(TYPES)('an activity of the type %s is answered', async (type) => {
      const { status } = await send(
        desk,
        message({ type, membersAdded: [{ id: 'u' }], name: 'x', value: {} }),
      );
      expect(status).toBe(200);
      await answersAsEver(desk);
    });

    test(`no wrong value in any field of an activity breaks /api/messages (seed ${SEED})`, async () => {
      const broke: string[] = [];
      const statuses = new Set<number>();
      for (const { what, activity } of mutations(SEED)) {
        const { status } = await send(desk, activity);
        statuses.add(status);
        if (status >= 500) broke.push(what);
      }
      expect(broke).toEqual([]);
      expect([...statuses]).toEqual(expect.arrayContaining([200, 400]));
      await answersAsEver(desk);
      expect(desk.logged.filter((line) => line.includes('"request.failed"'))).toEqual([]);
    }, 180_000);

    test(`nor the posts of Direct Line (seed ${SEED})`, async () => {
      const root = `${desk.url}/v3/directline`;
      let customers = 0;
      const begin = async () => {
        customers += 1;
        const known = { origin: desk.url, 'x-forwarded-for': `198.51.100.${customers}` };
        const granted = await postJson(`${root}/tokens/generate`, '', known);
        const { token, conversationId } = JSON.parse(granted.body) as Record<string, string>;
        const headers = { ...known, authorization: `Bearer ${token ?? ''}` };
        await postJson(`${root}/conversations`, {}, headers);
        return (activity: unknown) =>
          postJson(`${root}/conversations/${conversationId ?? ''}/activities`, activity, headers);
      };
      const broke: string[] = [];
      const statuses = new Set<number>();
      let post = await begin();
      for (const [index, { what, activity }] of mutations(SEED + 1).entries()) {
        if (index % 25 === 24) post = await begin();
        const { status } = await post(activity);
        statuses.add(status);
        // A conversation that was ended by its customer is gone.
        if (status === 404) post = await begin();
        else if (![200, 400, 413].includes(status)) broke.push(`${what}: ${status}`);
      }
      expect(broke).toEqual([]);
      const last = await (await begin())({ type: 'message', text: 'Do you use cookies?' });
      expect([last.status, statuses.has(400)]).toEqual([200, true]);
      expect(desk.logged.filter((line) => line.includes('"request.failed"'))).toEqual([]);
    }, 180_000);

    test.each([
      ['back by ten minutes', -10 * MINUTE],
      ['back by a day', -DAY],
      ['on by a day', DAY],
    ])('a clock that is set %s makes nobody wait', async (_what, ms) => {
      const ask = (network: string) =>
        postJson(`${desk.url}/v3/directline/tokens/generate`, '', {
          ...{ origin: desk.url, 'x-forwarded-for': network },
        });
      const [quiet, busy] = [`203.0.113.${Math.abs(ms) % 97}`, `203.0.113.${100 + (Math.abs(ms) % 89)}`];
      expect((await ask(quiet)).status).toBe(200);
      const answers = await Promise.all(Array.from({ length: 70 }, () => ask(busy)));
      expect(answers.some(({ status }) => status === 429)).toBe(true);
      const seen: (number | string | undefined)[] = [];
      for (const move of [ms, -ms]) {
        desk.clock.pass(move);
        seen.push((await ask(quiet)).status);
        const { status, retryAfter } = await ask(busy);
        seen.push(status === 429 && Number(retryAfter) > 2 ? `waits ${retryAfter}` : 'waits no longer');
      }
      expect(seen).toEqual([200, 'waits no longer', 200, 'waits no longer']);
    });

    test('the desk is ready only while the database takes what is written', async () => {
      const { knex } = desk.stores.options.database;
      const readOnly = async (yes: boolean) => {
        if (dialect === 'sqlite') {
          await knex.raw(`pragma query_only = ${yes ? 'on' : 'off'}`);
          return;
        }
        // It is for new connections only: the ones that the pool holds are ended.
        const url = new URL(databaseUrl);
        const name = url.pathname.slice(1);
        url.pathname = '/postgres';
        const admin = new pg.Client({ connectionString: url.href });
        await admin.connect();
        await admin.query(
          `alter database "${name}" set default_transaction_read_only = ${yes ? 'on' : 'off'}`,
        );
        await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [
          name,
        ]);
        await admin.end();
      };
      // knex tells of connections that were ended on the console.
      const quiet = jest.spyOn(console, 'log').mockImplementation();
      const ready = (wanted: number) =>
        until(async () => ((await fetch(`${desk.url}/readyz`)).status === wanted ? true : undefined));
      expect(await ready(200)).toBe(true);
      await readOnly(true);
      expect(await ready(503)).toBe(true);
      expect((await fetch(`${desk.url}/healthz`)).status).toBe(200);
      await readOnly(false);
      expect(await ready(200)).toBe(true);
      expect(desk.logged.some((line) => line.includes('"ready.failed"'))).toBe(true);
      await answersAsEver(desk);
      quiet.mockRestore();
    });
  });
});
