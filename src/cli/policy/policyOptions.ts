import type { PolicyApprovals, PolicyStore } from '../../ports/policies';
import type { StaffAccounts } from '../../ports/staffAccounts';
import type { PolicyGapsOptions } from '../policyGaps';
import type { PolicyImportOptions } from '../policyImport';

/** What the verbs of `policy` need of the outside. */
export interface PolicyOptions extends PolicyGapsOptions, PolicyImportOptions {
  readonly policies: PolicyStore;
  readonly approvals: PolicyApprovals;
  readonly staffAccounts: Pick<StaffAccounts, 'list'>;
  /** Reads a text file; rejects when it cannot be read. */
  readonly readFile: (file: string) => Promise<string>;
}

/** One verb of `policy`, with what stands after it. Gives the exit code: 0, or 2 when nothing was done. */
export type PolicyVerb = (args: readonly string[], options: PolicyOptions) => Promise<number>;

/** How much of a digest is shown: enough to compare by eye. */
export const shortDigest = (digest: string): string => digest.slice(0, 12);
