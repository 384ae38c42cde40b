import type { Knex } from 'knex';
import type { Turn } from '../../ports/turn';
import type { ConversationKey } from '../conversations/conversationRows';
import type { AuditedOptions } from '../database/storeOptions';

/** Where an effect is kept: in the one transaction of its turn. */
export interface Keeping {
  readonly trx: Knex.Transaction;
  readonly options: AuditedOptions;
  readonly turn: Turn;
  readonly key: ConversationKey;
}

/** Effects are told apart by what they are. */
export interface Kind {
  readonly is: string;
}

/** One row for each kind of effect; without a row for a kind it does not compile. */
export type Keepers<E extends Kind> = {
  readonly [K in E['is']]: Keeper<Extract<E, { readonly is: K }>>;
};

export interface Keeper<E extends Kind> {
  /** The keyed digests that its limits are counted by: until the turn is kept, nobody else counts by them. */
  readonly countedBy?: (effect: E) => readonly string[];
  /** Takes a place within its limits; false when one was reached since the turn asked: then it is run again. */
  readonly take?: (keeping: Keeping, effect: E) => Promise<boolean>;
  /** `moved` when what it changes was changed since the turn read it: then it is run again, too. */
  readonly keep?: (keeping: Keeping, effect: E) => Promise<unknown>;
}
