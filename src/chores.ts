import type { Desk, Stores } from './composeDesk';
import type { Logger } from './logging/logger';
import { announceRevision } from './usecases/announceRevision';
import { remindDrafts } from './usecases/remindDrafts';

interface ChoresOptions {
  readonly stores: Stores;
  readonly desk: Desk;
  readonly log: Logger;
}

const MINUTE = 60_000;

/** What the desk does by itself: deletes what is due (one process an hour), looks for a newer policy, tells who asked, and reminds of drafts. */
export function startChores({ stores, desk, log }: ChoresOptions): { stop(): void } {
  const holder = stores.random.id();
  const run = async () => {
    const erased = await stores.sweep(holder);
    if (erased !== undefined && erased > 0) log.info('sweep', { erased });
    await desk.lookAtPolicy();
    const told = await announceRevision({ ...stores, settings: desk.settings }, { holder });
    if (told > 0) log.info('revision.announced', { told });
    const reminded = await remindDrafts({ ...stores, settings: desk.settings }, { holder });
    if (reminded > 0) log.info('drafts.reminded', { reminded });
    if (told + reminded > 0) desk.outbox.wake();
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
