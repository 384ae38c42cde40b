import type { Locale } from '../../../locales';
import type { GapReport } from './policyGaps';

/** How the report is worded for whoever reads it. */
interface GapWording {
  /** In the order of the cells. */
  readonly head: readonly string[];
  /** What people call a topic. */
  readonly topic: (id: string) => string;
  readonly stated: (stated: boolean) => string;
  /** The languages in the order of their columns. */
  readonly languages: readonly Locale[];
  /** The line for what is about none of the desk's topics. */
  readonly elsewhere: string;
}

/** The report as a table: topic, id, times, times in each language, last asked, stated now, and an example a line. */
export function gapsTable(
  { rows, elsewhere }: GapReport,
  { head, topic, stated, languages, elsewhere: label }: GapWording,
): readonly (readonly string[])[] {
  const body = rows.map((row) => [
    ...[topic(row.topic), row.topic, String(row.times)],
    ...languages.map((language) => String(row.timesIn[language])),
    ...[row.lastAsked, stated(row.stated), row.examples.map(({ text }) => text).join('\n')],
  ]);
  const blank = (cells: number) => Array.from({ length: cells }, () => '');
  const other = [label, '', String(elsewhere), ...blank(languages.length + 3)];
  return [head, ...body, ...(elsewhere > 0 ? [other] : [])];
}
