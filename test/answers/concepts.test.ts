import { conceptsOf } from '../../src/answers/concepts';

const shared = (one: string, other: string): readonly string[] =>
  [...conceptsOf(one)].filter((concept) => conceptsOf(other).has(concept));

test.each([
  ['would you tell the cops', '捜査機関への提供'],
  ['cookies', 'クッキーを使っていますか'],
  ['my number card', 'マイナンバー'],
  ['my health records', '病歴'],
])('%s and %s name one thing', (one, other) => {
  expect(shared(one, other)).not.toEqual([]);
});

test.each([
  ['capitals and full width', 'ＣＯＯＫＩＥＳ', 'cookies'],
  ['a plural', 'a cookie', 'cookies'],
  ['a possessive', "the police's files", 'police files'],
  ['zero-width characters', 'coo\u200bkies', 'cookies'],
  ['half-width katakana', 'ｸｯｷｰ', 'クッキー'],
])('%s change nothing: %s', (_what, one, other) => {
  expect(conceptsOf(one)).toEqual(conceptsOf(other));
});

test.each(['', '???', '🙂', 'zzz qqq', 'ぬぬぬ'])('nothing is named by "%s"', (text) => {
  expect([...conceptsOf(text)]).toEqual([]);
});

test('a concept named twice is given once', () => {
  expect([...conceptsOf('police and police')]).toEqual([...conceptsOf('police')]);
});

test('the longest form counts, not the words in it', () => {
  expect(conceptsOf('terms of use')).toContain('accept-terms');
  expect(conceptsOf('use')).not.toContain('accept-terms');
});
