import { approve } from './policy/approve';
import { diff, DIFF_USAGE } from './policy/diff';
import type { PolicyOptions, PolicyVerb } from './policy/policyOptions';
import { publish } from './policy/publish';
import { status } from './policy/status';
import { GAPS_USAGE, policyGaps } from './policyGaps';
import { policyImport } from './policyImport';
import { IMPORT_USAGE } from './policyImport/importArguments';

interface Verb {
  readonly run: PolicyVerb;
  readonly usage: string;
}

/** In the order in which a policy lives. */
const VERBS: Readonly<Record<string, Verb>> = {
  import: { run: policyImport, usage: IMPORT_USAGE },
  status: { run: status, usage: 'npm run policy -- status' },
  diff: { run: diff, usage: DIFF_USAGE },
  approve: {
    run: approve,
    usage: 'npm run policy -- approve policy.en.md [policy.ja.md] --by hanako@example.com',
  },
  publish: {
    run: publish,
    usage:
      'npm run policy -- publish policy.en.md [policy.ja.md] --effective YYYY-MM-DD --by hanako@example.com [--approved-by taro@example.com] [--in-spite-of "REASON"]',
  },
  gaps: { run: policyGaps, usage: GAPS_USAGE },
};

/** `policy`: the company's own text, in the form of locales/en/policy.md, from its approval to its end. */
export async function policyCommand(args: readonly string[], options: PolicyOptions): Promise<number> {
  const [name = '', ...rest] = args;
  const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (verb !== undefined) return verb.run(rest, options);
  const usages = Object.values(VERBS).map(({ usage }) => usage);
  options.err(`Usage: ${usages.join('\n       ')}`);
  return 2;
}
