import en from '../../locales/en/widget.json';
import ja from '../../locales/ja/widget.json';
import { createUuid } from '../../src/widget/transport/chance';
import { daysBegun } from '../../src/widget/chat/days';
import { fieldFor } from '../../src/widget/composer/fieldKinds';
import { splitLinks } from '../../src/widget/messages/links';
import { measureMessage } from '../../src/widget/messages/messageLength';
import { backoff } from '../../src/widget/transport/pause';
import { fill, formFor, localeOf } from '../../src/widget/chat/words';

/** Each message once, with the places for values in it; its forms for one and for more are one message. */
const messages = (json: object, prefix = ''): string[] =>
  Object.entries(json).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [`${prefix}${key.replace(/_(?:one|other)$/, '')} ${(value.match(/\{\w+\}/g) ?? []).sort().join(' ')}`]
      : messages(value as object, `${prefix}${key}.`),
  );

test('both languages have the same words with the same places for values', () => {
  expect([...new Set(messages(en))]).toEqual([...new Set(messages(ja))]);
});

test.each([
  [1, 'This is 1 character too long', '1文字超えて'],
  [2, 'This is 2 characters too long', '2文字超えて'],
])('%d too many is told as one or more', (over, english, japanese) => {
  expect(fill(formFor(en.chat.input, 'tooLong', over), { over })).toContain(english);
  expect(fill(formFor(ja.chat.input, 'tooLong', over), { over })).toContain(japanese);
});

test.each([
  ['a value', '{n} left', { n: 3 }, '3 left'],
  ['a name without a value', '{n} left', {}, '{n} left'],
])('%s in a sentence', (_name, text, values, filled) => {
  expect(fill(text, values)).toBe(filled);
});

test.each([
  ['ja', 'ja'],
  ['ja-JP', 'ja'],
  ['EN-us', 'en'],
  ['fr', undefined],
  [undefined, undefined],
])('the language tag %s is the language %s', (tag, locale) => {
  expect(localeOf(tag)).toBe(locale);
});

test.each([
  ['See https://desk.example/a?b=1.', ['See ', 'https://desk.example/a?b=1', '.'], 1],
  ['詳しくは https://desk.example/policy。', ['詳しくは ', 'https://desk.example/policy', '。'], 1],
  ['javascript:alert(1)', ['javascript:alert(1)'], 0],
  ['', [], 0],
])('web addresses in %j become links', (text, pieces, links) => {
  const split = splitLinks(text);
  expect([split.map((piece) => piece.text), split.filter(({ href }) => href).length]).toEqual([
    pieces,
    links,
  ]);
});

test.each([
  ['an essay that fits', 'x'.repeat(2000), 2000, 0, true],
  ['a short answer', 'x', 2000, 0, false],
  ['one too many', 'x'.repeat(2001), 2000, 1, true],
  ['a question at a field for six digits', 'Why do you need this code?', 6, 0, false],
  ['as much as the desk reads', 'x'.repeat(5000), undefined, 0, true],
  ['100,000 characters', 'x'.repeat(100_000), undefined, 95_000, true],
  ['more than the desk reads, whatever is asked for', 'x'.repeat(5001), 9000, 1, true],
])('%s: by how much it is too long', (_name, text, maxLength, over, counted) => {
  expect(measureMessage(text, maxLength)).toMatchObject({ over, counted });
});

test.each([
  ['email', { element: 'input', type: 'email', inputMode: 'email', autocomplete: 'email' }],
  ['code', { element: 'input', inputMode: 'numeric', autocomplete: 'one-time-code' }],
  ['phone', { element: 'input', type: 'tel' }],
  ['longText', { element: 'textarea', long: true }],
  ['choice', { element: 'textarea', long: false }],
] as const)('a question for %s has its field', (kind, field) => {
  expect(fieldFor({ kind, maxLength: 100 })).toMatchObject(field);
});

test('a name can be filled in by the browser', () => {
  expect(fieldFor({ kind: 'text', autocomplete: 'name', maxLength: 100 })).toMatchObject({
    element: 'input',
    autocomplete: 'name',
  });
});

test("an address may have lines, in a field that is no essay's", () => {
  expect(fieldFor({ kind: 'longText', autocomplete: 'street-address', maxLength: 400 })).toMatchObject({
    ...{ element: 'textarea', autocomplete: 'street-address' },
    ...{ long: true, rows: 1 },
  });
});

test('the first retry comes within 300 ms and none later than 5 s', () => {
  const waits = [0, 1, 2, 3, 4, 5, 20].map((attempt) => [backoff(attempt, 0), backoff(attempt, 0.999)]);
  expect(Math.max(...(waits[0] ?? []))).toBeLessThanOrEqual(300);
  expect(Math.max(...waits.flat())).toBeLessThanOrEqual(5_000);
});

test('a day is named only when the conversation has more than one', () => {
  const message = (id: string, at: string) => ({ id, at, from: 'desk' as const, text: '', actions: [] });
  const monday = message('1', '2026-05-04T03:00:00Z');
  expect(daysBegun([monday], 'en').size).toBe(0);
  const days = daysBegun(
    [monday, message('2', '2026-05-04T03:05:00Z'), message('3', '2026-05-06T03:00:00Z')],
    'en',
  );
  expect([...days.keys()]).toEqual(['1', '3']);
});

test('an id is a UUID of version 4', () => {
  const id = createUuid((bytes) => bytes.fill(255));
  expect(id).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff');
});
