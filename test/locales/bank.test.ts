import { LOCALES } from '../../locales';
import { TOPICS, TOPICS_OF_REQUESTS } from '../../src/answers/topics';
import { GISTS } from '../../src/ports/gist';
import english from '../../locales/en/topics.json';
import japanese from '../../locales/ja/topics.json';
import { BANK, type BankFile } from './bankFiles';

/** So many ways to ask or to say a thing each language knows at least. */
const LEAST: Readonly<Record<string, number>> = { 'said/questions': 60, 'said/talk': 50 };
const nameOf = ({ language, folder, label }: BankFile) => `${language}/${folder}/${label}`;
const labelsIn = (language: string, folder: string, area: string) =>
  BANK.filter((file) => file.language === language && file.folder === folder)
    .filter(({ label }) => label.startsWith(`${area}/`))
    .map(({ label }) => label.slice(area.length + 1));

test('both languages name the same topics in the same order', () => {
  expect(Object.keys(japanese)).toEqual(Object.keys(english));
});

test.each(
  LOCALES.flatMap((language) => [[language, 'said/questions'] as const, [language, 'provisions'] as const]),
)('in %s/%s every topic has a file, and every file a topic', (language, folder) => {
  expect(labelsIn(language, folder, 'topics').sort()).toEqual([...TOPICS].sort());
});

test.each(LOCALES)('in %s every request of the law has a file', (language) => {
  expect(labelsIn(language, 'said/questions', 'requests').sort()).toEqual(
    Object.keys(TOPICS_OF_REQUESTS).sort(),
  );
});

/** What the question bank teaches beside: its lines stand for these as well. */
const OF_QUESTIONS: readonly string[] = ['others/policy', 'others/request'];

test.each(LOCALES)('in %s everything that is done in a talk has a file', (language) => {
  const files = BANK.filter((file) => file.language === language && file.folder === 'said/talk');
  const written = GISTS.filter((gist) => !OF_QUESTIONS.includes(gist));
  expect(files.map(({ label }) => label).sort()).toEqual([...written].sort());
});

test('both languages have the same files', () => {
  const [en = [], ja = []] = LOCALES.map((language) =>
    BANK.filter((file) => file.language === language).map(({ folder, label }) => `${folder}/${label}`),
  );
  expect(en).toEqual(ja);
});

test('no label has too few lines', () => {
  const few = BANK.filter(({ folder, lines }) => lines.length < (LEAST[folder] ?? 0));
  expect(few.map((file) => `${nameOf(file)}: ${file.lines.length}`)).toEqual([]);
});

test('several hands wrote in every file, each under one heading', () => {
  const few = BANK.filter(({ writers }) => writers.length < 2 || new Set(writers).size < writers.length);
  expect(few.map((file) => `${nameOf(file)}: ${file.writers.join(', ')}`)).toEqual([]);
});

test('no line is written twice for one label, in whichever language', () => {
  const twice = BANK.filter(({ language }) => language === 'en').flatMap((file) => {
    const both = BANK.filter(({ folder, label }) => folder === file.folder && label === file.label);
    const lines = both.flatMap((one) => one.lines);
    return lines.filter((line, at) => lines.indexOf(line) < at).map((line) => `${nameOf(file)}: ${line}`);
  });
  expect(twice).toEqual([]);
});

test('every line can be read: one line, no replacement character, of a length that people type', () => {
  const odd = BANK.flatMap((file) =>
    file.lines
      .filter((line) => /[\ufffd\t]/u.test(line) || line.length > 400 || line.startsWith('#'))
      .map((line) => `${nameOf(file)}: ${line}`),
  );
  expect(odd).toEqual([]);
});

describe('nobody’s address or number stands in it', () => {
  /** RFC 2606 and JPRS keep these for examples. */
  const EXAMPLE = /(?:\.example|\bexample\.(?:com|org|net|jp|(?:co|ac|or|ne)\.jp))$/u;
  const ADDRESS = /[\w.+-]+@(?:[\w-]+\.)+[a-z]{2,}/giu;
  const NUMBER = /\+?\d[\d\s().-]{7,}\d/gu;
  /** 555 and 000 in the middle ring nowhere; a date with a running number is no telephone. */
  const RINGS_NOWHERE = /555|000|^20\d{6}/u;
  const found = (pattern: RegExp, allowed: RegExp) =>
    BANK.flatMap(({ lines }) => lines.flatMap((line) => line.normalize('NFKC').match(pattern) ?? [])).filter(
      (one) => !allowed.test(one),
    );

  test('e-mail addresses are made up', () => {
    expect(found(ADDRESS, EXAMPLE)).toEqual([]);
  });

  test('long numbers are made up', () => {
    expect(found(NUMBER, RINGS_NOWHERE)).toEqual([]);
  });
});
