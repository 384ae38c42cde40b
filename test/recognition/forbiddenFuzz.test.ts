import fc from 'fast-check';
import { HIDDEN_MARK, hideForbidden } from '../../src/recognition/hidden/forbidden';
import { isPersonalNumber } from '../../src/recognition/hidden/personalNumber';
import { readPhone } from '../../src/recognition/phones/phone';

const SCRIPTS = [
  '0123456789',
  '０１２３４５６７８９',
  '〇一二三四五六七八九',
  '٠١٢٣٤٥٦٧٨٩',
  '๐๑๒๓๔๕๖๗๘๙',
].map((script) => Array.from(script));
const BETWEEN =
  ' |\u3000|\u00a0|\u2009|-|‐|‑|–|—|−|ー|ｰ|－|.|．|/|／|・|･|,|、| - |(|)|（|）|「|」|[|]|\n|\r\n|\t|\u200b|\u2060|\ufeff|'.split(
    '|',
  );
const WORDS = [
  'マイナンバーは',
  'です',
  'mynumber:',
  'My Number is ',
  '個人番号（',
  '）',
  '私の番号 ',
  ' ok?',
  '、よろしく。',
  'abc',
  'の',
  '\n',
  '田中',
  'é',
];
const LAST = Array.from({ length: 10 }, (_, digit) => String(digit));
const KNOWN_CODE = /^(?:1|44|64|81|92|94|254)/u;
const asked = fc.constantFrom('phone' as const, 'other' as const);
const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 5 }).map((some) => some.join(''));
/** Those that begin as 0064 or 254 does may be telephone numbers where one is asked for, and are left. */
const personalNumber = fc
  .array(fc.nat(9), { minLength: 11, maxLength: 11 })
  .map((digits) => digits.join(''))
  .map((digits) => digits + (LAST.find((last) => isPersonalNumber(digits + last)) ?? ''))
  .filter((digits) => !readPhone(digits).ok && !(KNOWN_CODE.test(digits) && readPhone(`+${digits}`).ok));

function written(digits: string, scripts: readonly number[], between: readonly string[]): string {
  return Array.from(digits, (digit, at) => {
    const letter = SCRIPTS[scripts[at] ?? 0]?.[Number(digit)] ?? digit;
    return at === 0 ? letter : `${between[at] ?? ''}${letter}`;
  }).join('');
}

const typedNumber = fc
  .record({
    digits: personalNumber,
    scripts: fc.oneof(
      fc.nat(4).map((one) => Array.from({ length: 12 }, () => one)),
      fc.array(fc.nat(4), { minLength: 12, maxLength: 12 }),
    ),
    between: fc.oneof(
      fc.array(fc.constantFrom(...BETWEEN), { minLength: 12, maxLength: 12 }),
      fc
        .tuple(fc.constantFrom(...BETWEEN), fc.constantFrom(1, 2, 3, 4, 6, 12))
        .map(([sign, every]) => Array.from({ length: 12 }, (_, at) => (at % every === 0 ? sign : ''))),
    ),
  })
  .map(({ digits, scripts, between }) => written(digits, scripts, between));

test('a My Number is hidden in any script, with anything between its digits, among any words', () => {
  fc.assert(
    fc.property(words, typedNumber, words, asked, (head, number, tail, wanted) => {
      expect(hideForbidden(head + number + tail, wanted)).toEqual({
        text: head + HIDDEN_MARK + tail,
        kinds: ['myNumber'],
      });
    }),
    { numRuns: 5000 },
  );
});

const SIGNS = ['番', '+', '＋', '#', '＃', '@', '＠', '%', '&', '=', '★', ' # ', ' + '];
const FORMAL = Array.from('零壹貳參肆伍陸漆捌玖');
const partedBySigns = fc
  .record({
    digits: personalNumber,
    sign: fc.constantFrom(...SIGNS),
    every: fc.constantFrom(1, 2, 3, 4),
    script: fc.constantFrom(...SCRIPTS),
  })
  .map(({ digits, sign, every, script }) =>
    Array.from(
      digits,
      (digit, at) => (at > 0 && at % every === 0 ? sign : '') + (script[Number(digit)] ?? ''),
    ),
  )
  .map((letters) => letters.join(''));
const formal = fc
  .record({
    digits: personalNumber,
    between: fc.constantFrom('', ' ', '-', '番', '、'),
    every: fc.constantFrom(1, 3, 4),
  })
  .map(({ digits, between, every }) =>
    Array.from(
      digits,
      (digit, at) => (at > 0 && at % every === 0 ? between : '') + (FORMAL[Number(digit)] ?? ''),
    ),
  )
  .map((letters) => letters.join(''));

test('a My Number is hidden with one sign between its digits each time, and in formal numerals', () => {
  fc.assert(
    fc.property(words, fc.oneof(partedBySigns, formal), words, (head, number, tail) => {
      expect(hideForbidden(head + number + tail, 'other')).toEqual({
        text: head + HIDDEN_MARK + tail,
        kinds: ['myNumber'],
      });
    }),
    { numRuns: 3000 },
  );
});

const PIECES =
  '0 1 12 123 1234 5678 9018 123456789018 4111 六 〇 ３４ 年 / - . + ( ) , 、 の ● 記号 番号 保険証 健康保険 免許証 driving·licence insurance·card number symbol 2024-05-01 090-1234-5678 +254 712345678 7123456789012 は です abc 田 \u200b \u{1d7ce} 00'.split(
    ' ',
  );
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.constantFrom(...PIECES, ' ', ' ', '\n'), { maxLength: 30 })
    .map((pieces) => pieces.join('').replaceAll('·', ' ')),
);

test('a text in which numbers were hidden hides nothing more', () => {
  fc.assert(
    fc.property(anything, asked, (typed, wanted) => {
      const once = hideForbidden(typed, wanted).text;
      expect(hideForbidden(once, wanted)).toEqual({ text: once, kinds: [] });
    }),
    { numRuns: 5000 },
  );
});

const withoutMarks = anything.filter((typed) => !typed.includes('●'));

test('what stands between hidden numbers is left as typed', () => {
  fc.assert(
    fc.property(withoutMarks, asked, (typed, wanted) => {
      const { text } = hideForbidden(typed, wanted);
      let at = 0;
      for (const part of text.split(HIDDEN_MARK)) {
        const found = typed.indexOf(part, at);
        expect(found).toBeGreaterThanOrEqual(at);
        at = found + part.length;
      }
      expect(typed.startsWith(text.split(HIDDEN_MARK)[0] ?? '')).toBe(true);
      expect(typed.endsWith(text.split(HIDDEN_MARK).at(-1) ?? '')).toBe(true);
    }),
    { numRuns: 5000 },
  );
});

const plain = anything.filter(
  (typed) =>
    Array.from(typed).filter((letter) => /[\p{N}一二三四五六七八九○]/u.test(letter)).length < 12 &&
    !/記号|番号|保険|免許|licence|insurance/iu.test(typed),
);

test('a text of fewer than twelve digits and without telling words is returned as it is', () => {
  fc.assert(
    fc.property(plain, asked, (typed, wanted) => {
      expect(hideForbidden(typed, wanted)).toEqual({ text: typed, kinds: [] });
    }),
    { numRuns: 2000 },
  );
});
