import { DAY } from '../../src/domain/calendar/duration';
import type { Value } from '../../src/domain/conversation/utterance';
import { maskEmail } from '../../src/domain/form/mask';
import type { SubscriptionKind } from '../../src/ports/subscriptions';
import type { NewsWish } from '../../src/recognition/wishes/announce';
import type { DeskServices } from '../desk/deskServices';
import type { DeskTurn } from '../desk/deskTurn';

interface Wanted {
  readonly wish: NewsWish;
  readonly kind: SubscriptionKind;
  /** The address, or the conversation's id. */
  readonly to: string;
}

/** The day until which a subscription that is asked for now holds. */
export function untilWhen({ settings }: DeskServices, { now }: DeskTurn): { readonly instant: number } {
  return { instant: now + settings.subscriptionDays * DAY };
}

/** Puts down that somebody is told from now on, or no more, and says so. It was confirmed before. */
export async function changeNews(
  services: DeskServices,
  turn: DeskTurn,
  { wish, kind, to }: Wanted,
): Promise<void> {
  const { digests, random, subscriptions } = services;
  const digest = digests.subscriber(kind, to);
  const where: Value = kind === 'mail' ? maskEmail(to) : { key: 'announce:here' };
  if (wish === 'stopAnnouncing') {
    turn.effects.push({ is: 'subscription', change: { change: 'leave', digest } });
    turn.said.push({ kind: 'say', key: 'announce:left', values: { where } });
    return;
  }
  const before = await subscriptions.until(digest, turn.now);
  const until = untilWhen(services, turn);
  const { language } = turn.state;
  const { channel } = turn.conversation;
  const subscription = { id: random.id(), kind, digest, to, language, channel, expiresAt: until.instant };
  turn.effects.push({ is: 'subscription', change: { change: 'keep', subscription } });
  const key = before === undefined ? 'announce:kept' : 'announce:renewed';
  turn.said.push({ kind: 'say', key, values: { where, until } });
}
