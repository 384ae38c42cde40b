import type { TicketLine } from '../domain/ticket/ticket';
import type { AuditEntry } from './audit';
import type { StaffMember } from './staff';
import type { TicketChange } from './tickets';

/** An account as the operator looks after it. Times in ms. */
export interface StaffAccount {
  readonly member: StaffMember;
  readonly since: number;
  /** Absent while people can sign in with it. */
  readonly disabledAt?: number;
  /** Absent when nobody ever signed in with it. */
  readonly signedInAt?: number;
}

/** A change to an account, and the row that records it. */
interface AccountChange {
  readonly staffId: string;
  readonly now: number;
  readonly audit: AuditEntry;
}

export interface Disabling extends AccountChange {
  /** Also where nobody can sign in afterwards. */
  readonly evenTheLast: boolean;
}

/** Looking after the accounts. Each change is one transaction with its audit rows, and ends the account's sessions. */
export interface StaffAccounts {
  /** In the order in which they were added. */
  list(): Promise<readonly StaffAccount[]>;
  /**
   * Nobody signs in with the account any more, and what it has claimed is given back by the change that `giveBack`
   * makes of it. Gives the number of these tickets; `theLast` when nobody could sign in afterwards.
   */
  disable(
    disabling: Disabling,
    giveBack: (ticket: TicketLine) => TicketChange,
  ): Promise<{ readonly givenBack: number } | 'disabledBefore' | 'theLast'>;
  enable(change: AccountChange): Promise<'enabled' | 'enabledBefore'>;
  changePassword(change: AccountChange & { readonly passwordHash: string }): Promise<void>;
}
