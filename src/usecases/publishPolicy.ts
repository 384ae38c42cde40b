import { japaneseDate } from '../domain/calendar/japaneseDate';
import { accept, type Outcome, refuse } from '../domain/outcome';
import type { PolicyDocument, PolicyVersion } from '../domain/policy/policy';
import { versionInForce } from '../domain/policy/timeline';
import type { Approval, PolicyApprovals, PolicyStore } from '../ports/policies';
import { wordsDigest } from './wordsDigest';

/** `overtaken`: a version with a later date is in force already, so this one never would be. */
export type PublishRefusal = 'sample' | 'noDate' | 'notApproved' | 'overtaken' | 'differs';

interface PublishMeans {
  readonly policies: Pick<PolicyStore, 'add' | 'timeline'>;
  readonly approvals: Pick<PolicyApprovals, 'find'>;
}

export interface Published {
  /** `same`: it had been published before, just like this. */
  readonly added: 'added' | 'same';
  readonly approval: Approval;
  /** When it takes over. */
  readonly from: 'atOnce' | 'midnight';
}

interface Publishing {
  /** The id of the account on whose word it is published. */
  readonly by: string;
  /** Milliseconds. */
  readonly now: number;
}

/** Publishes a version whose words were approved, from its effective date on. */
export async function publishPolicy(
  { policies, approvals }: PublishMeans,
  policy: PolicyVersion,
  { by, now }: Publishing,
): Promise<Outcome<Published, PublishRefusal>> {
  const { version, documents } = policy;
  const effective = effectiveOf(documents);
  if (documents.some(({ sample }) => sample)) return refuse('sample');
  if (effective === '') return refuse('noDate');
  const digest = wordsDigest(policy);
  const approval = await approvals.find(digest);
  if (approval === undefined) return refuse('notApproved');
  if (await isOvertaken(policies, version, effective, now)) return refuse('overtaken');
  const details = { effective, digest };
  const entry = { at: now, actor: by, action: 'policyPublished', subject: version, details } as const;
  const added = await policies.add({ version, documents, approval }, now, entry);
  if (added === 'differs') return refuse('differs');
  return accept({ added, approval, from: effective <= japaneseDate(now) ? 'atOnce' : 'midnight' });
}

async function isOvertaken(
  policies: Pick<PolicyStore, 'timeline'>,
  version: string,
  effective: string,
  now: number,
): Promise<boolean> {
  const versions = await policies.timeline();
  if (versions.some((one) => one.version === version)) return false;
  const inForce = versionInForce(versions, japaneseDate(now));
  return inForce !== undefined && !inForce.sample && effective < inForce.effective;
}

/** One date for all languages; empty when they do not state the same. */
function effectiveOf(documents: readonly PolicyDocument[]): string {
  const [first, ...others] = documents.map(({ effective }) => effective);
  return others.every((effective) => effective === first) ? (first ?? '') : '';
}
