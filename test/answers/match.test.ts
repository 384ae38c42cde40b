import fc from 'fast-check';
import { createMatchAll } from '../../src/answers/match';
import { documentOf, topicsOf } from './material';

const ENGLISH = { language: 'en', mixed: false } as const;
const JAPANESE = { language: 'ja', mixed: false } as const;
const NOTHING = topicsOf({});
const POLICY = [
  documentOf('en', ['Cookies', 'We use cookies.'], ['Fees', 'A fee may be charged.'], ['Other', 'Sample.']),
  documentOf('ja', ['クッキー', '利用します。'], ['手数料', 'いただく場合があります。'], ['', '見本です。']),
];
const TAGS = new Map([
  ['p0', topicsOf({ cookies: 0.9 })],
  ['p1', topicsOf({ fee: 0.9, 'fee-amount': 0.1 })],
  ['p2', topicsOf({})],
]);
const matchAll = createMatchAll(POLICY, TAGS);
const best = (...asked: Parameters<typeof matchAll>) => matchAll(...asked)[0]?.id;

test('every provision is ranked, those that fit nothing too', () => {
  expect(matchAll('zzz', ENGLISH, NOTHING)).toMatchObject([{ score: 0 }, { score: 0 }, { score: 0 }]);
});

test.each([
  ['its topic', 'zzz', { cookies: 1 }, 'p0'],
  ['its words', 'what may be charged', {}, 'p1'],
  ['its concepts', 'how expensive', { fee: 0.1 }, 'p1'],
  ['a topic that it is only a little about, when no other is more', 'zzz', { 'fee-amount': 1 }, 'p1'],
])('a provision is found by %s', (_what, text, topics, id) => {
  expect(best(text, ENGLISH, topicsOf(topics))).toBe(id);
});

test('words count in the language that is spoken', () => {
  expect(matchAll('手数料', JAPANESE, NOTHING)[0]).toMatchObject({ id: 'p1', coverage: 1 });
  expect(matchAll('手数料', ENGLISH, NOTHING).every(({ words }) => words === 0)).toBe(true);
});

test('both languages are looked into when words of both are used', () => {
  const mixed = { language: 'ja', mixed: true } as const;
  expect(matchAll('charged?', mixed, NOTHING)[0]).toMatchObject({ id: 'p1', coverage: 1 });
});

test('a policy in one language is searched in it, whatever is spoken', () => {
  const english = createMatchAll(POLICY.slice(0, 1), TAGS);
  expect(english('cookies', JAPANESE, NOTHING)[0]).toMatchObject({ id: 'p0', coverage: 1 });
});

test('in another language than the policy has, the things that are named count for the words', () => {
  const japanese = createMatchAll(POLICY.slice(1), TAGS);
  expect(japanese('how expensive', ENGLISH, NOTHING)[0]).toMatchObject({ id: 'p1', words: 0, coverage: 1 });
  expect(matchAll('how expensive', ENGLISH, NOTHING)[0]?.coverage).toBeLessThan(1);
});

test('a policy without provisions matches nothing', () => {
  expect(createMatchAll([documentOf('en')], new Map())('cookies', ENGLISH, NOTHING)).toEqual([]);
});

test('every part is from 0 to 1, and the best comes first', () => {
  const word = fc.constantFrom('cookies', 'fee', 'charged', 'police', '手数料', 'クッキー', 'zzz');
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), share, (words, cookies) => {
      const topics = topicsOf({ cookies, fee: 1 - cookies });
      const matches = matchAll(words.join(' '), { language: 'en', mixed: true }, topics);
      for (const { topic, words: fit, concepts, coverage } of matches)
        for (const part of [topic, fit, concepts, coverage]) {
          expect(part).toBeGreaterThanOrEqual(0);
          expect(part).toBeLessThanOrEqual(1);
        }
      const scores = matches.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    }),
  );
});
