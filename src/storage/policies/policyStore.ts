import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import type { PolicyDocument, Provision } from '../../domain/policy/policy';
import { japaneseDate } from '../../domain/calendar/japaneseDate';
import { type DatedVersion, nextVersion, versionInForce } from '../../domain/policy/timeline';
import type { PolicyStore, StoredPolicy } from '../../ports/policies';
import { appendAudit } from '../staff/auditLog';
import { isDuplicate } from '../database/database';

interface PolicyRow {
  readonly version: string;
  readonly language: PolicyDocument['language'];
  readonly title: string;
  readonly effective: string;
  readonly original: boolean | number;
  readonly sample: boolean | number;
  readonly provisions: string;
  readonly hash: string;
  readonly added_at: number;
  readonly approved_by: string | null;
  readonly approved_at: number | null;
}

/** The policy's versions, each with a hash of its words; none is ever changed, so an old citation stays true. */
export function createPolicyStore(db: Knex, auditKey: Uint8Array): PolicyStore {
  const find = async (version: string) => {
    const rows = await rowsOf(db, version);
    return rows.length === 0 ? undefined : policyFrom(version, rows);
  };
  const pick = async (choose: typeof versionInForce, now: number) => {
    const chosen = choose(await timelineOf(db), japaneseDate(now));
    return chosen === undefined ? undefined : find(chosen.version);
  };
  const add: PolicyStore['add'] = async (policy, now, entry) => {
    const there = await rowsOf(db, policy.version);
    if (there.length === 0) {
      const record = async (trx: Knex) => {
        if (entry !== undefined) await appendAudit(trx, auditKey, entry);
      };
      if (await insertOnce(db, policy, now, record)) return 'added';
      return add(policy, now, entry); // another process added it at the same moment
    }
    const same = policy.documents.every((document) =>
      there.some(({ language, hash }) => language === document.language && hash === hashOf(document)),
    );
    return same && there.length === policy.documents.length ? 'same' : 'differs';
  };
  return {
    version: find,
    current: (now) => pick(versionInForce, now),
    upcoming: (now) => pick(nextVersion, now),
    timeline: () => timelineOf(db),
    async altered(version) {
      const rows = await rowsOf(db, version);
      return rows
        .filter((row) => hashOf(documentFrom(version, row)) !== row.hash)
        .map(({ language }) => language);
    },
    add,
  };
}

/** The binding language first. */
function rowsOf(db: Knex, version: string): Promise<readonly PolicyRow[]> {
  return db<PolicyRow>('policies').where({ version }).orderBy('original', 'desc').select('*');
}

async function timelineOf(db: Knex): Promise<readonly DatedVersion[]> {
  const rows = await db<PolicyRow>('policies')
    .orderBy('original', 'desc')
    .select('version', 'language', 'effective', 'sample', 'added_at');
  const first = rows.filter((row, at) => rows.findIndex(({ version }) => version === row.version) === at);
  return first.map(({ version, effective, sample, added_at: addedAt }) => {
    const languages = rows.filter((row) => row.version === version).map(({ language }) => language);
    return { version, languages, effective, sample: Boolean(sample), addedAt };
  });
}

/** With its entry of the audit record, or not at all; false when the version is there already. */
async function insertOnce(
  db: Knex,
  policy: StoredPolicy,
  now: number,
  record: (trx: Knex) => Promise<void>,
): Promise<boolean> {
  try {
    await db.transaction(async (trx) => {
      await trx('policies').insert(policy.documents.map((document) => rowFrom(policy, document, now)));
      await record(trx);
    });
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

/** SHA-256 over everything a reader sees of the document. */
function hashOf({ version, language, title, effective, provisions }: PolicyDocument): string {
  const text = JSON.stringify([version, language, title, effective, provisions]);
  return createHash('sha256').update(text).digest('hex');
}

function rowFrom(policy: StoredPolicy, document: PolicyDocument, now: number) {
  const { version, language, title, effective, original, sample, provisions } = document;
  return {
    version,
    language,
    title,
    effective,
    original,
    sample,
    added_at: now,
    provisions: JSON.stringify(provisions),
    hash: hashOf(document),
    approved_by: policy.approval?.by ?? null,
    approved_at: policy.approval?.at ?? null,
  };
}

function policyFrom(version: string, rows: readonly PolicyRow[]): StoredPolicy {
  const [first] = rows;
  const approval =
    first?.approved_by == null || first.approved_at === null
      ? {}
      : { approval: { by: first.approved_by, at: first.approved_at } };
  return { version, documents: rows.map((row) => documentFrom(version, row)), ...approval };
}

function documentFrom(version: string, row: PolicyRow): PolicyDocument {
  return {
    version,
    language: row.language,
    title: row.title,
    effective: row.effective,
    original: Boolean(row.original),
    sample: Boolean(row.sample),
    provisions: JSON.parse(row.provisions) as Provision[],
  };
}
