import { accept, type Outcome } from '../../domain/outcome';
import type { NotAllowed } from '../../domain/staff/permission';
import type { TicketStore } from '../../ports/tickets';
import { type Asking, permit, type PermitMeans } from './permit';

interface SeedMeans extends PermitMeans {
  readonly tickets: Pick<TicketStore, 'queue'>;
  /** Lets invented customers send requests. */
  readonly seed: () => Promise<unknown>;
}

/**
 * Puts invented requests into the queue of a demo, where it is empty: nobody mixes what is invented with what is not.
 * Whoever asks twice waits for the first time.
 */
export function createSeedQueue(means: SeedMeans) {
  let seeding: Promise<'seeded' | 'notEmpty'> | undefined;
  const seedIfEmpty = async () => {
    if ((await means.tickets.queue(1)).length > 0) return 'notEmpty' as const;
    await means.seed();
    return 'seeded' as const;
  };
  return async (by: Asking): Promise<Outcome<'seeded' | 'notEmpty', NotAllowed>> => {
    const allowed = await permit(means, by, 'seedQueue', 'queue');
    if (!allowed.ok) return allowed;
    seeding ??= seedIfEmpty().finally(() => {
      seeding = undefined;
    });
    return accept(await seeding);
  };
}
