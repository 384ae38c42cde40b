import { digitsOfStretch, type DigitRun } from './digitRuns';
import { isDialled } from './phone';

/**
 * What the open question wants. Elsewhere than at a telephone question a number needs more to be taken for one; `record`
 * is an address, or which data or order is meant: numbers of many shapes belong to the answer.
 */
export type Asked = 'phone' | 'record' | 'other';

const PLUS_BEFORE = /[+＋][\s(（]*$/u;
const PREFIX = /^(?:00|010)[1-9]/u;
/** The country codes whose national lengths the phone reader knows. */
const KNOWN_CODE = /^(?:1|44|64|81|92|94|254)/u;
/** No shorter one holds a number that is hidden. */
const FEWEST = 12;
/** The most digits a telephone number is dialled with: 010, fifteen, and a trunk zero. */
const MOST = 19;
/** The most with a known country code alone: three, ten, and a trunk zero. */
const MOST_BARE = 14;

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
  const plus = hasPlus(run, from);
  let end = 0;
  for (let to = from + 1; to <= run.groups.length; to++) {
    const digits = digitsOfStretch(run, { from, to });
    if (digits.length > MOST) return end;
    if (digits.length < FEWEST) continue;
    if (isPhone(plus ? withoutTrunkZero(run, from, digits) : digits, plus, asked)) end = to;
  }
  return end;
}

function isPhone(digits: string, plus: boolean, asked: Asked): boolean {
  if (plus) return isDialled(`+${digits}`);
  if (PREFIX.test(digits)) return couldOnlyBePhone(digits) && isDialled(digits);
  if (asked !== 'phone' || digits.length > MOST_BARE) return false;
  return KNOWN_CODE.test(digits) && isDialled(`+${digits}`);
}

/** A My Number may begin with 00 too, and a country whose lengths are not known takes nearly any twelve digits. */
function couldOnlyBePhone(digits: string): boolean {
  return digits.length !== 12 || KNOWN_CODE.test(digits.slice(2));
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
