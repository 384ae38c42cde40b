import fc from 'fast-check';
import { normalise } from '../../src/answers/normalise';

const PIECES =
  '\u200b \u200d \u2060 \ufeff \u00ad \u202e \u2066 \ufe0f \u0000 \u00b4 \u2019 \u2018 ` \u3000 \u0301 e İ Σ ǰ J\u030c Ａ １ ｸ ﾞ か が 漢字 <b> </b> <b b> < > " / a'.split(
    ' ',
  );
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES, ' ', '\n'), { maxLength: 20 }).map((pieces) => pieces.join('')),
);

test.each([
  ['full-width letters and digits', 'Ｃｏｏｋｉｅ１２', 'cookie12'],
  ['half-width katakana', 'ｸｯｷｰ', 'クッキー'],
  ['capitals', 'My NUMBER', 'my number'],
  ['curly apostrophes', 'don’t', "don't"],
  ['an acute accent for an apostrophe', 'don´t', "don't"],
  ['a grave accent for an apostrophe', 'don`t', "don't"],
  ['space around and line breaks', '  cookies\r\n\tand  fees ', 'cookies and fees'],
  ['spaces between Japanese', '個人　情報 の 開示', '個人情報の開示'],
  ['a space between Japanese and English', 'cookie は 使う', 'cookie は使う'],
])('%s: %s', (_what, text, copy) => {
  expect(normalise(text)).toBe(copy);
});

test.each([
  ['a zero-width space', '\u200b'],
  ['a zero-width joiner', '\u200d'],
  ['a word joiner', '\u2060'],
  ['a zero-width no-break space', '\ufeff'],
  ['a soft hyphen', '\u00ad'],
  ['a right-to-left override', '\u202e'],
  ['a right-to-left mark', '\u200f'],
  ['an isolate', '\u2066'],
  ['a variation selector', '\ufe0f'],
  ['a control character', '\u0007'],
  ['a tag character', '\u{e0041}'],
])('%s within a word is gone', (_what, unseen) => {
  expect(normalise(`coo${unseen}kies`)).toBe('cookies');
});

test.each([
  ['<b>cookies</b>', 'cookies'],
  ['<A HREF="https://example.com">cookies</A>', 'cookies'],
  ['<!-- hidden -->cookies', 'cookies'],
  ['do <i>you</i> use it', 'do you use it'],
  ['＜ｂ＞cookies', 'cookies'],
])('markup is gone: %s', (text, copy) => {
  expect(normalise(text)).toBe(copy);
});

test.each(['a < b > c', '1<2', '<3', 'fees <'])('what only looks a little like markup stays: %s', (text) => {
  expect(normalise(text)).toBe(text);
});

test('nothing unseen, no capital and no space around is left of any text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(normalise(text)).not.toMatch(/[\p{Cf}\p{Cc}\ufe00-\ufe0f]|^\s|\s$|[A-Z’‘`]/u);
    }),
  );
});

test('a copy of a copy is the same copy', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const copy = normalise(text);
      expect(normalise(copy)).toBe(copy);
    }),
    { numRuns: 1000 },
  );
});
