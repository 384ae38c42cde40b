import { japaneseDate } from '../domain/calendar/japaneseDate';
import { accept, type Outcome, refuse } from '../domain/outcome';
import type { PolicyDocument, PolicyVersion } from '../domain/policy/policy';
import type { NotAllowed } from '../domain/staff/permission';
import { versionInForce } from '../domain/policy/timeline';
import type { AuditEntry } from '../ports/audit';
import type { Approval, PolicyApprovals, PolicyStore } from '../ports/policies';
import type { StaffMember } from '../ports/staff';
import { asking, permit, type PermitMeans } from './staff/permit';
import { wordsDigest } from './wordsDigest';

/**
 * `overtaken`: a version with a later date is in force already, so this one never would be. `objections`: something
 * speaks against these words, and no reason was given to publish them all the same.
 */
export type PublishRefusal =
  'sample' | 'noDate' | 'objections' | 'notApproved' | 'overtaken' | 'differs' | NotAllowed;

/** What speaks against words that were imported. Who reads the files, or shows the page, finds it out. */
export interface Objections {
  /** Points of the list by which the import is to be checked that nobody has ticked. */
  readonly unticked: number;
  /** What has to be made known (APPI Art. 32(1)) and these words do not say: the kinds, for the record. */
  readonly lacking: readonly string[];
  /** Why they are published in spite of it, in the words of whoever does so. Goes on the audit record. */
  readonly inSpiteOf?: string;
}
const LONGEST_REASON = 500;

interface Circumstances {
  /** The account on whose word it is published. */
  readonly by: StaffMember;
  /** Milliseconds. */
  readonly now: number;
  readonly objections?: Objections;
}

interface PublishMeans extends PermitMeans {
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

/**
 * Publishes a version whose words were approved, from its effective date on. What speaks against
 * it does not forbid it: the company decides, says why, and stands for it.
 */
export async function publishPolicy(
  means: PublishMeans,
  policy: PolicyVersion,
  circumstances: Circumstances,
): Promise<Outcome<Published, PublishRefusal>> {
  const { by, now } = circumstances;
  const allowed = await permit(means, asking(by, now), 'publishPolicy', policy.version);
  return allowed.ok ? publish(means, policy, circumstances) : allowed;
}

async function publish(
  { policies, approvals }: PublishMeans,
  policy: PolicyVersion,
  { by, now, objections }: Circumstances,
): Promise<Outcome<Published, PublishRefusal>> {
  const { version, documents } = policy;
  const effective = effectiveOf(documents);
  if (documents.some(({ sample }) => sample)) return refuse('sample');
  if (effective === '') return refuse('noDate');
  const overruled = overrule(objections);
  if (overruled === undefined) return refuse('objections');
  const digest = wordsDigest(policy);
  const approval = await approvals.find(digest);
  if (approval === undefined) return refuse('notApproved');
  if (await isOvertaken(policies, version, effective, now)) return refuse('overtaken');
  const details = { effective, digest, ...overruled };
  const entry = { at: now, actor: by.id, action: 'policyPublished', subject: version, details } as const;
  const added = await policies.add({ version, documents, approval }, now, entry);
  if (added === 'differs') return refuse('differs');
  return accept({ added, approval, from: effective <= japaneseDate(now) ? 'atOnce' : 'midnight' });
}

/** What the record says of objections that were overruled; undefined when they stand. */
function overrule(objections: Objections | undefined): AuditEntry['details'] | undefined {
  if (objections === undefined || (objections.unticked === 0 && objections.lacking.length === 0)) return {};
  const { unticked, lacking, inSpiteOf = '' } = objections;
  const reason = inSpiteOf.trim().replace(/\s+/gu, ' ').slice(0, LONGEST_REASON);
  return reason === '' ? undefined : { inSpiteOf: reason, unticked, lacking: lacking.join(' ') };
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
