import type { Effect } from '../../ports/effects';
import { lockCounts } from '../codes/lockCounts';
import type { Keeper, Keepers, Keeping, Kind } from './keeper';
import { KEEPERS } from './keepers';

/** Keeps effects by a table of keepers, in the order of its rows. */
export function keepingBy<E extends Kind>(keepers: Keepers<E>) {
  const order: readonly string[] = Object.keys(keepers);
  /** Each row takes its own kind, which a look-up by kind finds. */
  const keeperOf = (effect: E) => keepers[effect.is as E['is']] as Keeper<E>;
  const inOrder = (effects: readonly E[]) =>
    effects.toSorted((one, other) => order.indexOf(one.is) - order.indexOf(other.is));
  return {
    /**
     * Counts what a turn takes on and whom it writes to; false when a limit was reached since it asked. From here until it
     * is kept nobody else counts by the same.
     */
    async take(keeping: Keeping, effects: readonly E[]): Promise<boolean> {
      const counted = effects.flatMap((effect) => keeperOf(effect).countedBy?.(effect) ?? []);
      await lockCounts(keeping.trx, keeping.options.database.dialect, counted);
      for (const effect of inOrder(effects))
        if ((await keeperOf(effect).take?.(keeping, effect)) === false) return false;
      return true;
    },
    /** Keeps each of them; `moved` when what one of them changes was changed in between. */
    async keep(keeping: Keeping, effects: readonly E[]): Promise<'kept' | 'moved'> {
      for (const effect of inOrder(effects))
        if ((await keeperOf(effect).keep?.(keeping, effect)) === 'moved') return 'moved';
      return 'kept';
    },
  };
}

export const EFFECTS = keepingBy<Effect>(KEEPERS);
