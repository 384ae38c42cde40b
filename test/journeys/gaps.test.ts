import { written } from '../support/contents';
import { traitsIn } from '../../src/channels/connectChannels';
import { randomUUID } from 'node:crypto';
import { renderAll } from '../../src/bot/render';
import { createRunTurn } from '../../src/bot/runTurn';
import type { Inbound } from '../../src/ports/runTurn';
import { createTranslator } from '../../src/i18n/translator';
import type { Understanding } from '../../src/ports/understand';
import { createCustomer } from '../support/customer';
import { openDesk, type OpenDesk } from '../support/openDesk';
import { onEachDatabase } from '../support/postgres';

const SINCE = '2026-09-01';
const UNSTATED: Understanding = {
  ...{ kind: 'outofscope', answered: false, sections: [], answers: 0, requestType: null },
  ...{
    topic: 'retention',
    language: 'en',
    confidence: 0,
    announce: false,
    stated: false,
    alsoLeftOut: [],
    elsewhere: false,
    unknown: false,
  },
};
const QUESTION = 'How long do you keep +254 712 345 678 on file?';

const typed = (conversationId: string, text: string, activityId: string = randomUUID()): Inbound => ({
  ...{ conversationId, activityId, group: false, reply: 'returned', heard: { kind: 'typed', text } },
  written: written(text),
});

/** A turn of the desk whose engine takes every message to mean this. */
async function meaning({ desk, stores, clock }: OpenDesk, meant: Partial<Understanding> = {}) {
  const { policy, understand } = desk.shelf.inForce();
  const always = { ...understand, meaningOf: () => ({ ...UNSTATED, ...meant }) };
  return createRunTurn({
    services: { ...desk.services, policyInForce: () => ({ policy, understand: always }) },
    ...{ tryCode: stores.codes.tryCode, conversations: stores.conversations, now: clock.now },
    ...{ translator: await createTranslator(), findDocument: desk.shelf.document, kept: () => undefined },
    ...{ traitsOf: traitsIn(), renderAll },
  });
}

onEachDatabase((database) => {
  let desks: readonly [OpenDesk, OpenDesk];
  beforeEach(async () => {
    const url = await database.reuse();
    desks = [await openDesk({ databaseUrl: url }), await openDesk({ databaseUrl: url })];
  });
  afterEach(async () => {
    for (const desk of desks) await desk.close();
  });
  const begin = async () => (await createCustomer(desks[0], 'en')).conversationId;
  const counts = () => desks[0].stores.gaps.counts(SINCE);
  const examples = () => desks[0].stores.gaps.examples(SINCE);
  const times = async () => (await counts()).map((count) => [count.topic, count.times]);

  test('a question that the policy does not answer is counted, and kept without the number in it', async () => {
    const run = await meaning(desks[0]);
    await run(typed(await begin(), QUESTION));
    const { version } = desks[0].desk.shelf.inForce().policy;
    expect(await counts()).toEqual([
      { topic: 'retention', language: 'en', times: 1, lastAsked: '2026-09-01' },
    ]);
    expect(await examples()).toMatchObject([
      { topic: 'retention', language: 'en', version, text: 'How long do you keep *** on file?' },
    ]);
  });

  test('twenty conversations at once, in two processes, are twenty', async () => {
    const runs = [await meaning(desks[0]), await meaning(desks[1])] as const;
    const ids = await Promise.all(Array.from({ length: 20 }, begin));
    await Promise.all(ids.map((id, index) => runs[index % 2 === 0 ? 0 : 1](typed(id, QUESTION))));
    expect(await times()).toEqual([['retention', 20]]);
    expect(await examples()).toHaveLength(5);
  });

  test('a message that comes again, and turns of one conversation that overtake each other, count once each', async () => {
    const runs = [await meaning(desks[0]), await meaning(desks[1])] as const;
    const id = await begin();
    const again = typed(id, QUESTION, 'again');
    const others = Array.from({ length: 10 }, () => typed(id, QUESTION));
    const all = [again, ...others, again, again];
    await Promise.all(all.map((inbound, index) => runs[index % 2 === 0 ? 0 : 1](inbound)));
    await runs[0](again);
    expect(await times()).toEqual([['retention', 11]]);
  });

  test('what is about nothing that a privacy desk knows is counted, and its words are not kept', async () => {
    const run = await meaning(desks[0], { topic: null, elsewhere: true });
    await run(typed(await begin(), 'Will it rain tomorrow?'));
    expect(await times()).toEqual([['', 1]]);
    expect(await examples()).toEqual([]);
  });

  test.each([
    ['a story', 'Your man gave my phone number to a firm in Mombasa.'],
    ['a question by somebody who says who they are', 'My name is Grace. How long do you keep data?'],
  ])('%s is counted, and its words are not kept', async (_what, text) => {
    const run = await meaning(desks[0]);
    await run(typed(await begin(), text));
    expect(await times()).toEqual([['retention', 1]]);
    expect(await examples()).toEqual([]);
  });

  test.each<[string, Partial<Understanding>]>([
    ['is answered', { kind: 'policy', answered: true, answers: 1, sections: ['cookies'] }],
    ['may be answered', { kind: 'policy', sections: ['cookies', 'security'] }],
    ['is a wish for a person', { kind: 'human', topic: null }],
    ['is small talk', { kind: 'smalltalk', topic: null }],
    ['is a request', { kind: 'request', requestType: 'complaint', topic: null }],
  ])('what %s is no gap', async (_what, meant) => {
    const run = await meaning(desks[0], meant);
    await run(typed(await begin(), QUESTION));
    expect(await counts()).toEqual([]);
  });

  test('what is asked in a form, or while a request is looked up, is no gap', async () => {
    const run = await meaning(desks[0]);
    for (const steps of [
      ['menu:complaint', 'command:goOn'],
      ['menu:disclosure', 'command:goOn'],
      ['222-2222-222'],
    ]) {
      const id = await begin();
      for (const text of [...steps, QUESTION, 'why is that?']) await run(typed(id, text));
    }
    expect(await counts()).toEqual([]);
  });
});
