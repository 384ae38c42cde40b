import { parsePolicy } from '../../../src/domain/policy/parsePolicy';

const FRONT = ['---', 'version: v7', 'language: en', 'title: "Privacy: ours"', '---'];
const file = (...lines: string[]): string => lines.join('\n');

test('front matter and sections become a document, the prose kept to the letter', () => {
  const markdown = file(
    '---',
    'version: v7',
    'language: ja',
    'title: 個人情報保護方針',
    'effective: 2026-04-01',
    'original: true',
    'sample: true',
    '---',
    '',
    '## 利用目的 {#purpose-of-use}',
    '',
    '次のとおりです。',
    '',
    '(1) ご案内のため  ',
    '### 小見出し',
    '(2) “引用” — 神',
    '',
    '## {#b3}',
    'ひとこと',
  );
  expect(parsePolicy(markdown)).toEqual({
    ok: true,
    value: {
      version: 'v7',
      language: 'ja',
      title: '個人情報保護方針',
      effective: '2026-04-01',
      original: true,
      sample: true,
      provisions: [
        {
          id: 'purpose-of-use',
          heading: '利用目的',
          text: '次のとおりです。\n\n(1) ご案内のため  \n### 小見出し\n(2) “引用” — 神',
        },
        { id: 'b3', heading: '', text: 'ひとこと' },
      ],
    },
  });
});

test('what the front matter leaves out is not claimed: no date, no original, no sample', () => {
  expect(parsePolicy(file(...FRONT, '## Same {#a}', 'One.', '## Same {#b}', 'Two.'))).toMatchObject({
    ok: true,
    value: { title: 'Privacy: ours', effective: '', original: false, sample: false },
  });
});

test('Windows line ends and a byte order mark are read like any others', () => {
  const plain = file(...FRONT, '', '## A {#a}', '', 'One.', '', 'Two.');
  expect(parsePolicy(`\uFEFF${plain.replaceAll('\n', '\r\n')}`)).toEqual(parsePolicy(plain));
});

test('a section may end with what it says in easier words, which is no part of its text', () => {
  const markdown = file(
    ...FRONT,
    ...[
      '## A {#a .fee}',
      '',
      'The fee is stated.',
      '',
      '::: {.plain}',
      '',
      'It says what it costs.',
      '',
      ':::',
      '',
    ],
    ...['## B {#b}', 'Two.'],
  );
  expect(parsePolicy(markdown)).toMatchObject({
    ok: true,
    value: {
      provisions: [
        {
          id: 'a',
          heading: 'A',
          text: 'The fee is stated.',
          topics: ['fee'],
          plain: 'It says what it costs.',
        },
        { id: 'b', heading: 'B', text: 'Two.' },
      ],
    },
  });
});

const front = (...settings: string[]): string => file('---', ...settings, '---', '## A {#a}', 'Text.');
const version = 'version: 1';
const language = 'language: en';
const title = 'title: T';

test.each([
  ['no front matter', file('## A {#a}', 'Text.'), 'noFrontMatter', 1],
  ['nothing at all', '', 'noFrontMatter', 1],
  ['front matter without an end', file('---', version, language), 'frontMatterNotClosed', 3],
  ['a line that is no setting', front(version, 'whatever', language), 'notKeyAndValue', 3],
  ['a setting given twice', front(version, language, version), 'notKeyAndValue', 4],
  ['no version', front(language, title), 'missingVersion', 1],
  ['an empty version', front(language, 'version:', title), 'missingVersion', 3],
  ['no language', front(version, title), 'missingLanguage', 1],
  ['a language that nobody speaks here', front(version, title, 'language: fr'), 'unknownLanguage', 4],
  ['no title', front(version, language), 'missingTitle', 1],
  [
    'a day that does not exist',
    front(version, language, title, 'effective: 2026-02-30'),
    'badEffectiveDate',
    5,
  ],
  ['a date of another shape', front(version, language, title, 'effective: 1 April'), 'badEffectiveDate', 5],
  ['neither true nor false', front(version, language, title, 'original: yes'), 'notTrueOrFalse', 5],
  [
    'text before the first section',
    file(...FRONT, '', 'Hello.', '## A {#a}', 'x'),
    'textBeforeFirstSection',
    7,
  ],
  ['a heading without an id', file(...FRONT, '## A', 'Text.'), 'headingWithoutId', 6],
  ['an id twice', file(...FRONT, '## A {#a}', 'One.', '## B {#a}', 'Two.'), 'duplicateId', 8],
  ['a section without text', file(...FRONT, '## A {#a}', '', '## B {#b}', 'Two.'), 'emptySection', 6],
  [
    'easier words that do not end',
    file(...FRONT, '## A {#a}', 'One.', '::: {.plain}', 'x', '## B {#b}', 'Two.'),
    'plainNotClosed',
    8,
  ],
  ['easier words that are none', file(...FRONT, '## A {#a}', 'One.', '::: {.plain}', ':::'), 'emptyPlain', 8],
  [
    'text below the easier words',
    file(...FRONT, '## A {#a}', 'One.', '::: {.plain}', 'x', ':::', '', 'More.'),
    'textAfterPlain',
    12,
  ],
  ['nothing but easier words', file(...FRONT, '## A {#a}', '::: {.plain}', 'x', ':::'), 'emptySection', 6],
  ['no section', file(...FRONT, ''), 'noSections', 6],
])('%s is refused with its reason and line', (_what, markdown, reason, line) => {
  expect(parsePolicy(markdown)).toEqual({ ok: false, reason, line });
});
