import { japaneseDate } from '../../domain/calendar/japaneseDate';
import type { PolicyVersion } from '../../domain/policy/policy';
import type { StaffMember } from '../../ports/staff';
import { type ApproveRefusal, approvePolicy } from '../../usecases/approvePolicy';
import { plainIn } from '../terminal';
import { namedIn, NOT_ALLOWED } from '../namedIn';
import { type PolicyOptions, type PolicyVerb, shortDigest } from './policyOptions';
import { readPolicyFiles } from './readPolicyFiles';

export const SAMPLE_REFUSED =
  "This is the sample that comes with the desk, and a sample is nobody's promise. Once it is your company's own text, take the line `sample: true` out of every file.";

/** `policy approve FILE… --by WHO`: somebody in the company stands for these words, whenever they are published. */
export const approve: PolicyVerb = async (args, options) => {
  const { out, err } = options;
  const files = plainIn(args);
  const policy = await readPolicyFiles(files, options);
  if (!policy.ok) {
    err(policy.reason);
    return 2;
  }
  const by = await namedIn(args, 'by', options);
  if (by === undefined || !(await approveWords(policy.value, by, options))) return 2;
  out(`Next: npm run policy -- publish ${files.join(' ')} --effective YYYY-MM-DD --by ${by.email}`);
  return 0;
};

const REFUSALS: Readonly<Record<ApproveRefusal, string>> = {
  sample: SAMPLE_REFUSED,
  notAllowed: NOT_ALLOWED,
};

/** Approves and says so; false when it was refused, and then it has been said why. */
export async function approveWords(
  policy: PolicyVersion,
  by: StaffMember,
  { approvals, audit, now, out, err }: PolicyOptions,
): Promise<boolean> {
  const approved = await approvePolicy({ approvals, audit }, policy, { by, at: now });
  if (!approved.ok) {
    err(REFUSALS[approved.reason]);
    return false;
  }
  const { digest, approval, before } = approved.value;
  const who = `approved by ${approval.by} on ${japaneseDate(approval.at)}`;
  const words = `The words ${shortDigest(digest)}`;
  out(before ? `${words} were ${who} already, and that stands.` : `${words} are ${who}.`);
  return true;
}
