import type { PolicyVersion } from '../domain/policy/policy';

export interface Approval {
  readonly by: string;
  readonly at: number;
}

export interface StoredPolicy extends PolicyVersion {
  /** Absent for the sample. */
  readonly approval?: Approval;
}

export interface PolicyStore {
  /** The version in force at this instant (ms), Japan time; undefined when there is none at all. */
  current(now: number): Promise<StoredPolicy | undefined>;
  version(version: string): Promise<StoredPolicy | undefined>;
  /** Keeps a version for good; `differs` when the version is there already with other words. */
  add(policy: StoredPolicy, now: number): Promise<'added' | 'same' | 'differs'>;
}
