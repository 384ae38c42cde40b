import type { Locale } from '../../../locales';
import { SEVERITY } from './finding';
import { type Gathered, gatherFindings } from './gatherFindings';
import type { ImportedPolicy } from '../importedPolicy';
import { tell, tellFinding } from '../topics/words';

interface Reviewed {
  /** Names of the files, without folders. */
  readonly file: string;
  readonly draft: string;
  /** Commands for the steps that follow. */
  readonly steps: readonly (readonly [step: 'diff' | 'approve' | 'publish', command: string])[];
  /** Language of the review itself. */
  readonly words: Locale;
}

/** So many places are named; of more, their number says enough. */
const MOST_PLACES = 8;

/** One finding as a line: **missing** · requests · line 57: what it is. Several at once: **note** · 12 times: what it is. */
export function findingLine(found: Gathered, words: Locale, mark: (text: string) => string): string {
  const { kind, provisions, lines, times } = found;
  const where = [
    mark(tell(words, 'severity', SEVERITY[kind])),
    ...(times > 1 ? [tell(words, 'review', 'times', { count: String(times) })] : []),
    ...placesOf(provisions, (ids) => ids),
    ...placesOf(lines.map(String), (numbers) =>
      tell(words, 'review', 'line', { count: String(lines.length), lines: numbers }),
    ),
  ];
  return `${where.join(' \u00b7 ')}: ${tellFinding(found, words)}`;
}

function placesOf(places: readonly string[], told: (listed: string) => string): readonly string[] {
  return places.length === 0 || places.length > MOST_PLACES ? [] : [told(places.join(', '))];
}

/** The list that a person goes through with the draft, as Markdown. */
export function renderReview(policy: ImportedPolicy, { file, draft, steps, words }: Reviewed): string {
  const say = (key: Parameters<typeof tell<'review'>>[2]) => tell(words, 'review', key, { file, draft });
  const findings = gatherFindings(policy.findings);
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
