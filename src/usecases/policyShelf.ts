import type { Locale } from '../../locales';
import { startOfJapaneseDay } from '../domain/calendar/japaneseDate';
import { documentIn, type PolicyDocument } from '../domain/policy/policy';
import type { PolicyStore, StoredPolicy } from '../ports/policies';
import type { PrepareUnderstanding, Understand } from '../ports/understand';

interface Ready {
  readonly policy: StoredPolicy;
  readonly understand: Understand;
}

export interface PolicyShelf {
  /** The policy in force at this very instant, with the engine made ready for it. */
  inForce(): Ready;
  /** A document of a version that this process knows: in force since it began, about to be, or opened. */
  document(version: string, language: Locale): PolicyDocument | undefined;
  /** Reads versions of before, so that their documents are there; a version that never was stays unknown. */
  open(versions: readonly string[]): Promise<void>;
  /** Looks for versions that were published meanwhile. `now` in milliseconds. */
  refresh(now: number): Promise<void>;
}

/** What was read at one instant: the version in force then, and the one to come. */
interface Held {
  /** Which look it was: looks are counted, since the clock may be set back between two of them. */
  readonly look: number;
  readonly current: Ready;
  readonly next?: Ready & { readonly from: number };
}

/**
 * Keeps the policy in force at hand, so that a question costs no query, and the next one made ready beside it: it takes
 * over at midnight in Japan without a timer. `now` is the clock, in milliseconds. `noPolicy`: none is in force.
 */
export async function openPolicyShelf(
  policies: Pick<PolicyStore, 'current' | 'upcoming' | 'version'>,
  prepare: PrepareUnderstanding,
  now: () => number,
): Promise<PolicyShelf | 'noPolicy'> {
  const known = new Map<string, StoredPolicy>();
  const engines = new Map<string, Ready>();
  const ready = (policy: StoredPolicy): Ready => {
    const one = engines.get(policy.version) ?? { policy, understand: prepare(policy) };
    engines.set(policy.version, one);
    known.set(policy.version, one.policy);
    return one;
  };
  let looks = 0;
  const look = async (at: number): Promise<Held | undefined> => {
    const mine = ++looks;
    const current = await policies.current(at);
    const next = await policies.upcoming(at);
    if (current === undefined) return undefined;
    const held = { look: mine, current: ready(current) };
    return next === undefined ? held : { ...held, next: { ...ready(next), from: beginningOf(next) } };
  };
  const first = await look(now());
  if (first === undefined) return 'noPolicy';
  let held = first;
  return {
    inForce: () => (held.next !== undefined && held.next.from <= now() ? held.next : held.current),
    document: (version, language) => {
      const policy = known.get(version);
      return policy === undefined ? undefined : documentIn(policy, language);
    },
    open: (versions) => readInto(known, policies, versions),
    async refresh(at) {
      const seen = await look(at);
      // A look that took long must not bring back what a later one has replaced.
      if (seen !== undefined && seen.look >= held.look) held = seen;
    },
  };
}

async function readInto(
  known: Map<string, StoredPolicy>,
  policies: Pick<PolicyStore, 'version'>,
  versions: readonly string[],
): Promise<void> {
  for (const version of versions) {
    const policy = known.get(version) ?? (await policies.version(version));
    if (policy !== undefined) known.set(version, policy);
  }
}

function beginningOf({ documents }: StoredPolicy): number {
  return startOfJapaneseDay(documents[0]?.effective ?? '');
}
