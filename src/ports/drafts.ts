import type { Draft } from '../domain/form/form';
import type { NewMessage } from './outbox';

/** A form that is not finished, as it lies with the conversation in which it is being filled. */
interface FoundDraft {
  readonly draft: Draft;
  readonly conversationId: string;
  /** Raised by every change: a draft that was changed since is not moved, but read again. */
  readonly version: number;
}

/** A draft that is about to move to the conversation of the turn, and where it was found. */
export interface ResumedDraft {
  readonly draftId: string;
  readonly from: string;
  readonly version: number;
}

/** A draft of whose number its customer is reminded; times in ms. */
export interface DueDraft {
  readonly draft: Draft;
  /** When it goes. */
  readonly expiresAt: number;
}

/** Drafts that have waited long enough: unchanged since then, and never reminded of. */
interface Waiting {
  readonly now: number;
  readonly unchangedSince: number;
}
export interface Reminding extends Waiting {
  /** The process whose turn it is, by a name of its own. */
  readonly holder: string;
  readonly limit: number;
}

export interface DraftStore {
  /** Undefined for a number that leads nowhere: unknown, expired, sent, or one whose address is not confirmed now. */
  findByNumber(number: string): Promise<FoundDraft | undefined>;
  /** Whether this draft is still being filled somewhere, or has become a request. */
  exists(draftId: string): Promise<boolean>;
  anyDue(waiting: Waiting): Promise<boolean>;
  /** Takes the turn at reminding; false while another process has it. */
  takeTurn(holder: string, now: number): Promise<boolean>;
  endTurn(holder: string, now: number): Promise<void>;
  /**
   * Marks the next drafts as reminded of and puts the messages into the outbox, in one transaction: how many, or that
   * another process has taken over. A message goes with its draft when that is sent or given up before it has left.
   */
  remindNext(
    reminding: Reminding,
    compose: (due: DueDraft) => NewMessage | undefined,
  ): Promise<number | 'turnLost'>;
}
