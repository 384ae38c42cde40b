import type { EffectOf } from '../../ports/effects';
import { createLimitCounts } from '../codes/limitStore';
import type { Keeping } from './keeper';

/** Counts a form that was begun; false when its network has begun as many as it may. */
export async function takeBegun(
  { trx, options, turn: { conversation, now: at } }: Keeping,
  { network }: EffectOf<'begun'>,
): Promise<boolean> {
  if ((await createLimitCounts(trx, options.limits).nextRequest(network, at)) !== undefined) return false;
  await trx('begun_requests').insert({ conversation_id: conversation.id, network_digest: network, at });
  return true;
}

/** Whoever has confirmed an address is nobody that a network has to be counted for. */
export async function forgetBegun({ trx, turn }: Keeping): Promise<void> {
  await trx('begun_requests').where({ conversation_id: turn.conversation.id }).delete();
}
