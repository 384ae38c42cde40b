import { type Locale, LOCALES } from '../../../locales';
import { accept, type Outcome, refuse } from '../../domain/outcome';
import { documentIn, type PolicyVersion } from '../../domain/policy/policy';
import { optionIn, plainIn, type Terminal } from '../terminal';
import { describeChanges } from './describeChanges';
import type { PolicyOptions, PolicyVerb } from './policyOptions';
import { readLanguages } from './readPolicyFiles';

export const DIFF_USAGE = 'npm run policy -- diff A B [--lang en|ja]';
const USAGE = `Usage: ${DIFF_USAGE}\nA and B are versions in the database, or files (policy.en.md,policy.ja.md).`;

/** `policy diff A B`: what changed, provision by provision, in every language that one of them has. */
export const diff: PolicyVerb = async (args, options) => {
  const names = plainIn(args);
  const languages = languagesIn(args);
  if (names.length !== 2 || languages.length === 0) {
    options.err(USAGE);
    return 2;
  }
  const found = [];
  for (const name of names) found.push(await find(name, options));
  found.flatMap((one) => (one.ok ? [] : [one.reason])).forEach(options.err);
  const [before, after] = found.flatMap((one) => (one.ok ? [one.value] : []));
  return before === undefined || after === undefined ? 2 : tell(languages, before, after, options);
};

function tell(
  languages: readonly Locale[],
  before: PolicyVersion,
  after: PolicyVersion,
  { out, err }: Terminal,
): number {
  const lines = languages.flatMap((language) => inLanguage(language, before, after));
  lines.forEach(out);
  if (lines.length > 0) return 0;
  err(`Neither of them has a text in ${languages.join(' or ')}.`);
  return 2;
}

/** Every language unless one is named; none when there is no such language. */
function languagesIn(args: readonly string[]): readonly Locale[] {
  const named = optionIn(args, 'lang');
  return args.includes('--lang') ? LOCALES.filter((language) => language === named) : LOCALES;
}

async function find(name: string, options: PolicyOptions): Promise<Outcome<PolicyVersion, string>> {
  const stored = await options.policies.version(name);
  if (stored !== undefined) return accept(stored);
  const read = await readLanguages(name.split(','), options);
  return read.ok
    ? read
    : refuse(`There is no version ${name} in the database. Nor as a file: ${read.reason}`);
}

function inLanguage(language: Locale, before: PolicyVersion, after: PolicyVersion): readonly string[] {
  const [old, young] = [documentIn(before, language), documentIn(after, language)];
  if (old === undefined && young === undefined) return [];
  const head = `${language}: version ${before.version} -> version ${after.version}`;
  if (old === undefined) return [head, `  There is no text in ${language} in version ${before.version}.`];
  if (young === undefined) return [head, `  There is no text in ${language} in version ${after.version}.`];
  const changes = describeChanges(old, young);
  return [head, ...(changes.length === 0 ? ['  No difference.'] : changes)];
}
