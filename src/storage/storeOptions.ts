import type { Vault } from '../ports/vault';
import type { Database } from './database';

/** How long each kind of data is kept after its last change (ms). */
export interface Retention {
  readonly conversation: number;
  readonly draft: number;
  readonly ticket: number;
}

export interface StoreOptions {
  readonly database: Database;
  readonly vault: Vault;
  readonly retention: Retention;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}
