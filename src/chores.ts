import type { Desk, Stores } from './composeDesk';
import type { Logger } from './logging/logger';

interface ChoresOptions {
  readonly stores: Stores;
  readonly desk: Desk;
  readonly log: Logger;
}

const MINUTE = 60_000;

/** What the desk does by itself: deletes what is due (one process an hour), and looks for a newer policy. */
export function startChores({ stores, desk, log }: ChoresOptions): { stop(): void } {
  const holder = stores.random.id();
  const run = async () => {
    const erased = await stores.sweep(holder);
    if (erased !== undefined && erased > 0) log.info('sweep', { erased });
    await desk.shelf.refresh(stores.now());
  };
  const look = () => {
    run().catch((error: unknown) => {
      log.error('chores.failed', error);
    });
  };
  look();
  const timer = setInterval(look, MINUTE);
  return {
    stop: () => {
      clearInterval(timer);
    },
  };
}
