import { approve } from './policy/approve';
import { diff, DIFF_USAGE } from './policy/diff';
import type { PolicyOptions, PolicyVerb } from './policy/policyOptions';
import { publish } from './policy/publish';
import { status } from './policy/status';
import { GAPS_USAGE, policyGaps } from './policyGaps';
import { policyImport } from './policyImport';
import { IMPORT_OPTIONS, IMPORT_USAGE } from './policyImport/importArguments';
import { misunderstood, type Usage, verbIn } from './usages';

interface Verb extends Usage {
  readonly run: PolicyVerb;
}

const VALUE = 'value';
/** In the order in which a policy lives. */
const VERBS: Readonly<Record<string, Verb>> = {
  import: { run: policyImport, usage: IMPORT_USAGE, options: IMPORT_OPTIONS, words: true },
  status: { run: status, usage: 'npm run policy -- status', options: {}, words: false },
  diff: { run: diff, usage: DIFF_USAGE, options: { '--lang': VALUE }, words: true },
  approve: {
    run: approve,
    usage: 'npm run policy -- approve policy.en.md [policy.ja.md] --by hanako@example.com',
    options: { '--by': VALUE },
    words: true,
  },
  publish: {
    run: publish,
    usage:
      'npm run policy -- publish policy.en.md [policy.ja.md] --effective YYYY-MM-DD --by hanako@example.com [--approved-by taro@example.com] [--in-spite-of "REASON"]',
    options: { '--effective': VALUE, '--by': VALUE, '--approved-by': VALUE, '--in-spite-of': VALUE },
    words: true,
  },
  gaps: {
    run: policyGaps,
    usage: GAPS_USAGE,
    options: { '--days': VALUE, '--csv': 'nothing', '--by': VALUE },
    words: false,
  },
};

/** Why these are no arguments of `policy`; undefined when they are. */
export const policyMisunderstood = (args: readonly string[]): string | undefined =>
  misunderstood(VERBS, args);

/** `policy`: the company's own text, in the form of locales/en/policy.md, from its approval to its end. */
export async function policyCommand(args: readonly string[], options: PolicyOptions): Promise<number> {
  const verb = verbIn(VERBS, args);
  if (typeof verb !== 'string') return verb.run(args.slice(1), options);
  options.err(verb);
  return 2;
}
