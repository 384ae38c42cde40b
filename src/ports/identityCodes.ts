import type { CodeTried } from '../domain/identity/tried';

export type CodeAllowance = 'allowed' | 'addressLimit' | 'networkLimit' | 'triesLimit';

/** Codes as the database knows them: digests only. Times in ms. */
export interface IdentityCodes {
  /** Whether one more code may go to this address from this network: 5 an hour an address, 15 wrong tries a day. */
  allowance(addressDigest: string, networkDigest: string | undefined, now: number): Promise<CodeAllowance>;
  /** Checks and counts in one statement. A code belongs to one conversation and is good for three tries. */
  tryCode(attempt: {
    readonly codeId: string;
    readonly conversationId: string;
    readonly digest: string;
    readonly now: number;
  }): Promise<CodeTried>;
}

/** Keyed digests (HMAC-SHA-256): the same value gives the same digest only under this desk's master key. */
export interface Digests {
  code(codeId: string, digits: string): string;
  address(address: string): string;
  network(address: string): string;
  /** Another service's id for a person or a talk, which we have no need to know. */
  foreignId(id: string): string;
  /** Whoever asked to be told of revisions; another digest than the one that codes are counted by. */
  subscriber(kind: 'mail' | 'conversation', to: string): string;
}
