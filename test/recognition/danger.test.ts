import { tellsDanger } from '../../src/recognition/wishes/danger';
import { QUESTIONS_AND_STATED } from '../locales/bankFiles';
import { DANGERS_IN_ENGLISH, NO_DANGERS_IN_ENGLISH } from './dangers/dangersInEnglish';
import { DANGERS_IN_JAPANESE, NO_DANGERS_IN_JAPANESE } from './dangers/dangersInJapanese';
import { OTHERS_IN_ENGLISH } from './leaks/othersInEnglish';
import { OTHERS_IN_JAPANESE } from './leaks/othersInJapanese';

test.each([...DANGERS_IN_ENGLISH, ...DANGERS_IN_JAPANESE])('somebody is in danger: %s', (words) => {
  expect(tellsDanger(words)).toBe(true);
});

test.each([...NO_DANGERS_IN_ENGLISH, ...NO_DANGERS_IN_JAPANESE, ...OTHERS_IN_ENGLISH, ...OTHERS_IN_JAPANESE])(
  'nobody is in danger: %s',
  (words) => {
    expect(tellsDanger(words)).toBe(false);
  },
);

test('one sentence of many is enough, in either language', () => {
  const before = 'I bought a car in May. It came late, and the papers later still.\nAnyway. ';
  expect(tellsDanger(`${before}A man is threatening me. Please answer.`)).toBe(true);
  expect(tellsDanger(`${before}脅されています。返事をください。`)).toBe(true);
  expect(tellsDanger(before)).toBe(false);
});

/** Of the bank's questions those of somebody who is in danger. */
const IN_DANGER = /getting threats|get threats|my crazy ex|ストーカーに追われて|別れた夫/u;

test('nothing that the question bank asks for is taken for danger, but for those who are in it', () => {
  const lines = QUESTIONS_AND_STATED.flatMap((file) => file.lines);
  expect(lines.length).toBeGreaterThan(10_000);
  expect(lines.filter((line) => tellsDanger(line) && !IN_DANGER.test(line))).toEqual([]);
});

test('each table is long enough to say something', () => {
  for (const table of [
    ...[DANGERS_IN_ENGLISH, NO_DANGERS_IN_ENGLISH],
    ...[DANGERS_IN_JAPANESE, NO_DANGERS_IN_JAPANESE],
  ])
    expect(new Set(table).size).toBeGreaterThanOrEqual(60);
});
