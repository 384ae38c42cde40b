import english from '../../locales/en/said/concepts.json';
import englishPhrases from '../../locales/en/said/phrases.json';
import japanese from '../../locales/ja/said/concepts.json';
import kana from '../../locales/ja/said/kana.json';
import japanesePhrases from '../../locales/ja/said/phrases.json';
import readings from '../../locales/ja/said/readings.json';
import { conceptsOf } from '../../src/answers/concepts';
import { normalise } from '../../src/answers/normalise';

type Concepts = Readonly<Record<string, readonly string[]>>;
const CONCEPTS: readonly (readonly [string, Concepts])[] = [
  ['English', english],
  ['Japanese', japanese],
];
const formsOf = (concepts: Concepts) =>
  Object.entries(concepts).flatMap(([name, forms]) => forms.map((form) => [name, form] as const));

test('both languages have the same concepts', () => {
  expect(Object.keys(japanese).sort()).toEqual(Object.keys(english).sort());
});

describe.each(CONCEPTS)('the %s concepts', (_language, concepts) => {
  test('each have a form, and none twice', () => {
    const odd = Object.entries(concepts).filter(
      ([, forms]) => forms.length === 0 || new Set(forms).size < forms.length,
    );
    expect(odd.map(([name]) => name)).toEqual([]);
  });

  test('are written as texts are compared', () => {
    const odd = formsOf(concepts).filter(([, form]) => normalise(form) !== form || form === '');
    expect(odd).toEqual([]);
  });

  test('are found in their own forms', () => {
    const missed = formsOf(concepts).filter(([name, form]) => !conceptsOf(form).has(name));
    expect(missed.map(([name, form]) => `${name}: ${form}`)).toEqual([]);
  });
});

test('every word with a reading is written as texts are compared, and holds kanji', () => {
  const words = Object.keys(readings);
  expect(words.filter((word) => normalise(word) !== word || !/\p{sc=Han}/u.test(word))).toEqual([]);
});

test('readings are in hiragana only', () => {
  const odd = Object.entries(readings).filter(([, reading]) => !/^[\u3041-\u3096ー]+$/u.test(reading));
  expect(odd).toEqual([]);
});

test('no word with a reading has a sign that a pattern would take for its own', () => {
  const words = [...Object.keys(readings), ...japanesePhrases.courtesies, ...englishPhrases.courtesies];
  expect(words.filter((word) => /[\\^$.*+?()[\]{}|]/u.test(word))).toEqual([]);
});

test.each([
  ['English', englishPhrases.courtesies],
  ['Japanese', japanesePhrases.courtesies],
])('%s courtesies are written as texts are compared, each once', (_language, courtesies) => {
  expect(courtesies.filter((phrase) => normalise(phrase) !== phrase)).toEqual([]);
  expect(new Set(courtesies).size).toBe(courtesies.length);
});

describe('the syllabary', () => {
  test('has a kana or a gap for each vowel', () => {
    for (const row of [...Object.values(kana.rows), kana.smallVowels])
      expect(row).toMatch(/^[\u3041-\u3096-]{5}$/u);
  });

  test('is in hiragana', () => {
    const { glides, plain, nasal } = kana;
    for (const letter of [...Object.values(glides), ...Object.keys(plain), ...Object.values(plain), nasal])
      expect(letter).toMatch(/^[\u3041-\u3096]$/u);
  });

  test('reads what is plain as itself', () => {
    const plain: Readonly<Record<string, string>> = kana.plain;
    expect(Object.values(plain).filter((letter) => letter in plain)).toEqual([]);
  });

  test('tells after which kana another one is not heard', () => {
    for (const [after = '', mark = ''] of [kana.longO, kana.longU, kana.longE])
      expect(after + mark).toMatch(/^[\u3041-\u3096]+$/u);
  });
});
