import { namesLeak } from '../../src/recognition/wishes/leak';
import { OTHERS_IN_ENGLISH } from './leaks/othersInEnglish';
import { OTHERS_IN_JAPANESE } from './leaks/othersInJapanese';
import { REPORTS_IN_ENGLISH } from './leaks/reportsInEnglish';
import { REPORTS_IN_JAPANESE } from './leaks/reportsInJapanese';

const REPORTS = [...REPORTS_IN_ENGLISH, ...REPORTS_IN_JAPANESE];

describe('what names a leak that happened', () => {
  test.each(REPORTS)('%s', (words) => {
    expect(namesLeak(words)).toBe(true);
  });

  test.each(['leak', 'It was leaked.', 'Leaked', '漏えい', '情報漏えいです。'])(
    'alone as an answer: %s',
    (words) => {
      expect(namesLeak(words)).toBe(true);
    },
  );
});

describe('what names none', () => {
  test.each([...OTHERS_IN_ENGLISH, ...OTHERS_IN_JAPANESE])('%s', (words) => {
    expect(namesLeak(words)).toBe(false);
  });

  test.each(['', ' ', '\u0000', '???', '🚗', 'beyondPurpose', 'notNeeded', 'harm', '+254712345678'])(
    '"%s"',
    (words) => {
      expect(namesLeak(words)).toBe(false);
    },
  );
});

test('one sentence of many is enough, in either language and in full-width letters', () => {
  const before = 'I bought a car in May. It came late, and the papers later still.\nAnyway. ';
  expect(namesLeak(`${before}My data was leaked. Please answer.`)).toBe(true);
  expect(namesLeak(`${before}個人情報が漏えいしました。返事をください。`)).toBe(true);
  expect(namesLeak('Ｍｙ　ｄａｔａ　ｗａｓ　ｌｅａｋｅｄ')).toBe(true);
  expect(namesLeak(before)).toBe(false);
});

test('each table is long enough to say something', () => {
  const tables = [REPORTS_IN_ENGLISH, REPORTS_IN_JAPANESE, OTHERS_IN_ENGLISH, OTHERS_IN_JAPANESE];
  for (const table of tables) expect(new Set(table).size).toBeGreaterThanOrEqual(60);
});
