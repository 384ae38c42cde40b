import type { Locale } from '../../locales';
import { type Finding, SEVERITY, type Severity } from './finding';
import type { ImportedPolicy } from './importedPolicy';
import { tell, tellFinding } from './words';

interface Reviewed {
  /** Names of the files, without folders. */
  readonly file: string;
  readonly draft: string;
  /** Commands for the steps that follow. */
  readonly steps: readonly (readonly [step: 'diff' | 'approve' | 'publish', command: string])[];
  /** Language of the review itself. */
  readonly words: Locale;
}

const ORDER: readonly Severity[] = ['missing', 'doubtful', 'note'];

/** The most urgent first; among equals as they stand in the document. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  const rank = ({ kind }: Finding) => ORDER.indexOf(SEVERITY[kind]);
  return [...findings].sort((a, b) => rank(a) - rank(b));
}

/** One finding as a line: **missing** · requests · line 57: what it is. */
export function findingLine(finding: Finding, words: Locale, mark: (text: string) => string): string {
  const { kind, provision, line } = finding;
  const where = [
    mark(tell(words, 'severity', SEVERITY[kind])),
    ...(provision === undefined ? [] : [provision]),
    ...(line === undefined ? [] : [tell(words, 'review', 'line', { line: String(line) })]),
  ];
  return `${where.join(' \u00b7 ')}: ${tellFinding(finding, words)}`;
}

/** The list that a person goes through with the draft, as Markdown. */
export function renderReview(policy: ImportedPolicy, { file, draft, steps, words }: Reviewed): string {
  const say = (key: Parameters<typeof tell<'review'>>[2]) => tell(words, 'review', key, { file, draft });
  const findings = sortFindings(policy.findings);
  const lines = [
    `# ${say('title')}`,
    '',
    say('lead'),
    '',
    `## ${say('provisions')}`,
    '',
    ...policy.sections.map(
      ({ id, heading }) => `- [ ] \`${id}\` ${heading === '' ? say('noHeading') : heading}`,
    ),
    '',
    `## ${say('findings')}`,
    '',
    ...findings.map((finding) => `- [ ] ${findingLine(finding, words, (text) => `**${text}**`)}`),
    ...(findings.length === 0 ? [say('none')] : []),
    '',
    `## ${say('next')}`,
    '',
    say('steps'),
    '',
    ...steps.map(([step, command], at) => `${at + 1}. ${say(step)}: \`${command}\``),
    '',
    say('nothingPublished'),
    '',
  ];
  return lines.join('\n');
}
