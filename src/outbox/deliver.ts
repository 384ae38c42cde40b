import { BACK_OFF, LEASE_MS } from '../domain/outbox/pauses';
import type { DueMessage, OutboxStore } from '../ports/outbox';

/** Hands one message to its channel; throws a `DeliveryFailure` or anything else when it did not get there. */
export type Deliver = (message: DueMessage, signal?: AbortSignal) => Promise<void>;

interface OutboxOptions {
  readonly outbox: OutboxStore;
  readonly deliver: Deliver;
  readonly now: () => number;
  /** Told of every failure: the message's id and the reason, never its content. */
  readonly onFailure: (failure: {
    readonly id: string;
    readonly reason: string;
    readonly givenUp: boolean;
  }) => void;
}

export interface OutboxWorker {
  /** Looks at once. */
  wake(): void;
  /** Finishes what is in hand and takes no more. */
  stop(): Promise<void>;
}

const POLL_MS = 500;
const BATCH = 10;
/** No later try will help. */
const HOPELESS: ReadonlySet<string> = new Set(['conversationGone', 'unreadable', 'serviceNotLocal']);

/** Sends what is due: at least once, with growing pauses, and gives up loudly. */
export function startOutbox(options: OutboxOptions): OutboxWorker {
  let stopped = false;
  let running: Promise<void> | undefined;
  let again = false;

  const wake = () => {
    again = running !== undefined;
    if (stopped || again) return;
    running = sendDue(options, () => stopped)
      .catch((error: unknown) => {
        options.onFailure({ id: 'outbox', reason: reasonOf(error), givenUp: false });
      })
      .finally(() => {
        running = undefined;
        if (again) wake();
      });
  };
  const timer = setInterval(wake, POLL_MS);
  return {
    wake,
    async stop() {
      stopped = true;
      clearInterval(timer);
      await running;
    },
  };
}

async function sendDue(options: OutboxOptions, stopped: () => boolean): Promise<void> {
  const { outbox, now } = options;
  for (;;) {
    const due = stopped() ? [] : await outbox.take(now(), now() + LEASE_MS, BATCH);
    await Promise.all(due.map((message) => sendOne(options, message)));
    if (due.length < BATCH) return;
  }
}

async function sendOne(
  { outbox, deliver, now, onFailure }: OutboxOptions,
  message: DueMessage,
): Promise<void> {
  try {
    await deliver(message);
    await outbox.delivered(message.id, now());
  } catch (error) {
    const reason = reasonOf(error);
    const pause = HOPELESS.has(reason) ? undefined : BACK_OFF[message.attempts - 1];
    const next = pause === undefined ? {} : { next: now() + pause };
    await outbox.failed(message.id, { reason, now: now(), ...next });
    onFailure({ id: message.id, reason, givenUp: pause === undefined });
  }
}

/** A word for what went wrong that holds nothing of the message: an error's code, or its class. */
function reasonOf(error: unknown): string {
  const { code, name } = error as { readonly code?: unknown; readonly name?: unknown };
  if (typeof code === 'string' || typeof code === 'number') return String(code).slice(0, 60);
  return typeof name === 'string' ? name.slice(0, 60) : 'unknown';
}
