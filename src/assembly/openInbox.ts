import type { Connected } from '../channels/connectChannels';
import { createHearArrival } from '../inbox/hearArrival';
import { type InboxWorker, startInbox } from '../inbox/startInbox';
import type { Logger } from '../logging/logger';
import type { RunTurn } from '../ports/runTurn';
import type { DeskSettings } from '../ports/settings';
import type { Stores } from './composeStores';

interface InboxOptions {
  readonly stores: Stores;
  readonly settings: DeskSettings;
  readonly log: Logger;
}

const NOTHING_ARRIVES: InboxWorker = {
  wake: () => undefined,
  settle: () => Promise.resolve(),
  stop: () => Promise.resolve(),
};

/** Works on what came by doors that answer at once; where none is open nothing is looked for. */
export function openInbox(
  { stores, log }: InboxOptions,
  { runTurn, channels }: { readonly runTurn: RunTurn; readonly channels: Connected },
): InboxWorker {
  const { languageOf, defaultLanguage } = channels.arrivals ?? {};
  if (languageOf === undefined || defaultLanguage === undefined) return NOTHING_ARRIVES;
  const { inbox, conversations, now } = stores;
  return startInbox({
    inbox,
    now,
    hear: createHearArrival({ conversations, runTurn, languageOf, defaultLanguage, now }),
    onFailure: ({ id, error, givenUp }) => {
      log.warn('inbox.failed', { id, reason: error instanceof Error ? error.name : 'unknown', givenUp });
    },
  });
}
