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
  /** A document of a version that this process knows: in force since it began, or about to be. */
  document(version: string, language: Locale): PolicyDocument | undefined;
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
  policies: Pick<PolicyStore, 'current' | 'upcoming'>,
  prepare: PrepareUnderstanding,
  now: () => number,
): Promise<PolicyShelf | 'noPolicy'> {
  const known = new Map<string, Ready>();
  const ready = (policy: StoredPolicy): Ready => {
    const one = known.get(policy.version) ?? { policy, understand: prepare(policy) };
    known.set(policy.version, one);
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
      const one = known.get(version);
      return one === undefined ? undefined : documentIn(one.policy, language);
    },
    async refresh(at) {
      const seen = await look(at);
      // A look that took long must not bring back what a later one has replaced.
      if (seen !== undefined && seen.look >= held.look) held = seen;
    },
  };
}

function beginningOf({ documents }: StoredPolicy): number {
  return startOfJapaneseDay(documents[0]?.effective ?? '');
}
