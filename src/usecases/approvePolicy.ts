import { accept, type Outcome, refuse } from '../domain/outcome';
import type { PolicyVersion } from '../domain/policy/policy';
import type { Approval, PolicyApprovals } from '../ports/policies';
import type { StaffMember } from '../ports/staff';
import { wordsDigest } from './wordsDigest';

export type ApproveRefusal = 'sample';

interface Approved {
  readonly digest: string;
  /** The one that stands: an earlier one of the same words is kept. */
  readonly approval: Approval;
  /** Whether that is an earlier one. */
  readonly before: boolean;
}

/** Keeps that somebody in the company approved these words. The sample is nobody's promise, so nobody approves it. */
export async function approvePolicy(
  approvals: PolicyApprovals,
  policy: PolicyVersion,
  { by, at }: { readonly by: StaffMember; readonly at: number },
): Promise<Outcome<Approved, ApproveRefusal>> {
  if (policy.documents.some(({ sample }) => sample)) return refuse('sample');
  const digest = wordsDigest(policy);
  const approval = { by: by.name, at };
  const entry = { at, actor: by.id, action: 'policyApproved', subject: digest } as const;
  const before = (await approvals.add(digest, approval, entry)) === 'approvedBefore';
  const standing = before ? await approvals.find(digest) : undefined;
  return accept({ digest, approval: standing ?? approval, before });
}
