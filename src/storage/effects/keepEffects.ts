import type { Effect } from '../../ports/effects';
import { lockCounts } from '../codes/lockCounts';
import type { Keeper, Keeping } from './keeper';
import { KEEPERS } from './keepers';

const ORDER = Object.keys(KEEPERS) as readonly Effect['is'][];
/** Each row takes its own kind, which a look-up by kind finds. */
const keeperOf = (effect: Effect) => KEEPERS[effect.is] as Keeper<Effect>;

/**
 * Counts what a turn takes on and whom it writes to; false when a limit was reached since it asked. From here until it is
 * kept nobody else counts by the same.
 */
export async function takeEffects(keeping: Keeping): Promise<boolean> {
  const { trx, options, turn } = keeping;
  const counted = turn.effects.flatMap((effect) => keeperOf(effect).countedBy?.(effect) ?? []);
  await lockCounts(trx, options.database.dialect, counted);
  for (const effect of inOrder(turn.effects))
    if ((await keeperOf(effect).take?.(keeping, effect)) === false) return false;
  return true;
}

/** Keeps each of them; `moved` when what one of them changes was changed in between. */
export async function keepEffects(keeping: Keeping): Promise<'kept' | 'moved'> {
  for (const effect of inOrder(keeping.turn.effects))
    if ((await keeperOf(effect).keep?.(keeping, effect)) === 'moved') return 'moved';
  return 'kept';
}

const inOrder = (effects: readonly Effect[]): readonly Effect[] =>
  effects.toSorted((one, other) => ORDER.indexOf(one.is) - ORDER.indexOf(other.is));
