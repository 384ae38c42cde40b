import { readFollowUp } from '../../src/recognition/wishes/followUp';
import { namesOwnData } from '../../src/recognition/wishes/ownData';
import { BANK } from '../locales/bankFiles';
import * as english from './followUps/inEnglish';
import * as japanese from './followUps/inJapanese';

const BARE = [english.FOLLOW_UPS, japanese.FOLLOW_UPS].flatMap((followUps) =>
  Object.entries(followUps).flatMap(([kind, said]) => said.map((text) => [text, kind] as const)),
);

test.each(BARE)('"%s" is %s', (text, kind) => {
  const read = readFollowUp(text);
  expect(read?.is === 'aspect' ? read.aspect : read?.is).toBe(kind);
});

test.each([...english.CARRYING, ...japanese.CARRYING])('"%s" is %s with "%s"', (text, is, carried) => {
  expect(readFollowUp(text)).toMatchObject({ is });
  expect(Object.values(readFollowUp(text) ?? {})).toContain(carried);
});

test.each([...english.NO_FOLLOW_UPS, ...japanese.NO_FOLLOW_UPS])('"%s" is no follow-up', (text) => {
  expect(readFollowUp(text)).toBeUndefined();
});

test('hardly anything that is asked in full is taken for one', () => {
  const asked = BANK.filter(({ folder }) => folder === 'said/questions').flatMap(({ lines }) => lines);
  expect(asked.length).toBeGreaterThan(10_000);
  const taken = asked.filter((line) => readFollowUp(line) !== undefined);
  expect(taken.length / asked.length).toBeLessThan(0.03);
});

test.each([
  'my phone number',
  'phone',
  'e-mail address',
  'my passport copy',
  '電話番号',
  '私の住所',
  '顔写真',
  'パスポート番号',
])('"%s" is a piece of one\'s own data', (text) => {
  expect(namesOwnData(text)).toBe(true);
});

test.each([
  'cookies',
  'my number of japan',
  'Kenya',
  'retention',
  'クッキー',
  'マイナンバー',
  '保存期間',
  '',
  'the weather',
])('"%s" is none', (text) => {
  expect(namesOwnData(text)).toBe(false);
});
