import { tellsOnlyUpset, tellsUpset } from '../../src/recognition/wishes/upset';
import { QUESTIONS_AND_STATED } from '../locales/bankFiles';
import { NO_UPSETS_IN_ENGLISH, UPSET_BESIDE_IN_ENGLISH, UPSETS_IN_ENGLISH } from './upsets/upsetsInEnglish';
import {
  NO_UPSETS_IN_JAPANESE,
  UPSET_BESIDE_IN_JAPANESE,
  UPSETS_IN_JAPANESE,
} from './upsets/upsetsInJapanese';

test.each([...UPSETS_IN_ENGLISH, ...UPSETS_IN_JAPANESE])(
  'somebody is upset, and that is all: %s',
  (words) => {
    expect([tellsUpset(words), tellsOnlyUpset(words)]).toEqual([true, true]);
  },
);

test.each([...UPSET_BESIDE_IN_ENGLISH, ...UPSET_BESIDE_IN_JAPANESE])(
  'somebody is upset, and says something else as well: %s',
  (words) => {
    expect([tellsUpset(words), tellsOnlyUpset(words)]).toEqual([true, false]);
  },
);

test.each([...NO_UPSETS_IN_ENGLISH, ...NO_UPSETS_IN_JAPANESE])('nobody is upset: %s', (words) => {
  expect(tellsUpset(words)).toBe(false);
});

test('nothing that the question bank asks for is only upset, but for complaints', () => {
  const lines = QUESTIONS_AND_STATED.filter(({ label }) => !label.endsWith('/complaint')).flatMap(
    (file) => file.lines,
  );
  expect(lines.length).toBeGreaterThan(10_000);
  expect(lines.filter(tellsOnlyUpset)).toEqual([]);
});

test('each table is long enough to say something', () => {
  for (const table of [UPSETS_IN_ENGLISH, NO_UPSETS_IN_ENGLISH, UPSETS_IN_JAPANESE, NO_UPSETS_IN_JAPANESE])
    expect(new Set(table).size).toBeGreaterThanOrEqual(60);
});
