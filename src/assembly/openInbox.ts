import type { Connected } from '../channels/connectChannels';
import { type InboxWorker, startInbox } from '../inbox/startInbox';
import type { Logger } from '../logging/logger';
import type { Stores } from './composeStores';

const NOTHING_ARRIVES: InboxWorker = {
  wake: () => undefined,
  settle: () => Promise.resolve(),
  stop: () => Promise.resolve(),
};

interface InboxOptions {
  readonly stores: Pick<Stores, 'inbox' | 'now'>;
  readonly log: Logger;
}

/** Works on what came by doors that answer at once; where none is open nothing is looked for. */
export function openInbox(
  { stores: { inbox, now }, log }: InboxOptions,
  { hearArrival }: Connected,
): InboxWorker {
  if (hearArrival === undefined) return NOTHING_ARRIVES;
  return startInbox({
    ...{ inbox, now, hear: hearArrival },
    onFailure: ({ id, error, givenUp }) => {
      log.warn('inbox.failed', { id, reason: error instanceof Error ? error.name : 'unknown', givenUp });
    },
  });
}
