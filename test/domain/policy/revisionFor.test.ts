import type { Locale } from '../../../locales';
import type { PolicyDocument, PolicyVersion } from '../../../src/domain/policy/policy';
import { predecessorOf } from '../../../src/domain/policy/predecessor';
import { revisionFor } from '../../../src/domain/policy/revisionFor';
import type { DatedVersion } from '../../../src/domain/policy/timeline';

type Texts = Readonly<Record<string, string>>;

/** `id: "heading|text"`; Japanese binds. */
const document = (language: Locale, texts: Texts): PolicyDocument => ({
  ...{
    version: 'v',
    language,
    title: 't',
    effective: '2026-01-01',
    original: language === 'ja',
    sample: false,
  },
  provisions: Object.entries(texts).map(([id, written]) => {
    const [heading = '', text = ''] = written.split('|');
    return { id, heading, text };
  }),
});
const version = (texts: Partial<Record<Locale, Texts>>): PolicyVersion => ({
  version: 'v',
  documents: Object.entries(texts).map(([language, given]) => document(language as Locale, given)),
});

describe('what changed, for a reader', () => {
  const before = version({ ja: { a: 'ア|1', b: 'イ|1' }, en: { a: 'A|1', b: 'B|1' } });

  test.each<[string, PolicyVersion, Locale, readonly string[]]>([
    ['nothing', before, 'en', []],
    [
      'words of the original alone, told to both',
      version({ ja: { a: 'ア|2', b: 'イ|1' }, en: { a: 'A|1', b: 'B|1' } }),
      'en',
      ['a reworded A'],
    ],
    [
      'words of the translation alone, told to its readers',
      version({ ja: { a: 'ア|1', b: 'イ|1' }, en: { a: 'A|2', b: 'B|1' } }),
      'en',
      ['a reworded A'],
    ],
    [
      'words of the translation alone, not told to readers of the original',
      version({ ja: { a: 'ア|1', b: 'イ|1' }, en: { a: 'A|2', b: 'B|1' } }),
      'ja',
      [],
    ],
    [
      'a heading here and words there',
      version({ ja: { a: 'ア|2', b: 'イ|1' }, en: { a: 'AA|1', b: 'B|1' } }),
      'en',
      ['a reworded AA'],
    ],
    [
      'one added, one removed',
      version({ ja: { a: 'ア|1', c: 'ウ|1' }, en: { a: 'A|1', c: 'C|1' } }),
      'en',
      ['c added C', 'b removed B'],
    ],
    ['a heading that was lost', version({ ja: { a: '|1', b: 'イ|1' } }), 'ja', ['a retitled ']],
    [
      'a reader whose language the new version lacks',
      version({ ja: { a: 'ア|1', b: 'イ|2' } }),
      'en',
      ['b reworded B'],
    ],
  ])('%s', (_name, after, language, told) => {
    const changes = revisionFor(before, after, language);
    expect(changes.map(({ id, change, heading }) => `${id} ${change} ${heading}`)).toEqual(told);
  });

  test('a reader whose language is new hears what changed in the other, by the headings they know', () => {
    const after = version({ ja: { a: 'ア|2', b: 'イ|1' }, en: { a: 'A|1', b: 'B|1' } });
    const changes = revisionFor(version({ ja: { a: 'ア|1', b: 'イ|1' } }), after, 'en');
    expect(changes).toEqual([{ id: 'a', change: 'reworded', heading: 'A' }]);
  });

  test('versions without a language in common are told as worded anew', () => {
    const changes = revisionFor(version({ ja: { a: 'ア|いち' } }), version({ en: { a: 'A|one' } }), 'en');
    expect(changes).toEqual([{ id: 'a', change: 'reworded', heading: 'A' }]);
  });
});

describe('the version that one takes over from', () => {
  const dated = (name: string, effective: string, addedAt: number, sample = false): DatedVersion => ({
    ...{ version: name, languages: ['ja'], effective, sample, addedAt },
  });
  const [sample, one, two, three, late] = [
    dated('sample', '2020-01-01', 1, true),
    dated('1', '2026-01-01', 2),
    dated('2', '2026-06-01', 3),
    dated('3', '2027-01-01', 4),
    dated('late', '2026-09-01', 5),
  ] as const;
  const versions = [late, three, sample, two, one];

  test.each([
    ['the first approved one', one, undefined],
    ['the second', two, '1'],
    ['one for a later date', three, '2'],
    ['one that was put in between', late, '2'],
  ])('%s', (_name, from, before) => {
    expect(predecessorOf(versions, from)?.version).toBe(before);
  });
});
