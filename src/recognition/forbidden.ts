import { checkedNumbersIn } from './checkedNumbers';
import { digitRunsIn } from './digitRuns';
import { fold } from './fold';
import type { ForbiddenKind, Found } from './forbiddenKind';
import { isCalledSo } from './forbiddenWords';
import { insuranceNumbersIn } from './insuranceWords';
import type { Asked } from './keptPhone';
import { licencesIn } from './licenceWords';
import { copyOf } from './numberAfterWords';
import { isOfRecords } from './ownNumbers';
import { FORMAL_NUMERALS, withPlainDigits } from './plainDigits';
import { readPhone } from './phone';

export type { ForbiddenKind } from './forbiddenKind';

/** What stands in place of a hidden number: no letter, digit or separator to any reader, and the same in every language. */
export const HIDDEN_MARK = '●●●●';

/** Digits of any script, circled ones and kanji among them; most of what is typed has none. */
const ANY_DIGIT = new RegExp(`[\\p{N}〇零○◯一二三四五六七八九十${FORMAL_NUMERALS}]`, 'u');

/** A text without the numbers the desk must not take, and what they were, each kind once. */
export interface Hidden {
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
  const find = () => forbiddenIn(text, asked).filter(({ from, to }) => text.slice(from, to) !== through);
  for (let spans = find(); spans.length > 0; spans = find()) {
    for (const { kind } of spans) kinds.add(kind);
    text = withMarks(text, spans);
  }
  return { text, kinds: [...kinds], ...(through === undefined ? {} : { letThrough: through }) };
}

/** The only number of the kinds allowed, unless words beside it call it so. */
function letThrough(text: string, asked: Asked, allowed: readonly ForbiddenKind[]): string | undefined {
  if (allowed.length === 0) return undefined;
  const [found, another] = forbiddenIn(text, asked).filter(({ kind }) => allowed.includes(kind));
  if (found === undefined || another !== undefined) return undefined;
  const copy = copyOf(withPlainDigits(text, asked));
  const byWords = [...licencesIn(copy), ...insuranceNumbersIn(copy)].some(({ from }) => from === found.from);
  return byWords || isCalledSo(copy.small, found) ? undefined : text.slice(found.from, found.to);
}

function forbiddenIn(typed: string, asked: Asked): readonly Found[] {
  if (asked === 'phone' && isOnlyAPhone(typed)) return [];
  const text = withPlainDigits(typed, asked);
  const copy = copyOf(text);
  const checked = checkedNumbersIn(text, asked)
    .filter((span) => !isWithinAddress(span, text))
    .filter((span) => asked !== 'record' || !isOfRecords(copy, span));
  const found = [...licencesIn(copy), ...insuranceNumbersIn(copy), ...checked];
  return withoutInner(found.sort((one, other) => one.from - other.from || other.to - one.to));
}

/** An e-mail address; one of digits alone before the @ may be anything. */
const ADDRESS = /[\w.+-]{0,64}[A-Za-z][\w.+-]{0,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/gu;

/** Digits of an address with letters in it are the address's own, whatever they add up to. */
function isWithinAddress({ from, to }: Found, text: string): boolean {
  return [...text.matchAll(ADDRESS)].some(
    ({ 0: { length }, index }) => index <= from && to <= index + length,
  );
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
