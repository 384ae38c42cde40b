import type { SignInRefused, SignInTry } from '../../ports/signInTries';

/** For so long nobody is asked again (ms). Less than any limit lasts, and too short to notice when one has ended. */
const REMEMBERED_MS = 3000;
const MOST = 10_000;

interface Refused extends SignInRefused {
  readonly at: number;
}

/**
 * Who was over a limit a moment ago, in this process: whoever goes on trying without a pause costs no look at the
 * database, and stands in nobody's way.
 */
export function createRefusedLately() {
  const refused = new Map<string, Refused>();
  return {
    remember(attempt: SignInTry, why: SignInRefused): void {
      if (why.same.length === 0) return;
      if (refused.size >= MOST) refused.clear();
      refused.set(keyOf(attempt, why.same), { ...why, at: attempt.now });
    },
    /** Why this try is refused like the one before it, and how long from now. */
    find(attempt: SignInTry): SignInRefused | undefined {
      for (const same of KINDS) {
        const found = refused.get(keyOf(attempt, same));
        const since = found === undefined ? REMEMBERED_MS : attempt.now - found.at;
        if (found !== undefined && since >= 0 && since < REMEMBERED_MS && since < found.waitMs)
          return { ...found, waitMs: found.waitMs - since };
      }
      return undefined;
    },
  };
}

type Same = SignInRefused['same'];
const KINDS: readonly Same[] = [['network'], ['account', 'network'], ['account']];

const keyOf = (attempt: SignInTry, same: Same): string =>
  [attempt.browser ?? '', ...same.map((name) => `${name} ${attempt[name]}`)].join('|');
