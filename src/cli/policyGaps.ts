import { type Locale, LOCALES, locales } from '../../locales';
import { japaneseDate } from '../domain/calendar/japaneseDate';
import { csvFrom } from '../domain/csv';
import type { StaffAccounts } from '../ports/staffAccounts';
import { asking } from '../usecases/staff/permit';
import { gapsTable } from '../usecases/staff/gapsTable';
import {
  GAP_PERIODS,
  type GapMeans,
  type GapPeriod,
  type GapReport,
  openGapExamples,
} from '../usecases/staff/policyGaps';
import { namedIn, NOT_ALLOWED } from './namedIn';
import { table } from './table';
import { counted, optionIn, type Terminal } from './terminal';

export interface PolicyGapsOptions extends Terminal, GapMeans {
  readonly staffAccounts: Pick<StaffAccounts, 'list'>;
  /** Milliseconds. */
  readonly now: number;
}

export const GAPS_USAGE = `npm run policy -- gaps --by hanako@example.com [--days ${GAP_PERIODS.join('|')}] [--csv]`;

const USUAL_PERIOD = '90';
const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = { ja: 'Japanese', en: 'English' };
const HEAD = [
  ...['Topic', 'Id', 'Times', ...LOCALES.map((language) => LANGUAGE_NAMES[language])],
  ...['Last asked', 'Policy in force', 'Examples'],
];
const ELSEWHERE = '(about none of the topics)';

/**
 * `policy gaps --by WHO`: what customers asked and the policy did not answer, with masked examples; whose look at them
 * it was is on the audit record. Exit code 0, or 2 when it was not understood, or nobody was named.
 */
export async function policyGaps(args: readonly string[], options: PolicyGapsOptions): Promise<number> {
  const days = readDays(args);
  if (days === undefined) {
    options.err(`Usage: ${GAPS_USAGE}`);
    return 2;
  }
  const by = await namedIn(args, 'by', options);
  if (by === undefined) return 2;
  const opened = await openGapExamples(options, { ...asking(by, options.now), days });
  if (!opened.ok) {
    options.err(NOT_ALLOWED);
    return 2;
  }
  const report = opened.value;
  const rows = gapsTable(report, {
    head: HEAD,
    languages: LOCALES,
    elsewhere: ELSEWHERE,
    topic: nameOf,
    stated: (stated) => (stated ? 'states it now' : 'does not state it'),
  });
  if (args.includes('--csv'))
    options.out(csvFrom(rows).replace(/\n$/u, '')); // `out` ends the line
  else tell(report, rows, options);
  return 0;
}

function readDays(args: readonly string[]): GapPeriod | undefined {
  const typed = args.includes('--days') ? optionIn(args, 'days') : USUAL_PERIOD;
  const known = args.every(
    (arg, at) => ['--days', '--csv', '--by'].includes(arg) || ['--days', '--by'].includes(args[at - 1] ?? ''),
  );
  return known ? GAP_PERIODS.find((days) => String(days) === typed) : undefined;
}

function nameOf(topic: string): string {
  const names: Readonly<Record<string, string>> = locales.en.topics;
  return (Object.hasOwn(names, topic) ? names[topic] : undefined) ?? topic;
}

function tell(report: GapReport, rows: readonly (readonly string[])[], { out }: Terminal): void {
  const { since, until, times, elsewhere } = report;
  if (times === 0 && elsewhere === 0) {
    out(`From ${since} to ${until} the policy answered everything that it was asked.`);
    return;
  }
  const open = times + elsewhere;
  out(`From ${since} to ${until} (Japan time) the policy did not answer ${counted(open, 'message')}.`);
  out('');
  table(rows.map((row) => row.slice(0, -1))).forEach(out);
  const having = report.rows.filter(({ examples }) => examples.length > 0);
  if (having.length === 0) return;
  out('');
  out('Examples, with personal data masked as far as its shape tells it. This look is on the audit record.');
  for (const { topic, examples } of having) {
    out(`\n${nameOf(topic)}:`);
    for (const { at, language, text } of examples) out(`  ${japaneseDate(at)} ${language}  ${text}`);
  }
}
