import path from 'node:path';
import type { Locale } from '../../locales';
import { present } from '../domain/present';
import { compareLanguages } from '../importing/checking/compareLanguages';
import type { ImportedPolicy } from '../importing/importedPolicy';
import { importBothLanguages, importPolicy } from '../importing/importPolicy';
import type { Tag } from '../importing/topics/proposeIds';
import { SEVERITY, type Severity } from '../importing/checking/finding';
import { renderDraft } from '../importing/renderDraft';
import { gatherFindings } from '../importing/checking/gatherFindings';
import { findingLine, renderReview } from '../importing/checking/renderReview';
import { tell } from '../importing/topics/words';
import { type ImportArguments, readImportArguments } from './policyImport/importArguments';
import { type ImportPaths, importPaths } from './policyImport/importPaths';
import type { Written } from './policyImport/writeNewText';
import type { Terminal } from './terminal';

export interface PolicyImportOptions extends Terminal {
  /** Throws when there is no such file. */
  readonly readBytes: (file: string) => Promise<Buffer>;
  /** Writes over an existing file only when told to; throws when it cannot write for a reason of its own. */
  readonly writeText: (file: string, text: string, overwrite: boolean) => Promise<Written>;
  /** What a provision is about where the key words say nothing. */
  readonly tag: Tag;
}

interface Imported extends ImportPaths {
  readonly file: string;
  readonly policy: ImportedPolicy;
}
type Steps = Parameters<typeof renderReview>[1]['steps'];

/**
 * `policy import`: a company's existing policy, in whatever form it is, as a draft in the desk's own form and a list to
 * check it by. Nothing is published.
 */
export async function policyImport(args: readonly string[], options: PolicyImportOptions): Promise<number> {
  const read = readImportArguments(args);
  if (!read.ok) return fail(options, read.reason);
  const given = read.value;
  const results = await importFiles(given, options);
  const problems = results.filter((result) => typeof result === 'string');
  if (problems.length > 0) return fail(options, ...problems);
  const imported = compare(results.filter((result) => typeof result !== 'string'));
  const hindered = sameLanguage(imported, given.words) ?? (await taken(imported, given, options));
  if (hindered !== undefined) return fail(options, hindered);
  const steps = nextSteps(imported);
  const unwritten = await writeAll(imported, steps, given, options);
  if (unwritten !== undefined) return fail(options, unwritten);
  for (const one of imported) report(one, given.words, options);
  steps.forEach(([step, command], at) => {
    options.out(`${at + 1}. ${tell(given.words, 'review', step)}: ${command}`);
  });
  options.out(tell(given.words, 'review', 'nothingPublished'));
  return 0;
}

function fail({ err }: Terminal, ...sentences: readonly string[]): number {
  sentences.forEach((sentence) => {
    err(sentence);
  });
  return 2;
}

/** The policy of each file, or the sentence why it was not taken. */
async function importFiles(
  given: ImportArguments,
  { readBytes, tag }: PolicyImportOptions,
): Promise<readonly (Imported | string)[]> {
  const [one, other] = await Promise.all(
    given.files.map(async (name) => ({ name, bytes: await readBytes(name).catch(() => undefined) })),
  );
  if (isRead(one) && isRead(other)) {
    const taken = await importBothLanguages([named(one), named(other)], tag);
    return [settle(one.name, taken[0], given), settle(other.name, taken[1], given)];
  }
  return Promise.all(
    [one, other].filter((file) => file !== undefined).map((file) => importOne(file, given, tag)),
  );
}

interface Read {
  /** As the person named it. */
  readonly name: string;
  readonly bytes: Buffer;
}
type MaybeRead = Omit<Read, 'bytes'> & { readonly bytes: Buffer | undefined };

const isRead = (file: MaybeRead | undefined): file is Read => file?.bytes !== undefined;
const named = ({ name, bytes }: Read) => ({ name: path.basename(name), bytes });

async function importOne(file: MaybeRead, given: ImportArguments, tag: Tag): Promise<Imported | string> {
  if (!isRead(file)) return `${file.name}: ${tell(given.words, 'refusals', 'unreadable')}`;
  const { language } = given;
  const options = { original: true, tag, ...present({ language }) };
  return settle(file.name, await importPolicy(named(file), options), given);
}

function settle(
  file: string,
  taken: Awaited<ReturnType<typeof importPolicy>>,
  { words, folder }: ImportArguments,
): Imported | string {
  if (!taken.ok) return `${file}: ${tell(words, 'refusals', taken.reason)}`;
  return { file, policy: taken.value, ...importPaths(file, taken.value.language, folder) };
}

function compare(imported: readonly Imported[]): readonly Imported[] {
  return imported.map((one) => {
    const other = imported.find((another) => another !== one);
    const compared =
      other === undefined ? undefined : { file: path.basename(other.file), policy: other.policy };
    const findings = [...one.policy.findings, ...compareLanguages(one.policy, compared)];
    return { ...one, policy: { ...one.policy, findings } };
  });
}

function sameLanguage([one, other]: readonly Imported[], words: Locale): string | undefined {
  if (one === undefined || one.policy.language !== other?.policy.language) return undefined;
  return tell(words, 'cli', 'sameLanguage', { language: one.policy.language });
}

/** A file that would be written over: never one that is being read, and no other without being told to. */
async function taken(
  imported: readonly Imported[],
  { files, force, words }: ImportArguments,
  { readBytes }: PolicyImportOptions,
): Promise<string | undefined> {
  const sources = new Set(files.map((file) => path.resolve(file)));
  for (const file of imported.flatMap(({ draft, review }) => [draft, review])) {
    const isSource = sources.has(path.resolve(file));
    const exists = isSource || (!force && (await readBytes(file).catch(() => undefined)) !== undefined);
    if (exists) return tell(words, 'cli', isSource ? 'isSource' : 'exists', { file });
  }
  return undefined;
}

function nextSteps(imported: readonly Imported[]): Steps {
  const drafts = imported.map(({ draft }) => draft);
  const files = drafts.join(' ');
  return [
    ['diff', `npm run policy -- diff VERSION ${drafts.join(',')}`],
    ['approve', `npm run policy -- approve ${files} --by hanako@example.com`],
    ['publish', `npm run policy -- publish ${files} --effective YYYY-MM-DD --by hanako@example.com`],
  ];
}

/** Writes each draft and its review; the sentence that tells what could not be written. */
async function writeAll(
  imported: readonly Imported[],
  steps: Steps,
  { words, force }: ImportArguments,
  { writeText }: PolicyImportOptions,
): Promise<string | undefined> {
  const texts = imported.flatMap(({ file, draft, review, policy }) => {
    const names = { file: path.basename(file), draft: path.basename(draft) };
    return [
      [draft, renderDraft(policy, path.basename(review))],
      [review, renderReview(policy, { ...names, steps, words })],
    ] as const;
  });
  for (const [file, text] of texts) {
    const written = await writeText(file, text, force).catch(() => 'cannotWrite' as const);
    if (written !== 'written') return tell(words, 'cli', written, { file, folder: path.dirname(file) });
  }
  return undefined;
}

function report({ file, policy, draft, review }: Imported, words: Locale, { out }: Terminal): void {
  const { sections, language } = policy;
  const findings = gatherFindings(policy.findings);
  const count = (severity: Severity) =>
    String(findings.filter(({ kind }) => SEVERITY[kind] === severity).length);
  out(tell(words, 'cli', 'found', { file, language, count: String(sections.length) }));
  for (const { id, heading, text } of sections)
    out(`  ${id}  ${heading === '' ? '' : `${heading}  `}${firstWords(text)}`);
  const counts = { missing: count('missing'), doubtful: count('doubtful'), count: count('note') };
  out(tell(words, 'cli', 'counts', counts));
  for (const one of findings) out(`  ${findingLine(one, words, (text) => text)}`);
  out(tell(words, 'cli', 'written', { draft, review }));
}

const FIRST_WORDS = 60;

function firstWords(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > FIRST_WORDS ? `${line.slice(0, FIRST_WORDS)}\u2026` : line;
}
