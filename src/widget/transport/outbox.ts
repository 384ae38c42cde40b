import type { Failure, Reply } from './calls';
import type { Outgoing, OutgoingActivity } from './outgoing';
import { backoff, createPause } from './pause';

interface OutboxSettings {
  /** The oldest message that is still to be sent. */
  readonly next: () => Outgoing | undefined;
  readonly post: (activity: OutgoingActivity) => Promise<Reply<unknown>>;
  readonly outcome: (id: string, state: 'sent' | 'failed') => void;
  readonly chance: () => number;
}

/** Sends one message after the other, in the order typed. Offline it waits; it never posts under a new id. */
export interface Outbox {
  /** Sends what there is; at once, when it was waiting. */
  flush(): void;
  stop(): void;
}

const BUSY_TRIES = 5;

function isHopeless(failure: Failure, attempt: number): boolean {
  return failure === 'refused' || failure === 'expired' || (failure === 'busy' && attempt >= BUSY_TRIES);
}

async function sendAll(settings: OutboxSettings, rest: (attempt: number) => Promise<boolean>): Promise<void> {
  let attempt = 0;
  for (let message = settings.next(); message !== undefined; message = settings.next()) {
    const reply = await settings.post(message.activity);
    const settled = reply.ok || isHopeless(reply.failure, attempt);
    if (settled) settings.outcome(message.id, reply.ok ? 'sent' : 'failed');
    attempt = settled ? 0 : attempt + 1;
    if (!settled && !(await rest(attempt - 1))) return;
  }
}

export function createOutbox(settings: OutboxSettings): Outbox {
  const pause = createPause();
  let stopped = false;
  let busy = false;
  const rest = async (attempt: number) => {
    await pause.wait(backoff(attempt, settings.chance()));
    return !stopped;
  };
  const run = async () => {
    busy = true;
    // A message may have come, or come back, just when the last one was through.
    while (!stopped && settings.next() !== undefined) await sendAll(settings, rest);
    busy = false;
  };
  return {
    flush: () => {
      if (busy) pause.wake();
      else if (!stopped) void run();
    },
    stop: () => {
      stopped = true;
      pause.wake();
    },
  };
}
