import { type Pace, pauseAfter } from '../domain/outbox/pace';
import type { DueMessage, Failure, OutboxStore } from '../ports/outbox';
import { callWithin, STOPPING } from './callWithin';
import { readFailure } from './readFailure';

/**
 * Hands one message to its channel; throws a `DeliveryFailure` or anything else when it did not get there. Who listens to
 * the signal lets go of the receiver when the call has taken too long, or the process stops.
 */
export type Deliver = (message: DueMessage, signal: AbortSignal) => Promise<void>;

/** A failure that is told to the operator: the message's id and the reason, never its content. */
interface ToldFailure {
  readonly id: string;
  readonly reason: string;
  readonly givenUp: boolean;
}

export interface TryOptions {
  readonly outbox: OutboxStore;
  readonly deliver: Deliver;
  readonly now: () => number;
  /** At least 0 and below 1. */
  readonly random: () => number;
  readonly onFailure: (failure: ToldFailure) => void;
  /** Called once a message is given up for good. */
  readonly givenUp?: (message: DueMessage, reason: string) => Promise<void>;
  readonly pace: Pace;
}

/** Tries to deliver a message, and keeps how that went. */
export async function tryOnce(
  options: TryOptions,
  message: DueMessage,
  controller: AbortController,
): Promise<void> {
  const { outbox, deliver, now, pace } = options;
  const { expiresAt = Infinity } = message;
  if (expiresAt <= now()) return fail(options, message, { reason: 'expired', now: now() });
  const onLate = () => {
    if (controller.signal.reason === STOPPING) return;
    keepLate(options, message);
  };
  try {
    const act = (signal: AbortSignal) => deliver(message, signal);
    await callWithin(act, { ms: pace.callMs, controller, onLate });
  } catch (error) {
    if (error === STOPPING) return outbox.putBack(message, now());
    return fail(options, message, failureFrom(options, message, error));
  }
  await outbox.delivered(message, now());
}

function keepLate({ outbox, onFailure, now }: TryOptions, message: DueMessage): void {
  outbox.delivered(message, now()).catch((error: unknown) => {
    onFailure({ id: 'outbox', reason: readFailure(error, now()).reason, givenUp: false });
  });
}

async function fail(options: TryOptions, message: DueMessage, failure: Failure): Promise<void> {
  const { reason, next } = failure;
  await options.outbox.failed(message, failure);
  options.onFailure({ id: message.id, reason, givenUp: next === undefined });
  if (next === undefined) await options.givenUp?.(message, reason);
}

/** When it is tried again, if it is: after its pause or as long as the receiver wants, and told when it expires. */
function failureFrom(options: TryOptions, message: DueMessage, error: unknown): Failure {
  const { pace, random } = options;
  const now = options.now();
  const { reason, final, waitMs } = readFailure(error, now);
  const pause = final ? undefined : pauseAfter(message.attempts, pace, random());
  if (pause === undefined) return { reason, now };
  const next = Math.min(now + Math.max(pause, waitMs ?? 0), message.expiresAt ?? Infinity);
  return waitMs === undefined
    ? { reason, now, next, holdsUntil: now + pace.holdMs }
    : { reason, now, next, holdsUntil: now + waitMs, obeyed: true };
}
