import { parsePolicy } from '../domain/policy/parsePolicy';
import type { PolicyDocument } from '../domain/policy/policy';
import type { AuditLog } from '../ports/audit';
import type { PolicyStore } from '../ports/policies';
import { optionIn, plainIn, type Terminal } from './terminal';

interface PolicyCommandOptions extends Terminal {
  readonly policies: PolicyStore;
  readonly audit: Pick<AuditLog, 'append'>;
  readonly readFile: (file: string) => Promise<string>;
  readonly now: number;
}

const USAGE =
  'Usage: npm run policy -- status\n       npm run policy -- publish policy.en.md [policy.ja.md] --approved-by "Hanako Yamada"';

/** `policy status` and `policy publish`: the company's own approved text, in the form of locales/en/policy.md. */
export async function policyCommand(args: readonly string[], options: PolicyCommandOptions): Promise<number> {
  const [verb, ...rest] = args;
  if (verb === 'status') return tellStatus(options);
  if (verb === 'publish') return publish(rest, options);
  options.err(USAGE);
  return 2;
}

async function tellStatus({ policies, now, out }: PolicyCommandOptions): Promise<number> {
  const policy = await policies.current(now);
  if (policy === undefined) {
    out('No policy is in force.');
    return 0;
  }
  const languages = policy.documents.map(({ language, original }) =>
    original ? `${language} (original)` : language,
  );
  const approved =
    policy.approval === undefined ? 'not approved: a sample' : `approved by ${policy.approval.by}`;
  out(`In force: version ${policy.version}, ${languages.join(', ')}, ${approved}.`);
  return 0;
}

async function publish(args: readonly string[], options: PolicyCommandOptions): Promise<number> {
  const by = optionIn(args, 'approved-by');
  const files = plainIn(args);
  if (by === undefined || files.length === 0) {
    options.err(`Please name the file or files, and who in the company approved them.\n${USAGE}`);
    return 2;
  }
  const read = await Promise.all(files.map((file) => readDocument(file, options)));
  const documents = read.filter((document) => typeof document !== 'string');
  const problems = read.filter((document) => typeof document === 'string');
  const together = problems.length > 0 ? undefined : problemWith(documents);
  if (together !== undefined) problems.push(together);
  problems.forEach(options.err);
  return problems.length > 0 ? 2 : keep(documents, by, options);
}

async function keep(
  documents: readonly PolicyDocument[],
  by: string,
  options: PolicyCommandOptions,
): Promise<number> {
  const { policies, audit, now, out, err } = options;
  const { version = '', effective = '' } = documents[0] ?? {};
  const added = await policies.add({ version, documents, approval: { by, at: now } }, now);
  if (added !== 'added') {
    const how = added === 'differs' ? ' with other words' : '';
    err(`Version ${version} is in the database already${how}. A version is never changed: please raise it.`);
    return 2;
  }
  await audit.append({ at: now, actor: 'desk', action: 'policyPublished', subject: version });
  out(`Version ${version} is published, effective ${effective}.`);
  return 0;
}

async function readDocument(
  file: string,
  { readFile }: PolicyCommandOptions,
): Promise<PolicyDocument | string> {
  try {
    const parsed = parsePolicy(await readFile(file));
    return parsed.ok ? { ...parsed.value, sample: false } : `${file}, line ${parsed.line}: ${parsed.reason}.`;
  } catch {
    return `${file} cannot be read.`;
  }
}

/** Files of one publication are languages of one version, from one day on, and one of them binds. */
function problemWith(documents: readonly PolicyDocument[]): string | undefined {
  const distinct = (values: readonly string[]) => new Set(values).size;
  if (distinct(documents.map(({ version }) => version)) > 1) return 'The files name different versions.';
  if (distinct(documents.map(({ effective }) => effective)) > 1)
    return 'The files name different effective dates.';
  if (documents.some(({ effective }) => effective === ''))
    return 'Please give the effective date (effective: YYYY-MM-DD).';
  if (distinct(documents.map(({ language }) => language)) < documents.length)
    return 'Two files are in the same language.';
  const originals = documents.filter(({ original }) => original).length;
  return originals === 1 ? undefined : 'Exactly one file must say that it is the original (original: true).';
}
