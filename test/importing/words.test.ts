import english from '../../locales/en/importing.json';
import japanese from '../../locales/ja/importing.json';
import { readEffectiveDate } from '../../src/importing/sections/effectiveDate';
import { SEVERITY } from '../../src/importing/checking/finding';
import { guessTopic } from '../../src/importing/topics/guessTopic';
import { readHeadingNumber } from '../../src/importing/sections/headingNumber';
import { tell, tellFinding } from '../../src/importing/topics/words';
import { provisionIdOf } from '../../src/domain/policy/provisionIds';

const GROUPS = ['findings', 'refusals', 'severity', 'review', 'cli', 'jointParts'] as const;
const FORM = /_(?:one|other)$/u;
const valuesIn = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/gu) ?? [])].sort();

/** Each sentence once, with its forms for one and for more together. */
function joined(group: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const sentences = new Map<string, string>();
  for (const [key, text] of Object.entries(group)) {
    const base = key.replace(FORM, '');
    sentences.set(base, `${sentences.get(base) ?? ''}${text}`);
  }
  return sentences;
}

test.each([
  ['en', english],
  ['ja', japanese],
] as const)('in %s a sentence that counts has each form of the language', (language, words) => {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  for (const group of GROUPS) {
    const keys = Object.keys(words[group]);
    for (const key of keys.filter((one) => FORM.test(one)))
      expect(keys).toEqual(expect.arrayContaining(forms.map((form) => key.replace(FORM, `_${form}`))));
  }
});

test.each([
  ['1', '1 line break inside a paragraph was'],
  ['2', '2 line breaks inside paragraphs were'],
])('%s of them is told as one or more', (count, told) => {
  expect(tellFinding({ kind: 'linesJoined', values: { count } }, 'en')).toContain(told);
  expect(tellFinding({ kind: 'linesJoined', values: { count } }, 'ja')).toContain(`改行を${count}か所`);
  expect(tell('en', 'cli', 'found', { file: 'f', language: 'en', count })).toContain(
    count === '1' ? '1 provision,' : '2 provisions,',
  );
});

test.each(GROUPS)('the sentences of %s are in both languages, with the same values', (group) => {
  const [en, ja] = [joined(english[group]), joined(japanese[group])];
  expect([...ja.keys()].sort()).toEqual([...en.keys()].sort());
  for (const [key, text] of en) expect([key, valuesIn(ja.get(key) ?? '')]).toEqual([key, valuesIn(text)]);
});

test('every kind of finding has a sentence and every topic has words in both languages', () => {
  expect([...joined(english.findings).keys()].sort()).toEqual(Object.keys(SEVERITY).sort());
  expect(Object.keys(japanese.topics).sort()).toEqual(Object.keys(english.topics).sort());
  expect(Object.values(japanese.topics).every((words) => words.length > 0)).toBe(true);
});

test('a value that looks like a placeholder stays as it is', () => {
  const finding = { kind: 'leftOut', values: { text: '{{text}} $&' } } as const;
  expect(tellFinding(finding, 'en')).toContain('"{{text}} $&"');
});

test('parts of joint use are named in the reader\u2019s language', () => {
  const finding = { kind: 'jointUseIncomplete', values: { parts: 'jointItems jointScope' } } as const;
  expect(tellFinding(finding, 'ja')).toContain('共同して利用するデータの項目、共同して利用する者の範囲');
});

test.each([
  ['How long do we keep your information?', '', 'retention'],
  ['', 'We may hand parts of the work to a contractor whom we supervise.', 'entrustment'],
  ['Children', 'We do not knowingly take data of anybody under the age of 13.', 'children'],
  ['8. use of personal data to improve services', 'We use cookies to improve them.', 'cookies'],
  ['International transfers', 'Data is sent to other countries.', 'transfer-abroad'],
  ['保存期間', '当社は、必要な期間に限り保存し、その後廃棄します。', 'retention'],
  ['', '当社は、個人情報の取扱いを外部の業者に委託することがあります。', 'entrustment'],
  ['特定個人情報の取扱い', '', 'specific-personal-information'],
  ['外国にある第三者への提供', '', 'transfer-abroad'],
  ['改定', '', 'revisions'],
])('the provision "%s" %s is about %s', (heading, text, id) => {
  expect(provisionIdOf(guessTopic(heading, text)[0]?.topic ?? '')).toBe(id);
});

test.each([
  ['第十二条（改定）', 'article', 12],
  ['第２０条', 'article', 20],
  ['Article IV. Cookies', 'article', 4],
  ['３．利用目的', 'decimal', 3],
  ['10. Cookies', 'decimal', 10],
  ['3　利用目的', 'decimal', 3],
  ['2.1 Kinds', 'sub', 2],
  ['IX. Complaints', 'roman', 9],
])('%s begins with a number', (text, style, value) => {
  expect(readHeadingNumber(text)).toMatchObject({ style, value });
});

test.each(['(1) To send tea', '①通知', '3.5 per cent of it', 'Cookies', '2024 was a good year', ''])(
  '"%s" does not begin with the number of a heading',
  (text) => {
    expect(readHeadingNumber(text)?.style === 'sub' ? undefined : readHeadingNumber(text)).toBeUndefined();
  },
);

test.each([
  ['Effective date: April 1, 2024', '2024-04-01'],
  ['Last updated 1st May 2023', '2023-05-01'],
  ['制定日：2005年4月1日\n最終改定日：令和元年10月1日', '2019-10-01'],
  ['２０２４年４月１日 施行', '2024-04-01'],
  ['Effective 01/04/2024', undefined],
  ['Effective: 2024-02-30', undefined],
  ['We moved on 1 April 2024.', undefined],
])('%s applies from %s', (text, date) => {
  expect(readEffectiveDate(text)?.date).toBe(date);
});
