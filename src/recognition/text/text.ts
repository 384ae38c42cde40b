import { accept, refuse, type Outcome } from '../../domain/outcome';

const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029\v\f]/gu;
const CONTROLS = /[^\P{Cc}\n\t]|[\p{Cs}\uFFF9-\uFFFB]/gu;
/** Letters that show nothing, but for those some writing needs; joiners and tags are looked at one by one. */
const UNSEEN =
  /(?![\u034F\u115F\u1160\u180B-\u180D\u180F\u200C\u200D\uFE00-\uFE0F\u{E0020}-\u{E007F}\u{E0100}-\u{E01EF}])\p{Default_Ignorable_Code_Point}/gu;
const WRITTEN_WITH_JOINERS =
  '\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=Mong}\\p{sc=Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}' +
  '\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}\\p{sc=Mymr}\\p{sc=Tibt}';
const STRAY_JOINERS = new RegExp(
  `(?<![${WRITTEN_WITH_JOINERS}])\\u200C|(?<![${WRITTEN_WITH_JOINERS}\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D`,
  'gu',
);
/** Behind a black flag they make it another one. */
const TAGS = /\u{1F3F4}?[\u{E0020}-\u{E007F}]+/gu;
const FLAG = '\u{1F3F4}';
const SOMETHING_SEEN = /[^\s\p{Default_Ignorable_Code_Point}\p{M}]/u;

/**
 * What was typed without what nobody meant to type: control characters, direction overrides, letters of no width.
 * Line breaks become \n, the ends are trimmed, and nothing is normalised: 塚 in its compatibility form stays.
 */
export function cleanText(typed: string): string {
  return typed
    .replace(LINE_ENDS, '\n')
    .replace(CONTROLS, '')
    .replace(UNSEEN, '')
    .replace(STRAY_JOINERS, '')
    .replace(TAGS, (tags) => (tags.startsWith(FLAG) ? tags : ''))
    .trim();
}

/** Reads one line, breaks in it becoming spaces. The length is in UTF-16 units, as a browser counts it. */
export function readText(maxLength: number) {
  return (typed: string) => withinLength(cleanText(typed).replace(/[\n\t]+/gu, ' '), maxLength);
}

/** Reads free words with their line breaks. The length is in UTF-16 units, as a browser counts it. */
export function readLongText(maxLength: number) {
  return (typed: string) => withinLength(cleanText(typed), maxLength);
}

function withinLength(text: string, maxLength: number): Outcome<string, 'required' | 'tooLong'> {
  if (!SOMETHING_SEEN.test(text)) return refuse('required');
  return text.length > maxLength ? refuse('tooLong') : accept(text);
}
