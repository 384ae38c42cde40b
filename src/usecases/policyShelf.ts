import type { Locale } from '../../locales';
import { documentIn, type PolicyDocument } from '../domain/policy/policy';
import type { PolicyStore, StoredPolicy } from '../ports/policies';
import type { PrepareUnderstanding, Understand } from '../ports/understand';

export interface PolicyShelf {
  /** The policy in force, with the engine made ready for it. */
  inForce(): { readonly policy: StoredPolicy; readonly understand: Understand };
  /** A document of a version that was in force since this process began. */
  document(version: string, language: Locale): PolicyDocument | undefined;
  /** Looks whether another version has come into force. */
  refresh(now: number): Promise<void>;
}

/** Keeps the policy in force at hand, so that a question costs no query. `noPolicy`: the database has none yet. */
export async function openPolicyShelf(
  policies: PolicyStore,
  prepare: PrepareUnderstanding,
  now: number,
): Promise<PolicyShelf | 'noPolicy'> {
  const seen = new Map<string, StoredPolicy>();
  const first = await policies.current(now);
  if (first === undefined) return 'noPolicy';
  let current = ready(first, prepare);
  seen.set(first.version, first);
  return {
    inForce: () => current,
    document: (version, language) => {
      const policy = seen.get(version);
      return policy === undefined ? undefined : documentIn(policy, language);
    },
    async refresh(at) {
      const newest = await policies.current(at);
      if (newest === undefined || newest.version === current.policy.version) return;
      seen.set(newest.version, newest);
      current = ready(newest, prepare);
    },
  };
}

function ready(policy: StoredPolicy, prepare: PrepareUnderstanding) {
  return { policy, understand: prepare(policy) };
}
