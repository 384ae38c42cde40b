import { createPointOut } from '../../src/answers/pointOut';
import { documentOf, topicsOf } from './material';

const LIST = 'We use it for:\n(1) running the service\n(2) sending newsletters\n(3) answering inquiries';
const POLICY = [
  documentOf('en', ['', 'We use cookies. A fee may be charged. We say no more.'], ['', LIST], ['', '']),
  documentOf('ja', ['', 'クッキーを使います。手数料をいただく場合があります。']),
];
/** What a sentence is about, as if a classifier had told. */
const TOPIC_OF = { cookies: /cookies|クッキー/u, fee: /fee|手数料/u, marketing: /newsletters/u };
const pointOut = createPointOut(POLICY, (sentence) =>
  topicsOf(
    Object.fromEntries(
      Object.entries(TOPIC_OF).map(([topic, words]) => [topic, words.test(sentence) ? 1 : 0]),
    ),
  ),
);
const best = (asked: readonly [text: string, topic: string], id: string, language: 'en' | 'ja') => {
  const [text, topic] = asked;
  const passage = pointOut({ text, topics: topicsOf({ [topic]: 1 }) }, id, language);
  const from = POLICY.find((one) => one.language === language)?.provisions.find((one) => one.id === id)?.text;
  return passage === undefined ? undefined : from?.slice(passage.best.from, passage.best.to);
};

test.each([
  [['zzz', 'fee'], 'p0', 'en', 'A fee may be charged.'],
  [['zzz', 'cookies'], 'p0', 'en', 'We use cookies.'],
  [['what may be charged', ''], 'p0', 'en', 'A fee may be charged.'],
  [['zzz', 'marketing'], 'p1', 'en', '(2) sending newsletters'],
  [['zzz', 'fee'], 'p0', 'ja', '手数料をいただく場合があります。'],
  [['手数料は', ''], 'p0', 'ja', '手数料をいただく場合があります。'],
  [['zzz', ''], 'p0', 'en', 'We use cookies.'],
] as const)('for %j in %s (%s): %s', (asked, id, language, sentence) => {
  expect(best(asked, id, language)).toBe(sentence);
});

test('an item is shown with what leads to its list', () => {
  const passage = pointOut({ text: 'newsletters', topics: topicsOf({ marketing: 1 }) }, 'p1', 'en');
  expect(passage?.pieces.map(({ from, to }) => LIST.slice(from, to))).toEqual([
    'We use it for:',
    '(2) sending newsletters',
  ]);
});

test.each([
  ['the policy has it not in this language', 'p1', 'ja'],
  ['there is no such provision', 'p9', 'en'],
  ['the provision is empty', 'p2', 'en'],
] as const)('nothing is pointed out when %s', (_why, id, language) => {
  expect(best(['zzz', 'fee'], id, language)).toBeUndefined();
});
