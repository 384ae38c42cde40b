import type { CodeShape } from '../domain/identity/codeShape';
import type { CodeTried } from '../domain/identity/tried';

/**
 * Whether one more code may go to an address. `join`: so many went there within this hour that no more does, and the
 * newest, of letters, is good in this conversation too.
 */
export type CodeAllowance =
  | { readonly is: 'send'; readonly shape: CodeShape }
  | { readonly is: 'join' }
  | { readonly is: 'limit'; readonly reason: 'address' | 'mailbox' | 'network' | 'tries' };

/** Who asks: for which address, from which network. Keyed digests. Time in ms. */
export interface CodeAsked {
  readonly addressDigest: string;
  /** Of the mailbox, where this is another spelling of its address, or a number that leads to it. */
  readonly mailboxDigest?: string;
  readonly networkDigest: string;
  readonly now: number;
}

/** Codes as the database knows them: digests only. How they are limited: `domain/identity/codeLimits`. */
export interface IdentityCodes {
  allowance(asked: CodeAsked): Promise<CodeAllowance>;
  /**
   * Checks and counts in one step. A code belongs to one conversation and one address, and is good for three tries;
   * the newest is looked at, and the one before it while it lives.
   */
  tryCode(
    attempt: CodeAsked & { readonly conversationId: string; readonly digest: string },
  ): Promise<CodeTried>;
}

/** Keyed digests (HMAC-SHA-256): the same value gives the same digest only under this desk's master key. */
export interface Digests {
  /** Of a code, for the address (as its digest) that it went to. */
  code(addressDigest: string, code: string): string;
  address(address: string): string;
  network(address: string): string;
  /** Of an address or a number (E.164) that is not to be contacted; upper and lower case are one address. */
  leftAlone(contact: string): string;
  /** Another service's id for a person or a talk, which we have no need to know. */
  foreignId(id: string): string;
  /** Whoever asked to be told of revisions; another digest than the one that codes are counted by. */
  subscriber(kind: 'mail' | 'conversation', to: string): string;
}

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
