import { written } from '../support/contents';
import { traitsIn } from '../../src/channels/connectChannels';
import { randomUUID } from 'node:crypto';
import type { Locale } from '../../locales';
import { newConversation } from '../../src/domain/conversation/newConversation';
import { renderAll } from '../../src/bot/render';
import { createRunTurn } from '../../src/bot/runTurn';
import { createTranslator } from '../../src/i18n/translator';
import type { SecondOpinionQuestion, SecondOpinionResult } from '../../src/ports/secondOpinion';
import type { Understanding } from '../../src/ports/understand';
import { createCustomer, type Reply } from '../support/customer';
import { openDesk, type OpenDesk } from '../support/openDesk';

const QUESTION = 'Do you use cookies?';
/** A question that the engine finds two provisions for, nearly alike. */
const UNSURE: Understanding = {
  ...{ kind: 'policy', answered: true, answers: 1, sections: ['security', 'protection', 'cookies'] },
  ...{
    requestType: null,
    topic: 'leak-prevention',
    stated: true,
    alsoLeftOut: [],
    elsewhere: false,
    unknown: false,
    language: 'en',
  },
  ...{ confidence: 0.6, announce: false },
};
const RANKED = [
  { id: 'security', score: 1 },
  { id: 'protection', score: 0.9 },
  { id: 'cookies', score: 0 },
];

let open: OpenDesk;
let sent: SecondOpinionQuestion[];
let opinion: SecondOpinionResult;
beforeEach(async () => {
  sent = [];
  opinion = { ok: false, reason: 'timeout' };
  open = await openDesk({
    secondOpinion: (question) => {
      sent.push(question);
      return Promise.resolve(opinion);
    },
  });
});
afterEach(() => open.close());

const quotedIn = (replies: readonly Reply[]) =>
  replies.flatMap(({ extras }) => extras.quote?.provision ?? []);
const shownIn = (replies: readonly Reply[]) => replies.map(({ text, values }) => [text, values]);

/** A customer of a desk whose engine takes every message to mean this. */
async function customerMeaning(meant: Partial<Understanding>, withOpinion = true) {
  const { desk, stores, clock } = open;
  const { policy, understand } = desk.shelf.inForce();
  const always = { ...understand, meaningOf: () => ({ ...UNSURE, ...meant }), rank: () => RANKED };
  const { secondOpinion, ...others } = desk.services;
  const services = { ...others, policyInForce: () => ({ policy, understand: always }) };
  const runTurn = createRunTurn({
    services: withOpinion && secondOpinion !== undefined ? { ...services, secondOpinion } : services,
    ...{ tryCode: stores.codes.tryCode, conversations: stores.conversations, now: clock.now },
    ...{ translator: await createTranslator(), findDocument: desk.shelf.document, kept: () => undefined },
    ...{ traitsOf: traitsIn(), renderAll },
  });
  return createCustomer({ ...open, desk: { ...desk, runTurn } }, 'en');
}
const ask = async (meant: Partial<Understanding> = {}) => (await customerMeaning(meant)).says(QUESTION);
const askAlone = async (meant: Partial<Understanding> = {}) =>
  (await customerMeaning(meant, false)).says(QUESTION);

test.each<readonly [Locale, string]>([
  ['en', QUESTION],
  ['ja', 'クッキーを使っていますか'],
])('in %s a question is sent with the provisions of the policy in force: %s', async (language, text) => {
  await (await createCustomer(open, language)).says(text);
  const { policy } = open.desk.shelf.inForce();
  const provisions = policy.documents.find((one) => one.language === language)?.provisions ?? [];
  expect(sent).toMatchObject([{ text, language, version: policy.version }]);
  const candidates = sent[0]?.candidates ?? [];
  expect(candidates[0]?.id).toBe('cookies');
  expect(candidates).toHaveLength(provisions.length);
  expect(candidates).toEqual(expect.arrayContaining([...provisions]));
});

describe('the order of the opinion', () => {
  test('changes which provision is quoted', async () => {
    opinion = { ok: true, order: ['protection', 'security'] };
    expect([quotedIn(await askAlone()), quotedIn(await ask())]).toEqual([['security'], ['protection']]);
  });

  test('changes what is offered first when the desk is not sure enough to quote', async () => {
    opinion = { ok: true, order: ['protection', 'security'] };
    const unsure = { answered: false, answers: 0 };
    const offered = (await ask(unsure)).flatMap(({ values }) => values);
    expect(offered.slice(0, 2)).toEqual(['quote:protection', 'quote:security']);
  });

  test('puts nothing before what the desk is sure of', async () => {
    opinion = { ok: true, order: ['cookies', 'protection'] };
    expect(quotedIn(await ask())).not.toContain('cookies');
  });

  test.each<readonly [string, readonly string[]]>([
    ['provisions that do not exist', ['made-up', '../policy', '']],
    ['nothing', []],
    ['what the desk thinks', ['security', 'protection', 'cookies']],
  ])('of %s changes nothing', async (_what, order) => {
    opinion = { ok: true, order };
    expect(shownIn(await ask())).toEqual(shownIn(await askAlone()));
  });
});

test.each(['timeout', 'refused', 'unusable', 'resting', 'notAsked'] as const)(
  'an opinion that does not come (%s) changes nothing',
  async (reason) => {
    opinion = { ok: false, reason };
    expect(shownIn(await ask())).toEqual(shownIn(await askAlone()));
    expect(sent).toHaveLength(1);
  },
);

describe('nothing is sent', () => {
  test.each<readonly [string, Partial<Understanding>]>([
    ['a request', { kind: 'request', requestType: 'disclosure', answered: false, answers: 0 }],
    [
      'a request that no form takes',
      { kind: 'request', requestType: 'erasure', answered: false, answers: 0 },
    ],
    ['small talk', { kind: 'smalltalk', answered: false, answers: 0 }],
    ['a wish for a person', { kind: 'human', answered: false, answers: 0 }],
    ['a question about one’s request', { kind: 'status', answered: false, answers: 0 }],
    ['what is out of scope', { kind: 'outofscope', answered: false, answers: 0, elsewhere: true }],
    ['what the policy does not answer', { kind: 'outofscope', answered: false, answers: 0 }],
    ['two questions at once', { answers: 2 }],
  ])('for %s', async (_what, meant) => {
    expect(await ask(meant)).not.toEqual([]);
    expect(sent).toEqual([]);
  });

  test('for a wish to be told of changes', async () => {
    const customer = await customerMeaning({ announce: true });
    expect(await customer.says('tell me of changes')).not.toEqual([]);
    expect(sent).toEqual([]);
  });

  test.each(['hello', '222-2222-222', 'menu', 'quote:cookies', 'yes', 'I want to see my data'])(
    'for "%s"',
    async (text) => {
      expect(await (await createCustomer(open, 'en')).says(text)).not.toEqual([]);
      expect(sent).toEqual([]);
    },
  );

  test.each([
    ['a complaint', ['menu:complaint', 'command:goOn', QUESTION]],
    ['a disclosure', ['menu:disclosure', 'command:goOn', QUESTION]],
    ['the notice before a form', ['menu:disclosure', QUESTION]],
    ['the look-up of a request', ['222-2222-222', QUESTION]],
  ])('inside %s', async (_what, steps) => {
    const customer = await customerMeaning({});
    for (const text of steps) await customer.says(text);
    expect(sent).toEqual([]);
  });

  test('before the greeting was said, but after it', async () => {
    const conversationId = randomUUID();
    const { desk, stores, clock } = open;
    const details = { userId: 'teams-user', now: clock.now() };
    await stores.conversations.create(newConversation(conversationId, 'msteams', 'en'), details);
    const hear = (kind: 'typed' | 'arrived', text: string) =>
      desk.runTurn({
        ...{ conversationId, activityId: randomUUID(), group: false, reply: 'returned' },
        ...{ heard: { kind, text }, written: { ...written(text), kind } },
      });
    expect(await hear('typed', QUESTION)).not.toEqual([]);
    expect(sent).toEqual([]);
    await hear('arrived', '');
    await hear('typed', QUESTION);
    expect(sent).toHaveLength(1);
  });
});
