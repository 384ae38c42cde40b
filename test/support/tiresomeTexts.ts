/** A text of so many UTF-16 units, made to take long to read. */
export type Tiresome = (length: number) => string;

/** What people put between the digits of one number, and what readers know there; of each kind some. */
const BETWEEN_DIGITS = [
  ...Array.from(' \u3000\n\t\u200b\u0301\u20e3\ufe0f-‐−ーｰ.．,，、。・/:~|=<>^`´∙⁄の_*"\'()（「[]{}+＋'),
  ...[' - ', ') (', '\r\n'],
];

/** Single letters, one after the other without end. */
const LETTERS = [
  ...Array.from(
    '0０٣一十①½aáＡyあｱ漢ーっ。・「　\u00a0 \n\t.,:!?\'"-_/@#+=<([{…●\u200b\u200d\u00ad\u0301\ufe0f\u202e',
  ),
  ...[
    '\u{e0061}',
    '\u{1f3f4}\u{e0061}',
    '\u3099',
    '👍',
    '👩‍👩‍👧',
    '🇯🇵',
    '𝟎',
    '\u{1f3fb}',
    '\ud83d',
    '\0',
    '\r',
    '\u2028',
  ],
  ...['ﾞ', 'ﷻ', '㌖', '㏂', 'ﬃ'],
];

/** What is nearly a number, an address, a link, a date, a tag. */
const NEARLY = (
  '123456789018 |1234-5678-9018 |4111 1111 1111 1112 |+254 712 345 678 |00 81 90 1234 |090-1234-|2024-05-|' +
  '2024/05/01-|5-8350-0015-1234-|1 2 3 12 |100-00|〒100|1一|１1|1-2-|1の2番|a@|a@b.|a.b@c|@a|a.a-|<a|http://|' +
  'http://a.b/|a.com/|a=b&|mailto:|<b>|</|1 April |令和6年|6年5月| (月)|ABC-DEFG-|K7M2-X9RA |①②|1 to 3 |1と2と|(あ)漢|' +
  '<br>1|<b |&#49;|&nbsp;1|&#|lO1 |l-|1x2x|card 1x|my number is 12|マイナンバー 1234 |クレジットカード 12'
).split('|');

/** Words that readers look for, and beginnings whose end does not come. */
const WORDS = (
  'a |ab, | a|a1|あ1| あ|x?! |e.g. |mr. |\n1. |.\n| \n|- |it’s |ing |please | one|and |hello. |thanks, |change my |' +
  'です|でお願いします|を変更|か?|はい、|すみません|ありがとうございます|個人情報|記号1番号2 |記号|健康保険|免許証1|' +
  'healthinsurance |driving licence |insurer’s |my data was leaked |a stranger called me and knew my name |if |' +
  'but my data |cc |only you |情報が漏れた|もし情報が漏れた|知らない会社から電話|もし|ことが|漏れたか、|なぜ|Kenya |w.i. |' +
  '健康保険 記号12-34 番号567 |Do you use cookies? |is there a fee and |クッキーを使いますか。|手数料はいくらですかそれと|{#'
).split('|');

/** Looked for at an end where they are not, or within words. */
const ENCLOSED = Array.from(' \n\t,.。、!?-ーっ)\u3000\u200d\u0301"');

const repeated = (piece: string) => (length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const enclosed = (piece: string) => (length: number) => `漢1${piece.repeat(length - 4)}1x`;
/** Patterns for other letters are not even tried on a text of ASCII alone. */
const notOnlyAscii = (piece: string) => (length: number) => `${repeated(piece)(length - 1)}漢`;

const pieces = [...LETTERS, ...NEARLY, ...WORDS, ...BETWEEN_DIGITS.map((gap) => `1${gap}`)];
const mixed = `1${BETWEEN_DIGITS.join('1')}`;

/** By what is repeated in them. */
export const TIRESOME_TEXTS: ReadonlyMap<string, Tiresome> = new Map<string, Tiresome>([
  ...[...pieces, mixed].map((piece) => [piece, repeated(piece)] as const),
  ...[...LETTERS, ...NEARLY]
    .filter((piece) => /^[\0-\x7f]+$/u.test(piece))
    .map((piece) => [`${piece}…漢`, notOnlyAscii(piece)] as const),
  ...ENCLOSED.map((piece) => [`漢1${piece}…1x`, enclosed(piece)] as const),
]);
