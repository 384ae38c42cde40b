import { MINUTE } from '../domain/calendar/duration';
import type { Desk } from './composeDesk';
import type { Stores } from './composeStores';
import type { Logger } from '../logging/logger';
import { announceRevision } from '../usecases/announceRevision';
import { remindDrafts } from '../usecases/remindDrafts';
import { reportUndecided } from '../usecases/reportUndecided';

interface ChoresOptions {
  readonly stores: Stores;
  readonly desk: Desk;
  readonly log: Logger;
}

/** How long keys that were destroyed may wait to be wiped until it is told, and told again (ms). */
const LONG_WAIT = 10 * MINUTE;

/** What the desk does by itself, every minute; stopping it waits for the step that is in hand, and begins no other. */
export function startChores(options: ChoresOptions): { stop(): Promise<void> } {
  let stopping = false;
  const chores = createChores(options, () => stopping);
  let round: Promise<void> | undefined;
  const look = () => {
    round ??= chores().finally(() => {
      round = undefined;
    });
  };
  look();
  const timer = setInterval(look, MINUTE);
  return {
    async stop() {
      clearInterval(timer);
      stopping = true;
      await round;
    },
  };
}

/**
 * One round: deletes what is due (one process an hour), wipes the keys that were destroyed off the disk, looks for a newer
 * policy, tells who asked, reports requests that lie undecided, and reminds of drafts. What fails is logged and holds up nothing else.
 */
export function createChores(
  options: ChoresOptions,
  stopping: () => boolean = () => false,
): () => Promise<void> {
  const { stores, desk, log } = options;
  const holder = stores.random.id();
  const means = { ...stores, settings: desk.settings };
  const chores: readonly (() => Promise<void>)[] = [
    async () => {
      const erased = await stores.sweep(holder, stopping);
      if (erased !== undefined && erased > 0) log.info('sweep', { erased });
    },
    createWiping(options, holder),
    () => desk.lookAtPolicy(),
    async () => {
      const told = await announceRevision(means, { holder });
      if (told > 0) log.info('revision.announced', { told });
      if (told > 0) desk.outbox.wake();
    },
    async () => {
      const undecided = await reportUndecided(means);
      for (const { id } of undecided) log.warn('request.undecided', { ticket: id });
      if (undecided.length > 0) desk.outbox.wake();
    },
    async () => {
      const reminded = await remindDrafts(means, { holder });
      if (reminded > 0) log.info('drafts.reminded', { reminded });
      if (reminded > 0) desk.outbox.wake();
    },
  ];
  return async () => {
    for (const chore of chores) {
      if (stopping()) return;
      await chore().catch((error: unknown) => {
        log.error('chores.failed', error);
      });
    }
  };
}

function createWiping({ stores, log }: ChoresOptions, holder: string): () => Promise<void> {
  let told = 0;
  return async () => {
    const wiping = await stores.wipeKeys(holder);
    if (wiping === undefined) return;
    const { is, keys, since } = wiping;
    if (is === 'wiped') log.info('keys.wiped', { keys });
    else if (stores.now() - Math.max(since, told) >= LONG_WAIT) {
      told = stores.now();
      log.warn('keys.notWiped', { keys, minutes: Math.floor((told - since) / MINUTE) });
    }
  };
}
