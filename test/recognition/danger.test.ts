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

test.each([
  'should i pay him or go to police?',
  'sir should i go to police? answer please',
  'shall we just pay them',
  'do i have to pay the man?',
  'pay him or not? i am very afraid',
  'what if i dont pay him',
  'must I report this to the police',
  'should i open the door',
  'お金を払った方がいいですか',
  '相手に払わないとだめですか',
  '警察に行った方がいいでしょうか',
  '警察に相談するべきですか',
  '警察へ届けたほうがええんかな',
])('somebody asks what to do in danger: %s', (words) => {
  expect(tellsDanger(words)).toBe(true);
});

test.each([
  'do you give my data to the police?',
  'should I pay the fee now?',
  'do I have to pay for this',
  'how should I pay you?',
  'can the police see my data',
  'did you report the leak to the police?',
  'should I send the passport to you?',
  'do i have to pay customs',
  '手数料を払わないといけませんか',
  '警察に情報を渡しますか',
  '料金はどう払ったらいいですか',
  '警察から照会があったら答えますか',
])('nobody asks that in danger: %s', (words) => {
  expect(tellsDanger(words)).toBe(false);
});

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
