import { randomUUID } from 'node:crypto';
import type { Locale } from '../../locales';
import type { Answers } from '../../src/domain/form/form';
import type { RequestTypeId } from '../../src/domain/request/requestType';
import { FORMS } from '../../src/forms';
import { openStates } from '../support/atState';

let desk: Awaited<ReturnType<typeof openStates>>;
beforeAll(async () => {
  desk = await openStates();
});
afterAll(() => desk.close());

async function known(language: Locale, form: RequestTypeId, answers: Answers, said: string) {
  const somebody = await desk.begin(language, {
    ...{ id: randomUUID(), form, formVersion: FORMS[form].version, answers, similar: [] },
    notice: { version: '', at: 0, language },
    identity: { address: 'grace@example.org', confirmedAt: 1 },
  });
  const { draft, open } = await somebody.says(said);
  return { ...draft?.told, ...draft?.answers, open };
}

const SELF: Answers = { who: 'self' };
const NAMED: Answers = { ...SELF, name: 'Grace Wanjiku' };
const BY_POST: Answers = { ...NAMED, data: ['all'], method: 'paper' };
const FULL: Answers = { ...NAMED, data: ['all'], method: 'electronic', fee: 'understood' };

test.each<readonly [said: string, at: string, Answers, then: object]>([
  ['the fee is fine', 'the name', SELF, { fee: 'understood', open: 'name' }],
  ['I agree to the fee', 'the place', BY_POST, { fee: 'understood', open: 'place' }],
  ['手数料は大丈夫です', 'the name', SELF, { fee: 'understood', open: 'name' }],
  ['購入の記録です', 'the name', SELF, { data: ['purchases'], open: 'name' }],
  ['thanks', 'the name', SELF, { open: 'name' }],
  ['thanks', 'the fee', { ...NAMED, data: ['all'], method: 'electronic' }, { open: 'fee' }],
  ['it is for myself', 'the place', BY_POST, { who: 'self', open: 'place' }],
  ['sorry, my name is Grace Wanjiru', 'the name', SELF, { name: 'Grace Wanjiru', open: 'data' }],
  ['my name is not Grace but Amina Juma', 'the name', SELF, { name: 'Amina Juma', open: 'data' }],
  ['my address is 12 Hope Road, Kingston', 'the data', NAMED, { open: 'data' }],
  ['フリガナはニシダシゲオです', 'who it is', {}, { furigana: 'ニシダシゲオ', open: 'who' }],
  ['all of my data', 'who it is', {}, { who: 'self', data: ['all'], open: 'name' }],
  ['please send it by post', 'the summary', FULL, { method: 'paper', open: 'place' }],
  ['my name is Amina Juma', 'the summary', FULL, { name: 'Amina Juma', open: 'send' }],
])('"%s" at %s is taken for what it is', async (said, _at, answers, then) => {
  expect(await known('ja', 'disclosure', answers, said)).toMatchObject(then);
});

test.each<readonly [said: string, RequestTypeId, Answers, then: object]>([
  ['my name is Grace Wanjiku', 'erasure', { ...NAMED, data: ['all'] }, { open: 'ground' }],
  ['please send it by e-mail', 'erasure', { ...NAMED, data: ['all'] }, { open: 'ground' }],
  ['you do not need it any more', 'erasure', SELF, { ground: 'notNeeded', open: 'name' }],
  ['by post please', 'correction', { ...NAMED, data: ['account'] }, { method: 'paper', open: 'wrong' }],
  ['How long do you keep my data?', 'correction', {}, { open: 'who' }],
])('"%s" is no other answer, and no other wish', async (said, form, answers, then) => {
  expect(await known('en', form, answers, said)).toMatchObject(then);
});

test('a name that was told before it is known for whom is put right where it is', async () => {
  const somebody = await desk.begin('en', {
    ...{
      id: randomUUID(),
      form: 'disclosure',
      formVersion: FORMS.disclosure.version,
      answers: {},
      similar: [],
    },
    ...{ told: { name: 'Grace Wanjiku' }, notice: { version: '', at: 0, language: 'en' } },
    identity: { address: 'grace@example.org', confirmedAt: 1 },
  });
  const heard = await somebody.says('my name is not Grace Wanjiku but Amina Juma');
  expect(heard.draft?.told).toEqual({ name: 'Amina Juma' });
});

test('each answer knows the message that it came from', async () => {
  const somebody = await desk.begin('en', {
    ...{ id: randomUUID(), form: 'disclosure', formVersion: FORMS.disclosure.version },
    ...{ answers: SELF, similar: [], notice: { version: '', at: 0, language: 'en' } },
    identity: { address: 'grace@example.org', confirmedAt: 1 },
  });
  const fromNow = async (said: string) => (await somebody.says(said)).draft?.from ?? {};
  const first = await fromNow('Grace Wanjiku, and by e-mail please');
  expect(first).toEqual({ name: first['name'], method: first['name'] });
  const second = await fromNow('all of my data');
  expect(second).toEqual({ ...first, data: second['data'] });
  const third = await fromNow('sorry, my name is Grace Wanjiru');
  expect(third).toEqual({ ...second, name: third['name'] });
  expect(new Set([third['name'], third['method'], third['data']]).size).toBe(3);
});

test('what is told beside a number whose country is in doubt is kept, and the country is asked', async () => {
  const answers = { ...NAMED, data: ['all'], method: 'phone' };
  const then = { fee: 'understood', open: 'phone' };
  expect(await known('en', 'purpose-notice', answers, '0712345678, and the fee is fine')).toMatchObject(then);
});
