import { digitsOfStretch, type DigitRun } from '../numbers/digitRuns';
import { numberWithCode } from '../phones/numberingPlans';
import { isInternational } from '../phones/phone';

/**
 * What the open question wants. Elsewhere than at a telephone question a number needs more to be taken for one; `record`
 * is an address, or which data or order is meant: numbers of many shapes belong to the answer.
 */
export type Asked = 'phone' | 'record' | 'other';

const PLUS_BEFORE = /[+＋][\s(（]*$/u;
const PREFIX = /^(?:00|010)[1-9]/u;
/** Country codes of where most customers live: a number that begins with one is more likely theirs than a My Number. */
const KNOWN_CODE = /^(?:1|44|64|81|92|94|254)/u;
/** No shorter one holds a number that is hidden. */
const FEWEST = 12;
/** What a telephone number begins with: + or what is dialled in its place, or a known country code alone. */
type Beginning = 'plus' | 'prefix' | 'code';
/**
 * The most digits it is dialled with: 010, fifteen, and a trunk zero; with a known country code alone three, ten, and a
 * trunk zero.
 */
const MOST: Readonly<Record<Beginning, number>> = { plus: 19, prefix: 19, code: 14 };
/** 0101, or 254. */
const LONGEST_PREFIX = 4;

/**
 * How far telephone numbers of twelve digits and more reach that begin at a group of a run or before it, for each group:
 * up to which group, not included. A stretch that ends no later belongs to one of them with all its digits. They are
 * telephone numbers behind + anywhere; behind 00 or 010 anywhere if the number cannot be a twelve-digit one by chance;
 * and at a telephone question with a bare country code as well.
 */
export function phoneReach(run: DigitRun, asked: Asked): readonly number[] {
  let farthest = 0;
  return run.groups.map((_, from) => {
    farthest = Math.max(farthest, endOfPhone(run, from, asked));
    return farthest;
  });
}

/** Where the longest telephone number ends that begins at a group; 0 when none does. */
function endOfPhone(run: DigitRun, from: number, asked: Asked): number {
  const begins = beginningAt(run, from, asked);
  if (begins === undefined) return 0;
  const ends = endsOfStretches(run, from, MOST[begins]);
  return ends.findLast((to) => isPhone(run, from, digitsOfStretch(run, { from, to }), begins)) ?? 0;
}

/** Where the stretches end that begin at a group and have as many digits as is looked for. */
function endsOfStretches(run: DigitRun, from: number, most: number): readonly number[] {
  const ends: number[] = [];
  for (let to = from + 1; to <= run.groups.length; to++) {
    const { length } = digitsOfStretch(run, { from, to });
    if (length > most) return ends;
    if (length >= FEWEST) ends.push(to);
  }
  return ends;
}

function beginningAt(run: DigitRun, from: number, asked: Asked): Beginning | undefined {
  if (hasPlus(run, from)) return 'plus';
  const before = run.groups[from]?.before ?? 0;
  const digits = run.digits.slice(before, before + LONGEST_PREFIX);
  if (PREFIX.test(digits)) return 'prefix';
  return asked === 'phone' && KNOWN_CODE.test(digits) ? 'code' : undefined;
}

function isPhone(run: DigitRun, from: number, digits: string, begins: Beginning): boolean {
  if (begins === 'plus') return isInternational(`+${withoutTrunkZero(run, from, digits)}`);
  if (begins === 'code') return isInternational(`+${digits}`);
  return couldOnlyBePhone(digits) && isInternational(digits);
}

/** A My Number may begin with 00 too, and numbers of some country or other have nearly any ten digits. */
function couldOnlyBePhone(digits: string): boolean {
  const dialled = digits.slice(2);
  return digits.length !== FEWEST || (KNOWN_CODE.test(dialled) && numberWithCode(dialled)?.isInUse === true);
}

/** +44 (0)20: the zero is dialled at home only. */
function withoutTrunkZero({ groups }: DigitRun, from: number, digits: string): string {
  const [code, zero] = groups.slice(from, from + 2);
  if (code === undefined || zero?.digits !== '0' || !/[(（]$/u.test(zero.gap)) return digits;
  return code.digits + digits.slice(code.digits.length + 1);
}

function hasPlus(run: DigitRun, at: number): boolean {
  return PLUS_BEFORE.test(run.groups[at]?.gap ?? '');
}
