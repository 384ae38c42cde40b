import type { Locale, MessageKey } from '../../../locales';
import type { Channel } from '../conversation/conversation';
import type { Value } from '../conversation/utterance';
import type { MailTemplate } from '../outbox/rank';
import type { Answers, IdentityShown, NoticeShown } from '../form/form';
import type { GroundId, OutcomeId, RequestTypeId } from '../request/requestType';
import type { Urgency } from './urgency';

/** `withdrawn` (取下げ): the customer took the request back before it was decided. */
export type TicketStatus = 'waiting' | 'claimed' | 'completed' | 'withdrawn';

/** What the queue shows of a ticket (受付): nothing personal, so nothing is decrypted for it. Times in ms. */
export interface TicketLine {
  readonly id: string;
  readonly receiptNumber: string;
  readonly type: RequestTypeId;
  readonly status: TicketStatus;
  /** Raised by every change; a change names the version it was made from. */
  readonly version: number;
  readonly language: Locale;
  readonly channel: Channel;
  /** 受付日: when the request and a way to reach the person were first sent. */
  readonly receivedAt: number;
  /** When identity and form were complete. */
  readonly completeAt: number;
  /** YYYY-MM-DD from which a suit is possible (APPI Art. 39), where the article applies. */
  readonly suitPossibleFrom?: string;
  readonly claimedBy?: string;
  readonly claimedAt?: number;
  /** When staff recorded that the person matches the company's records. */
  readonly matchedAt?: number;
  readonly outcome?: OutcomeId;
  readonly ground?: GroundId;
  /** When it was decided or withdrawn. */
  readonly closedAt?: number;
  /** When the customer added the first words that nobody on the staff has read or answered yet. */
  readonly unreadSince?: number;
  /** What staff have to see first; it stays when the customer takes the request back. */
  readonly urgency?: Urgency;
  /** When the desk last reported that it lies undecided for longer than decided ones are kept. */
  readonly reportedAt?: number;
}

/** One answer as it is read back: in full, and as it is shown until someone opens it on record. */
export interface TicketRow {
  readonly field: string;
  readonly label: MessageKey;
  readonly value: Value;
  readonly masked: Value;
  /** The message that it came from: the id of its activity. Tickets of before have none. */
  readonly from?: string;
}

/** What the customer sent. Encrypted under the ticket's own key. */
export interface TicketBody {
  readonly answers: Answers;
  readonly rows: readonly TicketRow[];
  /** Where answers are mailed, when the customer gave an address. */
  readonly mailTo?: string;
  readonly identity: IdentityShown;
  readonly notice: NoticeShown;
  readonly policyVersion: string;
}

export interface NewTicket extends TicketLine {
  /** The draft it came from: the database lets each become one ticket only. */
  readonly draftId: string;
  /** Keyed digest of the address that was confirmed by a code, so that requests of one person can be told. */
  readonly addressDigest?: string;
  readonly body: TicketBody;
}

/** What staff compared with the company's records: kinds of data, never their values. */
export type MatchedBy = 'email' | 'name' | 'phone' | 'address' | 'invoice';

export type TicketEvent =
  | { readonly kind: 'received' }
  | { readonly kind: 'claimed' }
  | { readonly kind: 'released' }
  /** Given back because the account of whoever had claimed it was disabled. */
  | { readonly kind: 'givenBack' }
  | { readonly kind: 'matched'; readonly compared: readonly MatchedBy[] }
  | { readonly kind: 'replied'; readonly text: string }
  | {
      readonly kind: 'completed';
      readonly outcome: OutcomeId;
      readonly ground?: GroundId;
      readonly text: string;
    }
  /** Staff let a message that had not got there be sent once more. */
  | { readonly kind: 'sentAgain'; readonly what: MessageContent }
  /** Staff saw to it in another way that the customer knows what it said; `text` is how. */
  | { readonly kind: 'settled'; readonly what: MessageContent; readonly text: string }
  | CustomerEvent;

/** What a message of a ticket is: a mail by what it is about, words for a conversation, a call or a letter. */
export type MessageContent = MailTemplate | 'talk' | 'channel' | 'phone' | 'post' | 'unreadable';

/**
 * What the customer does to a request after sending it: adds words to it (追記), says why they do not agree with how it
 * was decided or handled (異議), or takes it back.
 */
export type CustomerEvent =
  | { readonly kind: 'added'; readonly text: string }
  | { readonly kind: 'objected'; readonly text: string }
  | { readonly kind: 'withdrawn' };

/** A step in the life of a ticket; `by` is a staff id, absent for what the customer or the desk did. */
export interface RecordedEvent {
  readonly seq: number;
  readonly at: number;
  readonly by?: string;
  readonly event: TicketEvent;
}
