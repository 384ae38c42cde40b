import { readCorrection, tellsOnlySlip } from '../../src/recognition/wishes/correction';
import { QUESTIONS_AND_STATED } from '../locales/bankFiles';
import { CORRECTIONS_IN_ENGLISH, NO_CORRECTIONS_IN_ENGLISH } from './corrections/inEnglish';
import { CORRECTIONS_IN_JAPANESE, NO_CORRECTIONS_IN_JAPANESE } from './corrections/inJapanese';

test.each([...CORRECTIONS_IN_ENGLISH, ...CORRECTIONS_IN_JAPANESE])('"%s" puts right', (said, parts) => {
  const { at: _at, ...read } = readCorrection(said) ?? { at: [0, 0] };
  expect(read).toEqual({ sure: true, ...parts });
});

test.each([...NO_CORRECTIONS_IN_ENGLISH, ...NO_CORRECTIONS_IN_JAPANESE])(
  '"%s" puts nothing right',
  (said) => {
    expect(readCorrection(said)).toBeUndefined();
  },
);

test.each([
  ['everything please. oops, typo in my name: Achieng. thanks', 'oops, typo in my name: Achieng'],
  ['no, it is Nimal Perera, and by post', 'no, it is Nimal Perera'],
  ['no, it is Nimal Perera and send it by post', 'no, it is Nimal Perera'],
  ['すべてです。あっ、浩一ではなく弘一でした。よろしくお願いします', 'あっ、浩一ではなく弘一でした'],
])('of "%s" it is "%s"', (said, part) => {
  const { at: [from, to] = [0, 0] } = readCorrection(said) ?? {};
  expect(said.slice(from, to)).toBe(part);
});

/** Said within no form: what is wrong in the records, or elsewhere; or in passing. */
const OUTSIDE = /^(?:elsewhere|requests\/correction)|\/smalltalk$/u;
test('of all that the question bank asks for, but for what is wrong in the records, nothing is surely one', () => {
  const lines = QUESTIONS_AND_STATED.filter(({ label }) => !OUTSIDE.test(label)).flatMap(
    (file) => file.lines,
  );
  expect(lines.length).toBeGreaterThan(10_000);
  expect(lines.filter((line) => readCorrection(line)?.sure === true)).toEqual([]);
});

test.each([
  '変換ミスです',
  '打ち間違い',
  'typo',
  'i forgot one letter',
  'my mistake',
  'sorry, typing mistake',
])('only tells of a slip: %s', (said) => {
  expect(tellsOnlySlip(said)).toBe(true);
});

test.each(['山本睦です', 'by post', 'my name is wrong', '送ってください', 'Grace Otieno, typo'])(
  'tells something else as well: %s',
  (said) => {
    expect(tellsOnlySlip(said)).toBe(false);
  },
);
