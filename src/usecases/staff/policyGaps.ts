import type { Locale } from '../../../locales';
import { addDays, japaneseDate } from '../../domain/calendar/japaneseDate';
import { accept, type Outcome } from '../../domain/outcome';
import type { NotAllowed } from '../../domain/staff/permission';
import type { GapCount, GapExample, PolicyGaps } from '../../ports/policyGaps';
import { type Asking, permit, type PermitMeans } from './permit';

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

export interface GapMeans extends PermitMeans {
  readonly gaps: PolicyGaps;
  /** Whether the version in force now states a topic. */
  readonly stated: (topic: string) => boolean;
}

/** Who looks, and at which period. */
interface Look extends Asking {
  readonly days: GapPeriod;
}

const SUBJECT = 'policyGaps';

/** How often the policy did not answer, by topic. Nothing in it leads to anybody. */
export async function countGaps(means: GapMeans, look: Look): Promise<Outcome<GapReport, NotAllowed>> {
  const allowed = await permit(means, look, 'seeGaps', SUBJECT);
  if (!allowed.ok) return allowed;
  const { gaps, stated } = means;
  const period = periodOf(look.days, look.now);
  return accept(reportOf(period, { counts: await gaps.counts(period.since), examples: [] }, stated));
}

/** The same with examples. They are somebody's words, so the look is on record before anything is given. */
export async function openGapExamples(means: GapMeans, look: Look): Promise<Outcome<GapReport, NotAllowed>> {
  const allowed = await permit(means, look, 'openGapExamples', SUBJECT);
  if (!allowed.ok) return allowed;
  const { gaps, stated, audit } = means;
  const { days, now, staffId } = look;
  const entry = { at: now, actor: staffId, action: 'gapExamplesOpened', subject: SUBJECT } as const;
  await audit.append({ ...entry, details: { days } });
  const period = periodOf(days, now);
  const [counts, examples] = [await gaps.counts(period.since), await gaps.examples(period.since)];
  return accept(reportOf(period, { counts, examples }, stated));
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
    topic,
    stated: stated(topic),
    examples: examples.filter((example) => example.topic === topic),
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
