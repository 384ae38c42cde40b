import { DeliveryFailure } from '../domain/outbox/deliveryFailure';

/** Why a call that was under way was ended: the process stops, and another one takes over. */
export const STOPPING = Symbol('stopping');

interface Limits {
  /** How long it may take (ms). */
  readonly ms: number;
  /** Ends it earlier, too. */
  readonly controller: AbortController;
  /** Called when it succeeds after all, though it had been given up. */
  readonly onLate: () => void;
}

/** Calls and waits no longer than the limit, whether or not the other side ever lets go; throws why it was ended. */
export async function callWithin(
  act: (signal: AbortSignal) => Promise<void>,
  { ms, controller, onLate }: Limits,
): Promise<void> {
  const { signal } = controller;
  const timer = setTimeout(() => {
    controller.abort(new DeliveryFailure('timeout', { final: false }));
  }, ms);
  const ended = new Promise<'ended'>((resolve) => {
    signal.addEventListener('abort', () => {
      resolve('ended');
    });
  });
  const call = Promise.resolve().then(() => act(signal));
  try {
    if ((await Promise.race([call, ended])) !== 'ended') return;
  } catch (error) {
    throw signal.aborted ? signal.reason : error;
  } finally {
    clearTimeout(timer);
  }
  call.then(onLate, () => undefined);
  throw signal.reason;
}
