import type { Vault } from '../../ports/vault';
import type { Database } from './database';

/** How long each kind of data is kept after its last change (ms). */
export interface Retention {
  readonly conversation: number;
  readonly draft: number;
  readonly ticket: number;
  /** Of examples of questions that the policy does not answer; 0 keeps none. */
  readonly gapExample: number;
}

/** What the operator decides of the limits; the others are in `domain/identity/codeLimits`. */
export interface Limits {
  /** Codes an hour that are sent for one network address. */
  readonly codesPerNetwork: number;
  /** Requests an hour that are begun from one network address, and alerts an hour of what they tell. */
  readonly requestsPerNetwork: number;
}

export interface StoreOptions {
  readonly database: Database;
  readonly vault: Vault;
  /** Checked once more in the transaction that keeps what they limit. */
  readonly limits: Limits;
  readonly retention: Retention;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds on a clock that nobody sets, for what is measured in this process. */
  readonly elapsed: () => number;
}

/** For whoever keeps changes that are on record. */
export interface AuditedOptions extends StoreOptions {
  /** The key of the audit chain. */
  readonly auditKey: Uint8Array;
}
