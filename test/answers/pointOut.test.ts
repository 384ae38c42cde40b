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

describe('a rule comes before its exceptions and introductions', () => {
  const RULES = [
    documentOf(
      'en',
      [
        '',
        'We do not give your details to third parties. We may do so without your consent only in these cases:\n(1) a law requires it;\n(2) to save a life. We then tell you of it;\n(3) the port has a list.',
      ],
      ['', 'A special number means the number that an office gives. We keep special numbers in a safe.'],
      ['', 'We sometimes hire contractors. We choose only contractors that can be trusted.'],
      ['Our cameras', 'Our cameras run all day. Only the manager watches what they record.'],
      ['', '(1) Names are kept for two years.\n(2) Letters are kept.'],
    ),
    documentOf(
      'ja',
      [
        '',
        '当社は、お客様の情報を第三者に提供しません。ただし、次の場合には、同意をいただかずに提供することがあります。\n(1) 法令で求められている場合\n(2) 人の命を救う場合',
      ],
      ['', '特別番号とは、役所が付けた番号をいいます。当社は、特別番号を金庫に入れています。'],
    ),
  ];
  const marks = createPointOut(RULES, () => topicsOf({}));
  const marked = (text: string, id: string, language: 'en' | 'ja') => {
    const found = marks({ text, topics: topicsOf({}) }, id, language);
    const from = RULES.find((one) => one.language === language)?.provisions.find(
      (one) => one.id === id,
    )?.text;
    return from?.slice(found?.best.from, found?.best.to);
  };

  test.each([
    ['do you hand my list to others', 'p0', 'en', 'We do not give your details to third parties.'],
    ['do the police get it', 'p0', 'en', '(1) a law requires it;'],
    ['what if you have to save my life', 'p0', 'en', '(2) to save a life.'],
    ['who knows the special number of my office', 'p1', 'en', 'We keep special numbers in a safe.'],
    ['what does special number mean', 'p1', 'en', 'A special number means the number that an office gives.'],
    ['how do you choose contractors', 'p2', 'en', 'We choose only contractors that can be trusted.'],
    ['do you hire contractors', 'p2', 'en', 'We sometimes hire contractors.'],
    ['who looks at the cameras', 'p3', 'en', 'Only the manager watches what they record.'],
    ['how long are letters and names there', 'p4', 'en', '(1) Names are kept for two years.'],
    ['誰かに教えたりしませんか', 'p0', 'ja', '当社は、お客様の情報を第三者に提供しません。'],
    ['裁判になったらどうなりますか', 'p0', 'ja', '(1) 法令で求められている場合'],
    ['特別番号は誰が見られますか', 'p1', 'ja', '当社は、特別番号を金庫に入れています。'],
    ['特別番号の意味は', 'p1', 'ja', '特別番号とは、役所が付けた番号をいいます。'],
  ] as const)('for "%s" in %s (%s): %s', (text, id, language, sentence) => {
    expect(marked(text, id, language)).toBe(sentence);
  });
});
