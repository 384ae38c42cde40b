import { predecessorOf } from '../domain/policy/predecessor';
import type { DatedVersion } from '../domain/policy/timeline';
import type { PolicyStore } from '../ports/policies';
import type { Random } from '../ports/random';
import type { DeskSettings } from '../ports/settings';
import type { LeaveTokens, SubscriptionStore } from '../ports/subscriptions';
import { type Revision, revisionNotice } from './revisionNotice';

interface AnnounceMeans {
  readonly policies: Pick<PolicyStore, 'timeline' | 'version'>;
  readonly subscriptions: Pick<SubscriptionStore, 'anyUntold' | 'takeTurn' | 'endTurn' | 'tellNext'>;
  readonly random: Pick<Random, 'id'>;
  readonly settings: DeskSettings;
  readonly leaveTokens: Pick<LeaveTokens, 'make'>;
  /** Milliseconds. */
  readonly now: () => number;
}

interface Announcing {
  /** The process, by a name of its own. */
  readonly holder: string;
  /** How many are told in one transaction. */
  readonly limit?: number;
}

const BATCH = 200;

/**
 * 改定のお知らせ: tells everybody who asked before a version was added, once it is published, whatever date it holds
 * from. One process does it at a time; at most once each per version, since the note that somebody was told and the
 * message are kept together. Gives back how many were told.
 */
export async function announceRevision(
  means: AnnounceMeans,
  { holder, limit = BATCH }: Announcing,
): Promise<number> {
  const { policies, subscriptions, now } = means;
  const versions = await policies.timeline();
  const due: DatedVersion[] = [];
  for (const version of versions.filter(({ sample }) => !sample))
    if (await subscriptions.anyUntold(version, now())) due.push(version);
  if (due.length === 0 || !(await subscriptions.takeTurn(holder, now()))) return 0;
  try {
    return await tellOf(means, versions, due, { holder, limit });
  } finally {
    await subscriptions.endTurn(holder, now());
  }
}

/** Tells of these versions, in the order they were added. */
async function tellOf(
  means: AnnounceMeans,
  versions: readonly DatedVersion[],
  due: readonly DatedVersion[],
  announcing: Required<Announcing>,
): Promise<number> {
  let told = 0;
  for (const version of due.toSorted((one, other) => one.addedAt - other.addedAt)) {
    const revision = await revisionOf(means.policies, versions, version);
    if (revision !== undefined) told += await tellAll(means, revision, { ...version, ...announcing });
  }
  return told;
}

/** Undefined for what nobody approved: that is nobody's policy. */
async function revisionOf(
  policies: Pick<PolicyStore, 'version'>,
  versions: readonly DatedVersion[],
  version: DatedVersion,
): Promise<Revision | undefined> {
  const policy = await policies.version(version.version);
  if (policy?.approval === undefined) return undefined;
  const older = predecessorOf(versions, version);
  const before = older === undefined ? undefined : await policies.version(older.version);
  return before === undefined ? { policy } : { policy, before };
}

async function tellAll(
  means: AnnounceMeans,
  revision: Revision,
  { version, addedAt, holder, limit }: DatedVersion & Required<Announcing>,
): Promise<number> {
  const { subscriptions, now } = means;
  let told = 0;
  for (;;) {
    const telling = { version, addedAt, holder, limit, now: now() };
    const batch = await subscriptions.tellNext(telling, (to) =>
      revisionNotice(means, revision, to, telling.now),
    );
    if (batch === 'turnLost') return told;
    told += batch;
    if (batch < limit) return told;
  }
}
