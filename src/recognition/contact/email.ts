import { Culture, recognizeEmail } from '@microsoft/recognizers-text-suite';
import { accept, refuse, type Outcome } from '../../domain/outcome';
import { oneOfTwo } from './oneOfTwo';
import { piecesOf } from '../text/pieces';
import { readText } from '../text/text';
import { foldWidth } from '../text/width';

const MAX_TYPED = 1000;
/** RFC 5321, 4.5.3.1: a path of 256 with its two brackets, a local part of 64. */
const MAX_ADDRESS = 254;
const MAX_LOCAL = 64;
const LABEL = '[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}])?';
const LAST_LABEL = '(?:xn--[a-z0-9-]{2,59}|[a-z]{2,63}|(?:(?![a-z])[\\p{L}\\p{M}]){2,63})';
const ADDRESS = new RegExp(`^[\\w.!#$%&'*+/=?^\`{|}~-]+@(?:${LABEL}\\.)+${LAST_LABEL}$`, 'iu');
/** Dots as no standard allows them, but as these carriers gave them out for years. */
const LOOSE_DOTS = /@(?:[a-z0-9-]+\.)?(?:docomo|ezweb)\.ne\.jp$/iu;
const MISPLACED_DOTS = /^\.|\.\.|\.@/u;
const START = /^(?:mailto:|["'(「<\s])+/iu;
const END = /(?<![\s"')」>。、,.;:!])[\s"')」>。、,.;:!]+$/u;
/** Words that may stand around an address. Any other may be a part of it that a space cut off. */
const SMALL_WORDS = new Set(
  "my the our this an a e mail email e-mail address is it it's its please use send to at on contact me us reply here thanks thank you i have and or no id kindly pls plz sir madam ok okay yes no not hi hello sorry oh oops typo meant mean should be was wrong here's can could which by via only same that wa no desu wo ni made then just get got try instead now".split(
    ' ',
  ),
);

/**
 * Reads one e-mail address, also from within words or written full-width. Only the domain is lower-cased.
 * Two different addresses, or a word that may belong to the address, are refused: a code would go astray.
 */
export function readEmail(
  typed: string,
): Outcome<string, 'required' | 'tooLong' | 'notAnEmail' | 'misplacedDots'> {
  const line = readText(MAX_TYPED)(typed);
  if (!line.ok) return line;
  const text = foldWidth(line.value);
  const alone = addressesIn(withoutOrnament(text));
  const [address, other] = new Set((alone.length > 0 ? alone : addressesInPart(text)).map(withLowerDomain));
  const only = address !== undefined && other === undefined ? address : meantOf(text);
  return only === undefined ? refuse('notAnEmail') : checked(only);
}

function checked(address: string): Outcome<string, 'tooLong' | 'notAnEmail' | 'misplacedDots'> {
  if (address.length > MAX_ADDRESS) return refuse('tooLong');
  if (!isLikeAddress(address)) return refuse('notAnEmail');
  return hasAllowedDots(address) ? accept(address) : refuse('misplacedDots');
}

/** Kinds of address, as "my work e-mail is"; beside the address itself they may be a part of it. */
const KIND_OF_ADDRESS =
  /\b(?:(?:work|office|personal|private|business|company|home|new|old|other|main|current|correct|gmail|yahoo) )+(?=(?:e-?mail|mail|address|id)\b)/gu;

/** That it was given before, as a clause of its own: "i gave it 2 times", "as i told you above". No address has that in it. */
const SAID_BEFORE =
  /(?<=^|\s)(?:(?:like|as|which|because|but|and) )?(?:(?:i|mi|we)(?:'ve| have| did| already| just){0,3} (?:gave|give|given|told|tell|said|say|sent|send|wrote|write|typed|put|entered|mentioned|shared|used?)(?: (?:it|this|that|one|u|you|unu|unnu|you guys|to you|here|already|before|b4|above|earlier|now|again|twice|(?:\d{1,2}|two|three|many|several|so many) times?)){0,5}|(?:already|both|all) given(?: (?:above|before|already|twice))?|same as (?:before|above|the first)|how many times(?: (?:must|do|should) i (?:say|tell|give)(?: (?:it|you))?)?)(?=[\s.,!?]|$)/giu;

/** The recogniser gives what it finds in lower case; the places it names hold what was typed. */
function addressesIn(text: string): readonly string[] {
  if (isLikeAddress(text)) return [text];
  const bracketed = /<([^<>\s]+)$/u.exec(text)?.[1];
  if (bracketed?.slice(1, -1).includes('@') === true) return [bracketed];
  const found = recognizeEmail(text, Culture.English).map(({ start, end }) => text.slice(start, end + 1));
  const rest = found.reduce((left, address) => left.replace(address, ' \n '), text).replace(SAID_BEFORE, ' ');
  return isOnlySmallWords(rest) ? found.map(withoutOrnament) : [];
}

/** Of a message that says more, in the one part of it that has an address: "proceed, my e-mail is …". */
function addressesInPart(text: string): readonly string[] {
  const parts = piecesOf(text).filter((piece) => piece.includes('@'));
  const [part, another] = parts;
  return part === undefined || another !== undefined || part === text
    ? []
    : addressesIn(withoutOrnament(part));
}

/** One of two, where it is said which of them is not: "a@b.co, sorry that's my old one, use c@d.co". */
function meantOf(text: string): string | undefined {
  const [one, other, third] = new Set(text.match(WRITTEN) ?? []);
  if (one === undefined || other === undefined || third !== undefined) return undefined;
  const meant = oneOfTwo(text, [one, other]);
  return meant && withLowerDomain(meant);
}
const WRITTEN = /(?<![\w.+@-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gu;

function withoutOrnament(text: string): string {
  return text.replace(START, '').replace(END, '');
}

/** What is left must be words of its own: `o'` before the address found would have been a part of it. */
function isOnlySmallWords(rest: string): boolean {
  if (/[^\s:：<(「"\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー] \n | \n [@\w-]/u.test(rest)) return false;
  const words =
    rest
      .toLowerCase()
      .replace(KIND_OF_ADDRESS, '')
      .match(/[\w'-]+/gu) ?? [];
  const others = words.filter((word) => !SMALL_WORDS.has(word));
  return others.length === 0 || (others.length <= MOST_OTHERS && standsApart(rest, others));
}

/** So many words of its own somebody has for what an address is: "correspondence to", "meeru wa". */
const MOST_OTHERS = 2;
/** What stands right before an address, and right behind it, where both belong to the sentence. */
const LED =
  /(?:^|[\s\p{L}])(?:to|is|wa|at|on|use|via|na|ni|its|it's|id|address|e-?mail|mail)[:：]? {1,3}\n /iu;
const ENDED = /\n {0,3}(?:[.!,。、]|desu|da|ni|made|please|pls|thanks?|thank you|$)/iu;
const DENIES =
  /^(?:never|wrong|old|isn't|ain't|don't|dont|former|previous|friend|wife|husband|someone|his|her|their|your|from|company)$/u;

const standsApart = (rest: string, others: readonly string[]): boolean =>
  LED.test(rest) && ENDED.test(rest) && !others.some((word) => DENIES.test(word));

/** Whatever its dots are. */
function isLikeAddress(text: string): boolean {
  return ADDRESS.test(text) && text.indexOf('@') <= MAX_LOCAL;
}

function hasAllowedDots(text: string): boolean {
  return LOOSE_DOTS.test(text) || !MISPLACED_DOTS.test(text);
}

function withLowerDomain(address: string): string {
  const at = address.lastIndexOf('@') + 1;
  return address.slice(0, at) + address.slice(at).toLowerCase();
}
