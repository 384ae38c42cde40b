import { accept, type Outcome, refuse } from '../domain/outcome';
import type { NotAllowed } from '../domain/staff/permission';
import type { PolicyVersion } from '../domain/policy/policy';
import type { Approval, PolicyApprovals } from '../ports/policies';
import type { StaffMember } from '../ports/staff';
import { asking, permit, type PermitMeans } from './staff/permit';
import { wordsDigest } from './wordsDigest';

export type ApproveRefusal = 'sample' | NotAllowed;

interface Approved {
  readonly digest: string;
  /** The one that stands: an earlier one of the same words is kept. */
  readonly approval: Approval;
  /** Whether that is an earlier one. */
  readonly before: boolean;
}

/** Keeps that somebody in the company approved these words. The sample is nobody's promise, so nobody approves it. */
export async function approvePolicy(
  means: PermitMeans & { readonly approvals: PolicyApprovals },
  policy: PolicyVersion,
  { by, at }: { readonly by: StaffMember; readonly at: number },
): Promise<Outcome<Approved, ApproveRefusal>> {
  const { approvals } = means;
  const digest = wordsDigest(policy);
  const allowed = await permit(means, asking(by, at), 'approvePolicy', digest);
  if (!allowed.ok) return allowed;
  if (policy.documents.some(({ sample }) => sample)) return refuse('sample');
  const approval = { by: by.name, at };
  const entry = { at, actor: by.id, action: 'policyApproved', subject: digest } as const;
  const before = (await approvals.add(digest, approval, entry)) === 'approvedBefore';
  const standing = before ? await approvals.find(digest) : undefined;
  return accept({ digest, approval: standing ?? approval, before });
}
