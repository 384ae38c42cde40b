import type { NewTicket } from '../domain/ticket/ticket';
import type { JoinedCode, NewCode } from './identityCodes';
import type { NewMessage } from './outbox';
import type { NewGap } from './policyGaps';
import type { SubscriptionChange } from './subscriptions';
import type { CustomerChange } from './tickets';

/**
 * What a turn puts down beside its words and its draft. Each kind is kept by the row of its name in `storage/effects`, in
 * the turn's own transaction, or not at all.
 */
export type Effect =
  /** A form was begun that counts: by the network it came from, as a keyed digest. */
  | { readonly is: 'begun'; readonly network: string }
  /** An address was confirmed here by a code: forms that were begun in this conversation count no longer. */
  | { readonly is: 'confirmed' }
  /** A code that is waited for from now on. */
  | { readonly is: 'code'; readonly code: NewCode | JoinedCode }
  | { readonly is: 'ticket'; readonly ticket: NewTicket }
  /** A ticket that a code opened here: its answers come to this conversation from now on. */
  | { readonly is: 'opened'; readonly ticketId: string }
  /** The customer wrote on a channel that has to be called: what waited there for them leaves now. */
  | { readonly is: 'heard' }
  /** A mail, or something for a channel that has to be called. */
  | { readonly is: 'message'; readonly message: NewMessage }
  /** A wish to be told of revisions of the policy, or to be told no more. */
  | { readonly is: 'subscription'; readonly change: SubscriptionChange }
  /** A question that the policy did not answer; its example, if any, is masked already. */
  | { readonly is: 'gap'; readonly gap: NewGap }
  /** What the customer did to a request sent before: words added to it, or taken back. */
  | { readonly is: 'ticketChange'; readonly change: CustomerChange }
  /**
   * The customer ended and cleared the chat. The requests that can be answered nowhere else are named, so that their
   * answers still come to this channel.
   */
  | { readonly is: 'ended'; readonly answeredHere: readonly string[] };

export type EffectOf<K extends Effect['is']> = Extract<Effect, { readonly is: K }>;

/** Those of one kind, in the order in which they were put down. */
export function effectsOf<K extends Effect['is']>(effects: readonly Effect[], is: K): readonly EffectOf<K>[] {
  return effects.filter((effect): effect is EffectOf<K> => effect.is === is);
}
