import { leavesUnnamed } from '../../src/recognition/wishes/announce';
import type { DeskServices } from '../desk/deskServices';
import type { DeskTurn } from '../desk/deskTurn';
import { isTold } from './announceDialog';

/**
 * "Unsubscribe" and no more is about news of the policy where this conversation is told of them; anywhere else it is about
 * advertising.
 */
export async function meansAdvertising(
  { subscriptions, digests }: DeskServices,
  turn: DeskTurn,
): Promise<boolean> {
  if (!leavesUnnamed(turn.heard.text)) return false;
  if (isTold(turn) === 'mail') return true;
  const digest = digests.subscriber('conversation', turn.conversation.id);
  return (await subscriptions.until(digest, turn.now)) === undefined;
}
