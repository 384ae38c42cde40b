import type { Locale } from '../../../locales';
import { addDays, japaneseDate } from '../../domain/calendar/japaneseDate';
import type { AuditLog } from '../../ports/audit';
import type { GapCount, GapExample, PolicyGaps } from '../../ports/policyGaps';

/** The periods that can be looked at, in days up to today. */
export const GAP_PERIODS = [30, 90, 365] as const;
export type GapPeriod = (typeof GAP_PERIODS)[number];

/** A topic that was asked about and that the policy in force at that time did not state. */
export interface GapRow {
  /** The topic's id. */
  readonly topic: string;
  readonly times: number;
  readonly timesIn: Readonly<Record<Locale, number>>;
  /** YYYY-MM-DD, Japan time. */
  readonly lastAsked: string;
  /** Whether the version in force now states it. */
  readonly stated: boolean;
  /** Newest first; empty until they are opened. */
  readonly examples: readonly GapExample[];
}

export interface GapReport {
  readonly days: GapPeriod;
  /** First and last day, YYYY-MM-DD, Japan time. */
  readonly since: string;
  readonly until: string;
  /** Of all rows together. */
  readonly times: number;
  /** What was asked about most comes first. */
  readonly rows: readonly GapRow[];
  /** How much was asked that is about none of the desk's topics. */
  readonly elsewhere: number;
}

export interface GapMeans {
  readonly gaps: PolicyGaps;
  /** Whether the version in force now states a topic. */
  readonly stated: (topic: string) => boolean;
}

interface Look {
  readonly days: GapPeriod;
  /** Milliseconds. */
  readonly now: number;
}

/** How often the policy did not answer, by topic. Nothing in it leads to anybody. */
export async function countGaps({ gaps, stated }: GapMeans, { days, now }: Look): Promise<GapReport> {
  const period = periodOf(days, now);
  return reportOf(period, { counts: await gaps.counts(period.since), examples: [] }, stated);
}

/** The same with examples. They are somebody's words, so the look is on record before anything is given. */
export async function openGapExamples(
  means: GapMeans & { readonly audit: Pick<AuditLog, 'append'> },
  { days, now, by }: Look & { readonly by: string },
): Promise<GapReport> {
  const { gaps, stated, audit } = means;
  const entry = { at: now, actor: by, action: 'gapExamplesOpened', subject: 'policyGaps' } as const;
  await audit.append({ ...entry, details: { days } });
  const period = periodOf(days, now);
  const [counts, examples] = [await gaps.counts(period.since), await gaps.examples(period.since)];
  return reportOf(period, { counts, examples }, stated);
}

type Period = Pick<GapReport, 'days' | 'since' | 'until'>;

function periodOf(days: GapPeriod, now: number): Period {
  const until = japaneseDate(now);
  return { days, since: addDays(until, 1 - days), until };
}

interface Found {
  readonly counts: readonly GapCount[];
  readonly examples: readonly GapExample[];
}

function reportOf(period: Period, { counts, examples }: Found, stated: GapMeans['stated']): GapReport {
  const topics = [...new Set(counts.map(({ topic }) => topic))].filter((topic) => topic !== '');
  const rows = topics.map((topic): GapRow => ({
    ...countedIn(counts.filter((count) => count.topic === topic)),
    ...{ topic, stated: stated(topic), examples: examples.filter((example) => example.topic === topic) },
  }));
  return {
    ...period,
    times: sum(rows),
    rows: rows.toSorted(mostFirst),
    elsewhere: sum(counts.filter(({ topic }) => topic === '')),
  };
}

function countedIn(counts: readonly GapCount[]): Pick<GapRow, 'times' | 'timesIn' | 'lastAsked'> {
  const spoken = (language: Locale) => sum(counts.filter((count) => count.language === language));
  const days = counts.map(({ lastAsked }) => lastAsked).toSorted();
  return {
    times: sum(counts),
    timesIn: { ja: spoken('ja'), en: spoken('en') },
    lastAsked: days.at(-1) ?? '',
  };
}

const sum = (counted: readonly { readonly times: number }[]): number =>
  counted.reduce((total, { times }) => total + times, 0);

/** As often: the one asked later first; on the same day by id, so that the order never jumps. */
function mostFirst(one: GapRow, other: GapRow): number {
  const later = other.lastAsked.localeCompare(one.lastAsked);
  return other.times - one.times || later || one.topic.localeCompare(other.topic);
}
