import fc from 'fast-check';
import type { Choice } from '../../src/domain/conversation/utterance';
import { readChoice } from '../../src/recognition/choices/choice';
import { readChoices } from '../../src/recognition/choices/choices';
import { readCode } from '../../src/recognition/contact/code';
import { readCommand } from '../../src/recognition/wishes/command';
import { countryIn, readCountry } from '../../src/recognition/places/country';
import { datesMeant, readDate } from '../../src/recognition/dates/date';
import { readDeed } from '../../src/recognition/wishes/deed';
import { readEdit } from '../../src/recognition/wishes/edit';
import { readEmail } from '../../src/recognition/contact/email';
import { readFurigana } from '../../src/recognition/names/furigana';
import { maskPersonal } from '../../src/recognition/hidden/maskPersonal';
import { hideForbidden } from '../../src/recognition/hidden/forbidden';
import { readName } from '../../src/recognition/names/name';
import { phonesMeant, readPhone } from '../../src/recognition/phones/phone';
import { readPlace } from '../../src/recognition/places/place';
import { findPostcode, onlyPostcode } from '../../src/recognition/places/postcode';
import { looksLikeQuestion } from '../../src/recognition/wishes/question';
import { cleanText, readLongText, readText } from '../../src/recognition/text/text';
import { readYesNo } from '../../src/recognition/choices/yesNo';

const CHOICES = [{ value: 'a', label: 'a' as Choice['label'] }];
const READERS: Readonly<Record<string, (typed: string) => unknown>> = {
  readText: readText(100),
  readLongText: readLongText(100),
  readName,
  readEmail,
  readPhone,
  readCode,
  readYesNo,
  readDeed: (typed) => readDeed(typed, 'withdraw') ?? readDeed(typed, 'cancel') ?? readDeed(typed, 'send'),
  readDate: (typed) => readDate(typed, { today: '2024-05-01' }),
  datesMeant,
  readChoice: (typed) => readChoice(CHOICES, typed, () => ['Ａ label', 'ラベル']),
  readChoices: (typed) => readChoices(CHOICES, typed, () => ['Ａ・label', 'ラベル']),
  readCommand,
  readCountry,
  countryIn,
  readFurigana,
  readPhoneInKenya: (typed) => readPhone(typed, 'KE'),
  phonesMeant,
  readPlace,
  findPostcode,
  onlyPostcode,
  readEdit,
  looksLikeQuestion,
  maskPersonal,
  hideForbidden: (typed) => hideForbidden(typed, 'phone'),
};
const PIECES =
  '0 1 12 六 〇 年 月 日 令和 昭和 元 / - . + ( ) @ a.b co はい いいえ です か ？ ー ﾊ ｲ ﾞ の を change my \u202e \u200d \ud83d 👍 第 番目 つ <'.split(
    ' ',
  );
const typedText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES, ' '), { maxLength: 20 }).map((pieces) => pieces.join('')),
);

test.each(Object.entries(READERS))('%s takes any text without throwing', (_name, read) => {
  fc.assert(
    fc.property(typedText, (typed) => {
      read(typed);
    }),
    { numRuns: 300 },
  );
});

const LONG = [
  'a',
  ' ',
  'a ',
  '1',
  '1 ',
  '-',
  '.',
  'a.',
  '@',
  'a@',
  '<',
  'はい',
  '、',
  'か',
  '(0)',
  '+',
  '一',
  'change my ',
  'を',
  'もいいですか',
  '\u200d',
  '\n',
  "don't ",
  '!',
];

test.each(Object.entries(READERS))('%s is quick with long and tiresome text', (_name, read) => {
  const started = performance.now();
  for (const piece of LONG)
    for (const length of [99, 290, 990, 20_000]) read(piece.repeat(length).slice(0, length));
  expect(performance.now() - started).toBeLessThan(2000);
});

test('text once clean stays as it is', () => {
  fc.assert(
    fc.property(typedText, (typed) => {
      expect(cleanText(cleanText(typed))).toBe(cleanText(typed));
    }),
  );
});

test('an address or number that was read is read again as the same', () => {
  for (const typed of ['ｔａｒｏ＠Example.jp', 'My mail is A@b.co']) {
    const read = readEmail(typed);
    expect(read.ok && readEmail(read.value)).toEqual(read);
  }
  for (const typed of ['090-1234-5678', '0120-123-456', '+254 0712 345 678', '010 64 21 123 4567']) {
    const read = readPhone(typed);
    expect(read.ok && readPhone(read.value)).toEqual(read);
  }
});
