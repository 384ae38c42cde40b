import type { Conversation, ConversationState } from '../domain/conversation/conversation';
import type { CodeShape } from '../domain/identity/codeShape';
import type { Draft } from '../domain/form/form';
import type { NewTicket } from '../domain/ticket/ticket';
import type { NewActivity } from './activities';
import type { ResumedDraft } from './drafts';
import type { NewMessage } from './outbox';
import type { NewGap } from './policyGaps';
import type { SubscriptionChange } from './subscriptions';
import type { CustomerChange } from './tickets';

/** A code that a conversation waits for. The digests are keyed (HMAC); neither code nor address is kept. Times in ms. */
interface AwaitedCode {
  readonly id: string;
  readonly addressDigest: string;
  /** Of the mailbox, where this is another spelling of its address, or a number that leads to it. */
  readonly mailboxDigest?: string;
  readonly networkDigest: string;
  readonly sentAt: number;
}
export interface NewCode extends AwaitedCode {
  readonly shape: CodeShape;
  readonly digest: string;
  readonly expiresAt: number;
}
/** The newest code of letters that went to the address within the hour: it is good in this conversation too. */
export interface JoinedCode extends AwaitedCode {
  readonly shape: 'joined';
}

/** Everything that one turn decided: kept in one transaction, or not at all. */
export interface Turn {
  /** As it was read: the turn is kept only while this is still the newest version. */
  readonly conversation: Conversation;
  readonly state: ConversationState;
  /** What was heard, then what is said, in order. The first one's id makes a repetition recognisable. */
  readonly activities: readonly NewActivity[];
  /** The draft as it stands now; null when there is none any more. */
  readonly draft: Draft | null;
  /** The draft as it was read; the same object when the turn left it alone. */
  readonly draftBefore: Draft | null;
  /** The draft was found elsewhere by its number and goes on here: it moves to this conversation. */
  readonly resumed?: ResumedDraft;
  readonly ticket?: NewTicket;
  /** What the customer did to a request sent before. */
  readonly ticketChange?: CustomerChange;
  readonly code?: NewCode | JoinedCode;
  /** A form was begun that counts: by the network it came from, as a keyed digest. */
  readonly begunFrom?: string;
  /** An address was confirmed here by a code: forms that were begun in this conversation count no longer. */
  readonly confirmed?: true;
  /** A ticket that a code opened here: its answers come to this conversation from now on. */
  readonly opened?: string;
  /** A question that the policy did not answer. */
  readonly gap?: NewGap;
  /** A wish to be told of revisions, or to be told no more. */
  readonly subscription?: SubscriptionChange;
  readonly messages: readonly NewMessage[];
  /** The customer ended and cleared the chat. */
  readonly ended: boolean;
  /** With that: the requests that can be answered nowhere else, so that their answers still come to this channel. */
  readonly answeredHere?: readonly string[];
  readonly now: number;
}
