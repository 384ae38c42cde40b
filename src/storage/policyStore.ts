import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import type { PolicyDocument, Provision } from '../domain/policy/policy';
import { japaneseDate } from '../domain/calendar/japaneseDate';
import type { PolicyStore, StoredPolicy } from '../ports/policies';
import { isDuplicate } from './database';

interface PolicyRow {
  readonly version: string;
  readonly language: PolicyDocument['language'];
  readonly title: string;
  readonly effective: string;
  readonly original: boolean | number;
  readonly sample: boolean | number;
  readonly provisions: string;
  readonly hash: string;
  readonly approved_by: string | null;
  readonly approved_at: number | null;
}

/** The policy's versions, each with a hash of its words; none is ever changed, so an old citation stays true. */
export function createPolicyStore(db: Knex): PolicyStore {
  const find = async (version: string) => {
    const rows = await db<PolicyRow>('policies').where({ version }).orderBy('original', 'desc').select('*');
    return rows.length === 0 ? undefined : policyFrom(version, rows);
  };
  const add: PolicyStore['add'] = async (policy, now) => {
    const there = await db<PolicyRow>('policies')
      .where({ version: policy.version })
      .select('language', 'hash');
    if (there.length === 0) {
      if (await insertOnce(db, policy, now)) return 'added';
      return add(policy, now); // another process added it at the same moment
    }
    const same = policy.documents.every((document) =>
      there.some(({ language, hash }) => language === document.language && hash === hashOf(document)),
    );
    return same && there.length === policy.documents.length ? 'same' : 'differs';
  };
  return {
    version: find,
    async current(now) {
      const newest = await db<PolicyRow>('policies')
        .where('effective', '<=', japaneseDate(now))
        .orderBy([
          { column: 'sample' }, // the sample stands in only while nothing approved is in force
          { column: 'effective', order: 'desc' },
          { column: 'added_at', order: 'desc' },
        ])
        .first('version');
      return newest === undefined ? undefined : find(newest.version);
    },
    add,
  };
}

async function insertOnce(db: Knex, policy: StoredPolicy, now: number): Promise<boolean> {
  try {
    await db('policies').insert(policy.documents.map((document) => rowFrom(policy, document, now)));
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
    ...{ version, language, title, effective, original, sample, added_at: now },
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
  const documents = rows.map((row) => ({
    ...{ version, language: row.language, title: row.title, effective: row.effective },
    original: Boolean(row.original),
    sample: Boolean(row.sample),
    provisions: JSON.parse(row.provisions) as Provision[],
  }));
  return { version, documents, ...approval };
}
