import { validateSignature } from '@line/bot-sdk';
import { createHmac } from 'node:crypto';
import { locales } from '../../../locales';
import { MINUTE, SECOND } from '../../../src/domain/calendar/duration';
import { isSigned } from '../../../src/channels/line/signature';
import {
  type LineDesk,
  LINE_SECRET,
  openLineDesk,
  pressEvent,
  readable,
  textEvent,
} from '../../support/lineDesk';
import { codeFor } from '../../support/until';

const MARY = 'U-mary';
let line: LineDesk;
beforeEach(async () => {
  line = await openLineDesk();
  line.platform.befriend(MARY, 'en');
});
afterEach(async () => {
  expect(line.platform.refusals).toEqual([]);
  await line.close();
});

const texts = (userId = MARY) => line.said(userId).map(({ message }) => readable(message));
const all = (userId = MARY) => texts(userId).join('\n');

test('whoever becomes a friend is greeted in the language of their profile, by the reply token', async () => {
  line.platform.befriend('U-yuki', 'ja');
  await line.hears(MARY, { type: 'follow', follow: { isUnblocked: false } });
  await line.hears('U-yuki', { type: 'follow', follow: { isUnblocked: false } });
  expect(all()).toContain('automatic privacy desk');
  expect(all('U-yuki')).toContain('LINEヤフー株式会社');
  expect(all()).toContain('/chat');
  expect(line.platform.pushed).toBe(0);
});

test('a question is answered by the passage, its link whole, with the notice once before it', async () => {
  await line.says(MARY, 'do you use cookies?');
  await line.says(MARY, 'do you sell my data?');
  expect(all()).toContain('Our website uses cookies');
  expect(JSON.stringify(line.said(MARY))).toContain('"uri":"https://privacy.example.com/policy/en/');
  expect(all().split('uses what you write here')).toHaveLength(2);
  expect(line.said(MARY).every(({ by }) => by === 'reply')).toBe(true);
});

test('from a wish to the receipt by typing, presses and places in the list; the number can be copied', async () => {
  await line.says(MARY, 'delete my data, I no longer need the account');
  await line.says(MARY, 'yes');
  await line.says(MARY, 'mary@example.com');
  await line.says(MARY, await codeFor(line.open, 'mary@example.com'));
  await line.says(MARY, '1');
  await line.says(MARY, 'Mary Wanjiku');
  await line.says(MARY, 'everything');
  for (let step = 0; step < 4 && !all().includes(locales.en.channel.line.copy); step++) {
    const quick = line.said(MARY).at(-1)?.message.quickReply?.items[0]?.action;
    await line.hears(MARY, pressEvent(quick?.data ?? ''));
  }
  expect(await line.open.stores.options.database.knex('tickets').select()).toHaveLength(1);
  const receipt = line
    .said(MARY)
    .find(({ message }) => readable(message).includes(locales.en.channel.line.copy));
  expect(JSON.stringify(receipt?.message)).toMatch(/"clipboardText":"\w{3}-\w{4}-\w{3}"/u);
  const altText = receipt?.message.type === 'flex' ? receipt.message.altText : '';
  expect(altText).not.toMatch(/\w{3}-\w{4}-\w{3}/u);
});

test('what comes again, in whatever order, is answered once', async () => {
  const { platform, settle } = line;
  const [first, second] = [textEvent('do you use cookies?'), textEvent('who is the contact?')].map((event) =>
    platform.event(MARY, event),
  );
  for (const events of [[second], [first, second], [first], [second, first]])
    await platform.send(events as object[]);
  await settle();
  await platform.send([first as object]);
  await settle();
  expect(all().split('Our website uses cookies')).toHaveLength(2);
});

test('fifty messages at once are answered in the order in which they came', async () => {
  const { platform, settle } = line;
  await line.says(MARY, 'hello');
  const before = line.said(MARY).length;
  const events = Array.from({ length: 50 }, (_, at) =>
    platform.event(MARY, textEvent(at % 2 === 0 ? 'do you use cookies?' : 'what did i ask first?')),
  );
  await Promise.all(events.map((event) => platform.send([event])));
  await settle();
  const kinds = texts()
    .slice(before)
    .flatMap((text) =>
      text.includes('Our website uses') ? ['quote'] : text.includes('You asked') ? ['asked'] : [],
    );
  expect(kinds).toEqual(Array.from({ length: 50 }, (_, at) => (at % 2 === 0 ? 'quote' : 'asked')));
});

test('after its minute, or when it was used, the reply token is no more: the answer is pushed, once', async () => {
  const { platform, settle, clock } = line;
  await platform.send([platform.event(MARY, textEvent('do you use cookies?'))]);
  clock.pass(2 * MINUTE);
  await settle();
  expect(line.said(MARY).map(({ by }) => by)).toContain('push');
  expect(all().split('Our website uses cookies')).toHaveLength(2);
});

test('a reply that got there though the line broke is not said again', async () => {
  let broken = true;
  line.through(async (input, init) => {
    const answer = await line.platform.fetch(input, init);
    if (!broken || !(typeof input === 'string' && input.endsWith('/reply'))) return answer;
    broken = false;
    throw new TypeError('fetch failed');
  });
  await line.says(MARY, 'do you use cookies?');
  line.clock.pass(35 * SECOND);
  await line.settle();
  expect(all().split('Our website uses cookies')).toHaveLength(2);
  expect(line.platform.pushed).toBe(0);
  line.platform.forgetRefusals();
});

test.each([
  ['image', 'picture'],
  ['video', 'video'],
  ['audio', 'voice'],
  ['file', 'file'],
  ['location', 'place'],
  ['sticker', 'sticker'],
] as const)('of what is no text (%s) it is said that it is not taken', async (type, sent) => {
  await line.hears(MARY, { type: 'message', message: { id: '1', type } });
  expect(all()).toContain(locales.en.desk.sent[sent]);
});

test.each([
  ...[
    'unsend',
    'unfollow',
    'leave',
    'memberJoined',
    'memberLeft',
    'videoPlayComplete',
    'beacon',
    'accountLink',
  ],
  ...[
    'membership',
    'module',
    'activated',
    'deactivated',
    'botSuspended',
    'botResumed',
    'delivery',
    'newInventions',
  ],
])('an event %s is taken with 200 and answered with nothing', async (type) => {
  expect(await line.hears(MARY, { type })).toMatchObject({ status: 200 });
  expect(line.said(MARY)).toEqual([]);
});

test('in standby, and where there is no event, nothing is sent', async () => {
  expect(await line.hears(MARY, { ...textEvent('hello'), mode: 'standby' })).toMatchObject({ status: 200 });
  expect(await line.platform.send([])).toMatchObject({ status: 200 });
  expect(line.said(MARY)).toEqual([]);
});

test('whoever has blocked the desk gets nothing pushed, and staff see that it did not arrive; until they are back', async () => {
  const { open, platform, clock, settle } = line;
  await line.says(MARY, 'hello');
  const said = line.said(MARY).length;
  const conversationId = line.conversationId(MARY);
  const tell = async (id: string) => {
    const utterances = [{ kind: 'staff', text: 'Your answer', receiptNumber: 'DS6NX6N7UA' }] as const;
    await open.stores.outbox.put(
      conversationId,
      { id, delivery: { kind: 'talk', conversationId, utterances } },
      clock.now(),
    );
    await settle();
    const { knex } = open.stores.options.database;
    return knex('outbox').where({ id }).first<{ reason: string | null; failed_at: number | null }>();
  };
  clock.pass(SECOND);
  await line.hears(MARY, { type: 'unfollow' });
  expect(await tell('answer-1')).toMatchObject({ reason: 'blocked', failed_at: clock.now() });
  expect(line.said(MARY)).toHaveLength(said);
  // An older sign that comes late changes nothing.
  await platform.send([{ ...platform.event(MARY, { type: 'follow' }), timestamp: clock.now() - 5 * SECOND }]);
  expect(await tell('answer-2')).toMatchObject({ reason: 'blocked' });
  clock.pass(SECOND);
  await line.hears(MARY, { type: 'follow', follow: { isUnblocked: true } });
  expect(await tell('answer-3')).toMatchObject({ reason: null, failed_at: null });
  expect(all()).toContain('Your answer');
});

const GROUP = { source: { type: 'group', groupId: 'C-group', userId: MARY } };
test('in a group only what mentions the desk is heard, and nothing personal is offered', async () => {
  line.platform.befriend('C-group', 'en');
  const { platform, settle } = line;
  const said = (text: string, mention?: object) => ({
    ...platform.event('C-group', textEvent(text)),
    ...GROUP,
    message: { id: '1', type: 'text', text, ...(mention === undefined ? {} : { mention }) },
  });
  await platform.send([said('delete my data')]);
  await platform.send([
    said('@Desk delete my data', { mentionees: [{ index: 0, length: 5, isSelf: true }] }),
  ]);
  await settle();
  expect(all('C-group')).toContain(locales.en.desk.oneToOne);
  expect(await line.open.stores.options.database.knex('drafts').select()).toEqual([]);
  expect(line.said('C-group')).toHaveLength(1);
});

test('what a message holds that is never taken is hidden before it waits anywhere', async () => {
  const { platform, open } = line;
  await open.desk.arriving.stop();
  await platform.send([platform.event(MARY, textEvent('my card is 4111 1111 1111 1111'))]);
  const [arrival] = await open.stores.inbox.take(
    { now: line.clock.now(), leaseUntil: line.clock.now() + MINUTE, limit: 1 },
    [],
  );
  expect(JSON.stringify(arrival)).not.toContain('1111');
  expect(JSON.stringify(arrival)).toContain('●●●●');
});

describe('who knocks', () => {
  const body = Buffer.from(JSON.stringify({ destination: 'U0', events: [] }));
  const signed = (bytes: Buffer, secret = LINE_SECRET) =>
    createHmac('sha256', secret).update(bytes).digest('base64');

  test.each([
    ['nothing', undefined],
    ['an empty signature', ''],
    ['another secret', signed(body, 'f'.repeat(32))],
    ['the signature of another body', signed(Buffer.from('{}'))],
    ['a signature in hex', createHmac('sha256', LINE_SECRET).update(body).digest('hex')],
    ['one with more behind it', `${signed(body)}AAAA`],
  ])('with %s is turned away, and the body is not read', async (_what, signature) => {
    const headers = signature === undefined ? {} : { 'x-line-signature': signature };
    expect(await line.knock(body, headers as Record<string, string>)).toEqual({ refused: 'badCredentials' });
  });

  test.each(['{"events":', '[]', '{"events":{}}', '\u0000', ''])(
    'signed, with a body that is none (%j), is told so',
    async (text) => {
      const bytes = Buffer.from(text);
      expect(await line.knock(bytes, { 'x-line-signature': signed(bytes) })).toEqual({
        refused: 'malformedBody',
      });
    },
  );

  test('what cannot be read among the events is passed over, and the rest is heard', async () => {
    const good = line.platform.event(MARY, textEvent('do you use cookies?'));
    const deep = JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`) as object;
    await line.platform.send([{}, deep, { type: 'message' }, { ...good, source: 7 }, good]);
    await line.settle();
    expect(all()).toContain('Our website uses cookies');
  });

  test('the signature is what the official library calls one', () => {
    const text = Buffer.from('{"events":[],"destination":"あ"}');
    for (const secret of [LINE_SECRET, 'other'])
      expect(isSigned(text, signed(text, secret), LINE_SECRET)).toBe(
        validateSignature(text, LINE_SECRET, signed(text, secret)),
      );
  });
});
