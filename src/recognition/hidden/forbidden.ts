import { present } from '../../domain/present';
import { calledNumbersIn } from '../numbers/calledNumbers';
import { checkedNumbersIn } from '../numbers/checkedNumbers';
import { digitRunsIn } from '../numbers/digitRuns';
import { fold } from '../text/fold';
import type { ForbiddenKind } from '../../domain/conversation/forbiddenKind';
import type { Found } from './found';
import { isCalledSo } from './forbiddenWords';
import { insuranceNumbersIn } from './insuranceWords';
import type { Asked } from './keptPhone';
import { licencesIn } from './licenceWords';
import { type Copy, copyOf } from '../numbers/numberAfterWords';
import { isOfRecords } from '../numbers/ownNumbers';
import { FORMAL_NUMERALS, withPlainDigits } from '../numbers/plainDigits';
import { readPhone } from '../phones/phone';
import { seenCopy } from './seenCopy';

export type { ForbiddenKind } from '../../domain/conversation/forbiddenKind';

/** What stands in place of a hidden number: no letter, digit or separator to any reader, and the same in every language. */
export const HIDDEN_MARK = '●●●●';

/** Digits of any script, circled ones and kanji among them; most of what is typed has none. */
const ANY_DIGIT = new RegExp(`[\\p{N}〇零○◯一二三四五六七八九十${FORMAL_NUMERALS}]`, 'u');

/** A text without the numbers the desk must not take, and what they were, each kind once. */
interface Hidden {
  readonly text: string;
  readonly kinds: readonly ForbiddenKind[];
  /** The one number that was let through, as typed. */
  readonly letThrough?: string;
}

/**
 * Hides the numbers the desk never takes, wherever they are typed, from their first digit to their last: My Number
 * (個人番号), payment cards, driving licences, health insurance. All else stays exactly as typed.
 * @param asked what the open question wants: telephone numbers are taken for what they are where one is asked for;
 * elsewhere they need a + or a prefix, or are hidden if their digits happen to be a My Number's. Numbers of orders, cars
 * and addresses are taken for what they are where those are asked for.
 * @param allowed what one number may look like, since the customer said that it is something else. Two such numbers are
 * hidden, and so is one that words beside it call by what it looks like, or that words alone give away.
 */
export function hideForbidden(typed: string, asked: Asked, allowed: readonly ForbiddenKind[] = []): Hidden {
  if (!ANY_DIGIT.test(typed)) return { text: typed, kinds: [] };
  const kinds = new Set<ForbiddenKind>();
  const through = letThrough(typed, asked, allowed);
  let text = typed;
  const find = (as: Asked | undefined) =>
    forbiddenIn(text, as).filter(({ from, to }) => text.slice(from, to) !== through);
  for (let look = 1, spans = find(asked); spans.length > 0; look++) {
    for (const { kind } of spans) kinds.add(kind);
    text = withMarks(text, spans);
    spans = find(look < LENIENT_LOOKS ? asked : undefined);
  }
  return { text, kinds: [...kinds], ...present({ letThrough: through }) };
}

/** The only number of the kinds allowed, unless words beside it call it so. */
function letThrough(text: string, asked: Asked, allowed: readonly ForbiddenKind[]): string | undefined {
  if (allowed.length === 0) return undefined;
  const seen = seenCopy(text);
  const [found, another] = forbiddenAsSeen(seen.text, asked).filter(({ kind }) => allowed.includes(kind));
  if (found === undefined || another !== undefined) return undefined;
  const copy = copyOf(withPlainDigits(seen.text, asked));
  const byWords = toldByWords(copy, asked).some(({ from }) => from === found.from);
  if (byWords || isCalledSo(copy.small, found)) return undefined;
  const { from, to } = seen.placeOf(found);
  return text.slice(from, to);
}

/**
 * A number that was hidden may have been what another one was let pass for: a part of a telephone number, say. In what
 * people write that shows at the second look. A text made to show one more at each look would be looked at as often as
 * it has numbers; after so many looks nothing is let pass any more, and what is left to hide is found at once.
 */
const LENIENT_LOOKS = 5;

function forbiddenIn(typed: string, asked: Asked | undefined): readonly Found[] {
  const { text, placeOf } = seenCopy(typed);
  return forbiddenAsSeen(text, asked).map((found) => ({ ...found, ...placeOf(found) }));
}

function forbiddenAsSeen(seen: string, asked: Asked | undefined): readonly Found[] {
  if (asked === 'phone' && isOnlyAPhone(seen)) return [];
  const text = withPlainDigits(seen, asked ?? 'other');
  const copy = copyOf(text);
  const checked = checkedNumbersIn(text, asked);
  const alone = asked === undefined || checked.length === 0 ? checked : outsideAddresses(checked, text);
  const meant = asked === 'record' ? alone.filter((span) => !isOfRecords(copy, span)) : alone;
  return withoutInner(inOrder([...toldByWords(copy, asked), ...meant]));
}

function toldByWords(copy: Copy, asked: Asked | undefined): readonly Found[] {
  return [...licencesIn(copy), ...insuranceNumbersIn(copy), ...calledNumbersIn(copy, asked)];
}

/** An e-mail address; one of digits alone before the @ may be anything. */
const ADDRESS = /(?<![\w.+-])[\w.+-]{0,64}[A-Za-z][\w.+-]{0,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/gu;

/** Digits of an address with letters in it are the address's own, whatever they add up to. */
function outsideAddresses(found: readonly Found[], text: string): readonly Found[] {
  const addresses = Array.from(text.matchAll(ADDRESS), ({ 0: { length }, index }) => ({
    from: index,
    to: index + length,
  }));
  let next = 0;
  return inOrder(found).filter(({ from, to }) => {
    while ((addresses[next]?.to ?? Infinity) <= from) next++;
    const address = addresses[next];
    return address === undefined || from < address.from || to > address.to;
  });
}

function inOrder(found: readonly Found[]): readonly Found[] {
  return [...found].sort((one, other) => one.from - other.from || other.to - one.to);
}

/** What the phone reader accepts, unless it passed over digits that it does not know. */
function isOnlyAPhone(text: string): boolean {
  const read = fold(text).replace(/[^0-9]/gu, '').length;
  const written = digitRunsIn(text).reduce((sum, { digits }) => sum + digits.length, 0);
  return written <= read && readPhone(text).ok;
}

/** Twelve digits of a card may happen to be a My Number: what stands around a number, or words before it, tell what it is. */
function withoutInner(sorted: readonly Found[]): readonly Found[] {
  let end = 0;
  return sorted.filter(({ to }) => {
    const reachesFurther = to > end;
    end = Math.max(end, to);
    return reachesFurther;
  });
}

function withMarks(text: string, sorted: readonly Found[]): string {
  let marked = '';
  let at = 0;
  for (const { from, to } of sorted) {
    if (from > at || marked === '') marked += text.slice(at, from) + HIDDEN_MARK;
    at = to;
  }
  return marked + text.slice(at);
}
