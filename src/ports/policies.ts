import type { Locale } from '../../locales';
import type { PolicyVersion } from '../domain/policy/policy';
import type { DatedVersion } from '../domain/policy/timeline';
import type { AuditEntry } from './audit';

export interface Approval {
  /** The name of the person in the company. */
  readonly by: string;
  /** Milliseconds. */
  readonly at: number;
}

export interface StoredPolicy extends PolicyVersion {
  /** Absent for the sample. */
  readonly approval?: Approval;
}

export interface PolicyStore {
  /** The version in force at this instant (ms), Japan time; undefined when there is none at all. */
  current(now: number): Promise<StoredPolicy | undefined>;
  /** The approved version that comes into force next after this instant (ms); undefined when none is published. */
  upcoming(now: number): Promise<StoredPolicy | undefined>;
  version(version: string): Promise<StoredPolicy | undefined>;
  /** Every version there is, in no order. */
  timeline(): Promise<readonly DatedVersion[]>;
  /** The languages in which a version no longer reads as it was published: somebody changed the database. */
  altered(version: string): Promise<readonly Locale[]>;
  /**
   * Keeps a version for good, in one step with the entry of the audit record that goes with it; `differs` when the
   * version is there already and is not the same to the letter, its date included.
   */
  add(policy: StoredPolicy, now: number, entry?: AuditEntry): Promise<'added' | 'same' | 'differs'>;
}

/** Who approved which words, whatever version or date they are published under. */
export interface PolicyApprovals {
  /** By the digest of the words. */
  find(digest: string): Promise<Approval | undefined>;
  /** Keeps an approval, in one step with its entry of the audit record. The first one of the same words stands. */
  add(digest: string, approval: Approval, entry: AuditEntry): Promise<'added' | 'approvedBefore'>;
}
