import { readCommand } from '../../src/recognition/wishes/command';
import { readPace } from '../../src/recognition/wishes/pace';
import { QUESTIONS_AND_STATED } from '../locales/bankFiles';
import { NO_PACE, PACES } from './pace/paceTables';

test.each(Object.entries(PACES).flatMap(([pace, said]) => said.map((text) => [text, pace] as const)))(
  '"%s" is %s',
  (text, pace) => {
    expect(readPace(text)).toBe(pace);
  },
);

test.each(NO_PACE)('"%s" has no pace', (text) => {
  expect(readPace(text)).toBeUndefined();
});

test('nothing that the question bank asks for is taken for a pace', () => {
  const lines = QUESTIONS_AND_STATED.filter(({ label }) => !label.endsWith('/smalltalk')).flatMap(
    (file) => file.lines,
  );
  expect(lines.length).toBeGreaterThan(10_000);
  expect(lines.filter((line) => readPace(line) !== undefined && readCommand(line) === undefined)).toEqual([]);
});
