import { isCorporateNumber } from './corporateNumber';
import type { DigitGroup, DigitRun } from '../numbers/digitRuns';
import { readPhone } from '../phones/phone';

const HYPHEN = /^[\p{Pd}−ーｰ]$/u;
const IN_DATE = /^(?:[\p{Pd}−ーｰ./．／]|\. )$/u;
const YEAR = /^(?:19|20)\d\d$/u;
const MONTH = /^(?:0?[1-9]|1[0-2])$/u;
const DAY = /^(?:0?[1-9]|[12]\d|3[01])$/u;
/** What stands between the groups of a Japanese number as it is printed: 03-1234-5678, (03)1234-5678. */
const IN_PHONE = /^(?:[\p{Pd}−ーｰ]|[)）][\p{Pd}−ーｰ]?|[(（])$/u;

/**
 * The places in a run of groups that say by themselves what they are, so that no stretch of twelve digits may cut or
 * hold them: whole dates, Japanese telephone numbers with hyphens, and Corporate Numbers.
 */
export function keptItems({ groups }: DigitRun, text: string): ReadonlySet<number> {
  const kept = new Set<number>();
  groups.forEach((_, at) => {
    const length = itemLengthAt(groups, at, text);
    for (let group = at; group < at + length; group++) kept.add(group);
  });
  return kept;
}

function itemLengthAt(groups: readonly DigitGroup[], at: number, text: string): number {
  if (isWholeDate(groups.slice(at, at + 3)) && standsApart(groups, at, 3) && !isSpelled(groups, at, 3))
    return 3;
  const phone = [3, 2].find(
    (length) => isPhone(groups.slice(at, at + length), text) && standsApart(groups, at, length),
  );
  return phone ?? corporateLengthAt(groups, at);
}

function isWholeDate([first, second, third]: readonly DigitGroup[]): boolean {
  if (!first || !second || !third || second.gap !== third.gap || !IN_DATE.test(second.gap)) return false;
  if (YEAR.test(first.digits)) return isDayAndMonth(third.digits, second.digits);
  return YEAR.test(third.digits) && isDayAndMonth(first.digits, second.digits);
}

function isDayAndMonth(one: string, other: string): boolean {
  return (DAY.test(one) && MONTH.test(other)) || (MONTH.test(one) && DAY.test(other));
}

function isPhone(groups: readonly DigitGroup[], text: string): boolean {
  const [first] = groups;
  const last = groups.at(-1);
  if (first === undefined || last === undefined || !first.digits.startsWith('0')) return false;
  const length = groups.reduce((sum, { digits }) => sum + digits.length, 0);
  if (length < 10 || length > 11) return false;
  return (
    groups.slice(1).every(({ gap }) => IN_PHONE.test(gap)) && readPhone(text.slice(first.from, last.to)).ok
  );
}

/** Thirteen digits together, or 1-2345-6789-0123. */
function corporateLengthAt(groups: readonly DigitGroup[], at: number): number {
  const [first, ...others] = groups.slice(at, at + 4);
  if (first === undefined) return 0;
  if (isCorporateNumber(first.digits)) return 1;
  if (first.digits.length > 1 || !others.every(isTiedFour)) return 0;
  const digits = first.digits + others.map((group) => group.digits).join('');
  return isCorporateNumber(digits) && standsApart(groups, at, 4) ? 4 : 0;
}

function isTiedFour({ digits, gap }: DigitGroup): boolean {
  return digits.length === 4 && HYPHEN.test(gap);
}

/** So many single digits beside an item say that the whole is one number, written digit by digit. */
const SPELLED = 3;

/** Whether single digits stand beside it, as in 0 0 0 0 0 1/1/2000 0: no date stands among those. */
function isSpelled(groups: readonly DigitGroup[], at: number, length: number): boolean {
  const before = groups.slice(Math.max(0, at - SPELLED), at).reverse();
  const behind = groups.slice(at + length, at + length + SPELLED);
  return singlesOf(before) + singlesOf(behind) >= SPELLED;
}

/** How many of them are single digits before the first that is not. */
function singlesOf(groups: readonly DigitGroup[]): number {
  const longer = groups.findIndex(({ digits }) => digits.length > 1);
  return longer === -1 ? groups.length : longer;
}

/** Whether what is beside it is not tied to it as its own groups are to each other: 2024/05/01-2024/06/15. */
function standsApart(groups: readonly DigitGroup[], at: number, length: number): boolean {
  const within = groups.slice(at + 1, at + length).map(({ gap }) => gap);
  const before = at === 0 ? undefined : groups[at]?.gap;
  return [before, groups[at + length]?.gap].every((gap) => gap !== '' && !within.includes(gap ?? ''));
}
