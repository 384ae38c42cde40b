import type { Locale } from '../../locales';
import { accept, type Outcome, refuse } from '../domain/outcome';
import { parsePolicy } from '../domain/policy/parsePolicy';
import { checkLaw } from './checking/checkLaw';
import { checkNumbers } from './checking/checkNumbers';
import { isContactLabel } from './sections/contact';
import { readEffectiveDate } from './sections/effectiveDate';
import type { Finding } from './checking/finding';
import { findSections, type Section } from './sections/findSections';
import { hasStop, isProse } from './sections/headingShape';
import type { ImportedPolicy } from './importedPolicy';
import { proposeIds, type ProposedSection, proposeIdsTogether, type Tag } from './topics/proposeIds';
import { type PolicyFile, readDocument } from './reading/readDocument';
import type { DocumentRead } from './reading/reading';
import type { ImportRefusal } from './reading/recogniseFormat';
import { renderDraft } from './renderDraft';
import { IMPORT_WORDS } from './topics/words';

interface ImportOptions {
  /** The language, when the person names it. */
  readonly language?: Locale;
  /** Whether it binds, when the document does not say so itself. */
  readonly original: boolean;
  readonly tag: Tag;
}

const VERSION = 'imported-1';

/** A policy that was read and not yet given its ids. */
interface ReadPolicy {
  readonly named: DocumentRead['named'];
  readonly title: string;
  readonly sections: readonly Section[];
  /** What the reading found out, and what the numbers did. */
  readonly findings: { readonly read: readonly Finding[]; readonly counted: readonly Finding[] };
}
type Imported = Outcome<ImportedPolicy, ImportRefusal>;

/** Reads a company's policy, to the letter, and tells what is missing or doubtful in it. */
export async function importPolicy(file: PolicyFile, options: ImportOptions): Promise<Imported> {
  return finishAlone(await readPolicy(file), options);
}

/**
 * The same for both languages of a policy, whose provisions get the same ids where they belong together. The first file
 * is the binding one, unless the files say otherwise themselves.
 */
export async function importBothLanguages(
  files: readonly [PolicyFile, PolicyFile],
  tag: Tag,
): Promise<readonly [Imported, Imported]> {
  const [first, second] = [
    { original: true, tag },
    { original: false, tag },
  ];
  const [one, other] = [await readPolicy(files[0]), await readPolicy(files[1])];
  if (!one.ok || !other.ok) return [finishAlone(one, first), finishAlone(other, second)];
  const [ours, theirs] = proposeIdsTogether(one.value.sections, other.value.sections, tag);
  return [finishPolicy(one.value, ours, first), finishPolicy(other.value, theirs, second)];
}

async function readPolicy(file: PolicyFile): Promise<Outcome<ReadPolicy, ImportRefusal>> {
  const reading = await readDocument(file);
  if (!reading.ok) return reading;
  const { named, blocks, findings } = reading.value;
  const found = findSections(blocks);
  if (!found.sections.some(({ text }) => text.split('\n').some((line) => isProse(line) || hasStop(line))))
    return refuse('noSection');
  const { sections, findings: counted } = checkNumbers(found.sections);
  const read = [...findings, ...found.findings];
  return accept({ named, title: found.title, sections, findings: { read, counted } });
}

function finishAlone(read: Outcome<ReadPolicy, ImportRefusal>, options: ImportOptions): Imported {
  return read.ok ? finishPolicy(read.value, proposeIds(read.value.sections, options.tag), options) : read;
}

function finishPolicy(
  { named, title, findings }: ReadPolicy,
  sections: readonly ProposedSection[],
  options: ImportOptions,
): Imported {
  const front = frontOf(named, title, sections, options);
  const imported: ImportedPolicy = {
    ...front,
    sections,
    findings: [
      ...findings.read,
      ...front.findings,
      ...findings.counted,
      ...sections.flatMap(findingsOf),
      ...checkLaw(sections),
    ],
  };
  return parsePolicy(renderDraft(imported)).ok ? accept(imported) : refuse('doesNotParse');
}

type Front = Omit<ImportedPolicy, 'sections'>;

/** What stands above the sections, and what of it had to be supplied. */
function frontOf(
  named: DocumentRead['named'],
  found: string,
  sections: readonly ProposedSection[],
  options: ImportOptions,
): Front {
  const script = scriptOf(sections);
  const language = options.language ?? localeOf(named.language) ?? script;
  const given = [found, named.title ?? ''].find((title) => title !== '');
  const title = given ?? IMPORT_WORDS[language].defaultTitle;
  const dated = effectiveOf(named.effective, sections);
  const origin = originalOf(named.original, options.original);
  return {
    language,
    title,
    effective: dated.effective,
    version: named.version ?? VERSION,
    original: origin.original,
    findings: [
      ...when(given === undefined, { kind: 'titleMissing', values: { title } }),
      ...when(language !== script, { kind: 'languageDoubtful', values: { language } }),
      ...when(named.version === undefined, { kind: 'versionProposed', values: { version: VERSION } }),
      ...dated.findings,
      ...origin.findings,
    ],
  };
}

function when(holds: boolean, finding: Finding): readonly Finding[] {
  return holds ? [finding] : [];
}

function effectiveOf(
  named: string | undefined,
  sections: readonly ProposedSection[],
): Pick<Front, 'effective' | 'findings'> {
  if (named !== undefined) return { effective: named, findings: [] };
  const dated = readEffectiveDate(sections.map(({ heading, text }) => `${heading}\n${text}`).join('\n'));
  return dated === undefined
    ? { effective: '', findings: [{ kind: 'effectiveMissing' }] }
    : { effective: dated.date, findings: [{ kind: 'effectiveFound', values: { ...dated } }] };
}

function originalOf(named: string | undefined, assumed: boolean): Pick<Front, 'original' | 'findings'> {
  if (named !== undefined) return { original: named === 'true', findings: [] };
  return { original: assumed, findings: when(assumed, { kind: 'originalAssumed' }) };
}

function localeOf(language: string | undefined): Locale | undefined {
  return language === 'en' || language === 'ja' ? language : undefined;
}

/** Japanese when a fair part of the letters is Japanese; names and web terms stay in Latin letters there. */
function scriptOf(sections: readonly ProposedSection[]): Locale {
  const text = sections.map((section) => section.heading + section.text).join('');
  const japanese = text.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/gu)?.length ?? 0;
  return japanese / Math.max(1, text.match(/\p{L}/gu)?.length ?? 0) > 0.25 ? 'ja' : 'en';
}

/** Where a template puts in a value: readers see that, and not its name. */
const FILLED_IN = /\{\{[^{}\n]{1,80}\}\}|<%=[^%\n]{1,80}%>/gu;

function tellFilledIn({ heading, text }: ProposedSection): readonly Finding[] {
  const names = [...new Set(`${heading}\n${text}`.match(FILLED_IN) ?? [])];
  return when(names.length > 0, { kind: 'filledIn', values: { names: names.join(' ') } });
}

/** What there is to tell about one provision. */
function findingsOf(section: ProposedSection): readonly Finding[] {
  const { id, heading, lost, line, number, findings } = section;
  const place = { provision: id, ...(line > 0 ? { line } : {}) };
  const unlabelled = [...findings, ...tellFilledIn(section)].filter(
    ({ kind, values }) => kind !== 'headingWithoutText' || !isContactLabel(values?.heading ?? ''),
  );
  const told: readonly Finding[] = unlabelled.map((finding) => ({ ...place, ...finding }));
  if (lost && number !== undefined)
    return [{ ...place, kind: 'headingLostNumbered', values: { number: String(number) } }, ...told];
  if (lost) return [{ ...place, kind: 'headingLost' }, ...told];
  return heading === '' ? [{ ...place, kind: 'noHeading' }, ...told] : told;
}
