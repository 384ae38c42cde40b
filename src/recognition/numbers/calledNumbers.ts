import type { ForbiddenKind } from '../../domain/conversation/forbiddenKind';
import type { Found } from '../hidden/found';
import { isCalledSo, MY_NUMBER_WORDS } from '../hidden/forbiddenWords';
import type { Asked } from '../hidden/keptPhone';
import { type Copy, isCounted, skip } from './numberAfterWords';
import { isInternational } from '../phones/phone';

interface Called {
  readonly kind: ForbiddenKind;
  readonly words: RegExp;
  /** The lengths of the groups that such a number is written in. */
  readonly ways: ReadonlySet<string>;
}
/** The plain names; カード alone may be any card, and so may the number of a member's. */
const CARD_NAMES =
  'クレジットカード|クレジット|クレカ|デビットカード|(?<!会員|ポイント|診察|在留|保険)カード番号|(?:credit|debit|payment|bank) card|(?<!member |membership |loyalty |points? |gift |id |sim )card (?=number|no\\b)|my card (?=is\\b|number|no\\b|:)|\\bvisa card|master ?card|\\bamex\\b|american express';
const CALLED: readonly Called[] = [
  {
    kind: 'myNumber',
    words: new RegExp(MY_NUMBER_WORDS, 'gu'),
    ways: new Set(['12', '4,4,4', '3,3,3,3', '6,6', '2,2,2,2,2,2', '1,1,1,1,1,1,1,1,1,1,1,1']),
  },
  {
    kind: 'card',
    words: new RegExp(CARD_NAMES, 'gu'),
    ways: new Set(['16', '4,4,4,4', '8,8', '15', '4,6,5', '14', '4,6,4', '4,4,4,4,3']),
  },
];
const FILL =
  /(?:[\s:;=#№"'“”‘’、,・「」『』【】()[\]<>-]|の|は|が|も|を|番号|ナンバー|カード|numbers?\b|nos?\b\.?|card\b|is\b|was\b){0,12}/uy;
/** Groups with nothing but a space or a sign between them. */
const GROUPS = /[0-9]{1,19}(?:[\s\p{Pd}−ーｰ・･./,]{1,3}[0-9]{1,19}){0,19}(?![0-9A-Za-z])/uy;
const GROUP = /[0-9]+/gu;
/** "My number" in English may be a telephone number, but not "My Number", which is the name of the other. */
const OF_A_TELEPHONE = /^(?!My[ _-]?Number)[mM][yY][ _-]?[nN]/u;
/** Country codes of where most customers live, and those of three digits before nine: they are dialled with twelve as well. */
const COUNTRY = /^(?:1|44|64|81|92|94|254|(?:2[1-69]|20|3[578]|42|50|59|6[789]|85|88|9[679])\d[1-9])/u;
/** As a My Number is printed, and no telephone number with its country code. */
const IN_FOURS = /^\d{4}\D+\d{4}\D+\d{4}$/u;

/**
 * The numbers right behind the plain name of a My Number or a card, of the right length: a real one that was mistyped
 * has a wrong check digit.
 */
export function calledNumbersIn(copy: Copy, asked: Asked | undefined): readonly Found[] {
  return CALLED.flatMap((called) =>
    [...copy.small.matchAll(called.words)].flatMap(({ 0: word, index }) => {
      const end = index + word.length;
      const found = numberBehind(copy, end, called);
      const mayBePhone = OF_A_TELEPHONE.test(copy.typed.slice(index, end));
      return found === undefined || (mayBePhone && isTelephone(copy, found, asked)) ? [] : [found];
    }),
  );
}

/** Right behind a name, unless it was denied, or the digits counted something. */
function numberBehind(copy: Copy, end: number, called: Called): Found | undefined {
  const from = skip(FILL, copy.small, end);
  const to = endOfNumber(copy.small, from, called);
  if (to === undefined || isCounted(copy, to)) return undefined;
  const found = { from, to, kind: called.kind };
  return isCalledSo(copy.small, found) ? found : undefined;
}

function isTelephone({ small }: Copy, { from, to }: Found, asked: Asked | undefined): boolean {
  const number = small.slice(from, to);
  const digits = number.replace(/[^0-9]/gu, '');
  return (
    asked === 'phone' || (!IN_FOURS.test(number) && COUNTRY.test(digits) && isInternational(`+${digits}`))
  );
}

/** Where the longest number that is written as such a number ends; another one may follow. */
function endOfNumber(text: string, from: number, { ways }: Called): number | undefined {
  GROUPS.lastIndex = from;
  const groups = Array.from(GROUPS.exec(text)?.[0].matchAll(GROUP) ?? []);
  const lengths = groups.map(([group]) => group.length);
  for (let count = groups.length; count > 0; count--) {
    const last = groups[count - 1];
    if (last !== undefined && ways.has(lengths.slice(0, count).join()))
      return from + last.index + last[0].length;
  }
  return undefined;
}
