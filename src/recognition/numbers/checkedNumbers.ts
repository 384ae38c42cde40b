import { isCardNumber } from '../hidden/cardNumber';
import { digitRunsIn, digitsOfStretch, type DigitRun, type Stretch } from './digitRuns';
import type { ForbiddenKind } from '../../domain/conversation/forbiddenKind';
import type { Found } from '../hidden/found';
import { keptItems } from '../hidden/keptItems';
import { type Asked, phoneReach } from '../hidden/keptPhone';
import { isLicenceNumber } from '../hidden/licenceNumber';
import { isPersonalNumber } from '../hidden/personalNumber';

const SHORTEST = 12;
const LONGEST = 19;

/**
 * The numbers in a text that their check digits give away, whatever stands between the digits: My Number, Japanese
 * driving licences, payment cards. Every stretch of whole groups is looked at, so they may overlap.
 * @param asked what the open question wants. Without it no number is let pass for being something else as well: a
 * telephone number, a part of a date.
 */
export function checkedNumbersIn(text: string, asked?: Asked): readonly Found[] {
  return digitRunsIn(text).flatMap((run) => numbersInRun(run, text, asked));
}

function numbersInRun(run: DigitRun, text: string, asked: Asked | undefined): readonly Found[] {
  if (run.digits.length < SHORTEST) return [];
  const isElse = asked === undefined ? () => false : whatElse(run, text, asked);
  return run.groups.flatMap((first, from) =>
    stretchesFrom(run, from).flatMap((stretch) => {
      const kind = kindOf(digitsOfStretch(run, stretch));
      const last = run.groups[stretch.to - 1];
      if (kind === undefined || last === undefined || isElse(stretch)) return [];
      return [{ from: first.from, to: last.to, kind }];
    }),
  );
}

/** Tells of a stretch whether it is, or cuts, something that says by itself what it is. */
function whatElse(run: DigitRun, text: string, asked: Asked): (stretch: Stretch) => boolean {
  const kept = keptItems(run, text);
  const reach = phoneReach(run, asked);
  return (stretch) => holdsAny(kept, stretch) || (reach[stretch.from] ?? 0) >= stretch.to;
}

/** The stretches of 12 to 19 digits that begin with a group. */
function stretchesFrom({ groups }: DigitRun, from: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const before = groups[from]?.before ?? 0;
  for (let to = from + 1; to <= groups.length; to++) {
    const last = groups[to - 1];
    const length = last === undefined ? 0 : last.before + last.digits.length - before;
    if (length > LONGEST) return stretches;
    if (length >= SHORTEST) stretches.push({ from, to });
  }
  return stretches;
}

function kindOf(digits: string): ForbiddenKind | undefined {
  if (isPersonalNumber(digits)) return 'myNumber';
  if (isLicenceNumber(digits)) return 'licence';
  return isCardNumber(digits) ? 'card' : undefined;
}

function holdsAny(kept: ReadonlySet<number>, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at++) if (kept.has(at)) return true;
  return false;
}
