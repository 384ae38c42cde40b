import { digitsOfStretch, type DigitRun, type Stretch } from './digitRuns';
import { readPhone } from './phone';

/**
 * What the open question wants. Elsewhere than at a telephone question a number needs more to be taken for one; `record`
 * is an address, or which data or order is meant: numbers of many shapes belong to the answer.
 */
export type Asked = 'phone' | 'record' | 'other';

const PLUS_BEFORE = /[+＋][\s(（]*$/u;
const PREFIX = /^(?:00|010)[1-9]/u;
/** The country codes whose national lengths the phone reader knows. */
const KNOWN_CODE = /^(?:1|44|64|81|92|94|254)/u;
/** The most digits a telephone number is dialled with: 010, fifteen, and a trunk zero. */
const MOST = 19;
/** The most with a known country code alone: three, ten, and a trunk zero. */
const MOST_BARE = 14;

/**
 * Whether the digits of a stretch all belong to one telephone number: behind + anywhere; behind 00 or 010 anywhere if
 * the number cannot be a twelve-digit one by chance; and at a telephone question with a bare country code as well.
 */
export function isWithinPhone(run: DigitRun, stretch: Stretch, asked: Asked): boolean {
  for (let from = stretch.from; from >= 0; from--) {
    const before = digitsOfStretch(run, { from, to: stretch.to });
    if (before.length > MOST) return false;
    if (isBeginning(run, from, before, asked) && endsAPhone(run, { from, to: stretch.to }, asked))
      return true;
  }
  return false;
}

function isBeginning(run: DigitRun, from: number, digits: string, asked: Asked): boolean {
  if (hasPlus(run, from) || PREFIX.test(digits)) return true;
  return asked === 'phone' && digits.length <= MOST_BARE && KNOWN_CODE.test(digits);
}

function endsAPhone(run: DigitRun, stretch: Stretch, asked: Asked): boolean {
  const plus = hasPlus(run, stretch.from);
  for (let { to } = stretch; to <= run.groups.length; to++) {
    const digits = digitsOfStretch(run, { from: stretch.from, to });
    if (digits.length > MOST) return false;
    if (readsAsPhone(plus ? withoutTrunkZero(run, stretch.from, digits) : digits, plus, asked)) return true;
  }
  return false;
}

function readsAsPhone(digits: string, plus: boolean, asked: Asked): boolean {
  if (plus) return readPhone(`+${digits}`).ok;
  if (PREFIX.test(digits)) return couldOnlyBePhone(digits) && readPhone(digits).ok;
  return asked === 'phone' && digits.length <= MOST_BARE && readPhone(`+${digits}`).ok;
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
