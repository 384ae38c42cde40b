import type { GapCount, GapExample, PolicyGaps } from '../../../src/ports/policyGaps';
import type { AuditEntry } from '../../../src/ports/audit';
import { gapsTable } from '../../../src/usecases/staff/gapsTable';
import type { Outcome } from '../../../src/domain/outcome';
import {
  countGaps,
  GAP_PERIODS,
  type GapReport,
  openGapExamples,
} from '../../../src/usecases/staff/policyGaps';
import { asStaff } from '../../support/asStaff';

/** 23 November 2026, half past midnight in Japan; in Europe it is the day before. */
const NOW = Date.UTC(2026, 10, 22, 15, 30);

const COUNTS: readonly GapCount[] = [
  { topic: 'fee-amount', language: 'en', times: 2, lastAsked: '2026-11-01' },
  { topic: 'retention', language: 'en', times: 3, lastAsked: '2026-11-20' },
  { topic: 'retention', language: 'ja', times: 4, lastAsked: '2026-11-21' },
  { topic: 'encryption', language: 'ja', times: 2, lastAsked: '2026-11-05' },
  { topic: 'backups', language: 'ja', times: 2, lastAsked: '2026-11-05' },
  { topic: '', language: 'en', times: 90, lastAsked: '2026-11-22' },
  { topic: '', language: 'ja', times: 10, lastAsked: '2026-11-22' },
];
const example = (topic: string, text: string): GapExample => ({
  ...{ topic, language: 'en', version: '1', at: NOW, text },
});
const EXAMPLES = [example('retention', 'How long?'), example('retention', 'Until when?')];

const aya = { ...asStaff('aya'), now: NOW };
function given(report: Outcome<GapReport, string>): GapReport {
  if (!report.ok) throw new Error(report.reason);
  return report.value;
}

/** What is read of the database, and in which order. */
function recording(counts: readonly GapCount[] = COUNTS) {
  const steps: string[] = [];
  const entries: AuditEntry[] = [];
  const gaps: PolicyGaps = {
    counts: (since) => (steps.push(`counts ${since}`), Promise.resolve(counts)),
    examples: (since) => (steps.push(`examples ${since}`), Promise.resolve(EXAMPLES)),
  };
  const audit = {
    append: (entry: AuditEntry) => (steps.push('audit'), entries.push(entry), Promise.resolve()),
  };
  return { steps, entries, means: { gaps, audit, stated: (topic: string) => topic === 'backups' } };
}

test('what was asked about most comes first, then what was asked later', async () => {
  const { rows, times } = given(await countGaps(recording().means, { ...aya, days: 90 }));
  expect(rows.map((row) => [row.topic, row.times, row.lastAsked, row.stated])).toEqual([
    ['retention', 7, '2026-11-21', false],
    ['backups', 2, '2026-11-05', true],
    ['encryption', 2, '2026-11-05', false],
    ['fee-amount', 2, '2026-11-01', false],
  ]);
  expect(rows[0]?.timesIn).toEqual({ ja: 4, en: 3 });
  expect(times).toBe(13);
});

test('what is about no topic is told apart', async () => {
  expect(given(await countGaps(recording().means, { ...aya, days: 90 })).elsewhere).toBe(100);
});

test('nothing asked is nothing told', async () => {
  const report = given(await countGaps(recording([]).means, { ...aya, days: 365 }));
  expect(report).toMatchObject({ rows: [], times: 0, elsewhere: 0 });
});

test.each([
  [30, '2026-10-25'],
  [90, '2026-08-26'],
  [365, '2025-11-24'],
] as const)('%d days end today in Japan and begin on %s', async (days, since) => {
  const { means, steps } = recording();
  expect(given(await countGaps(means, { ...aya, days }))).toMatchObject({ days, since, until: '2026-11-23' });
  expect(steps).toEqual([`counts ${since}`]);
  expect(GAP_PERIODS).toContain(days);
});

test('examples stand by their topics, and the look is on record before they are read', async () => {
  const { means, steps, entries } = recording();
  const { rows } = given(await openGapExamples(means, { ...aya, days: 30 }));
  expect(rows.map(({ examples }) => examples.length)).toEqual([2, 0, 0, 0]);
  expect(steps).toEqual(['audit', 'counts 2026-10-25', 'examples 2026-10-25']);
  expect(entries).toEqual([
    { at: NOW, actor: 'aya', action: 'gapExamplesOpened', subject: 'policyGaps', details: { days: 30 } },
  ]);
});

test('without a record nothing is given', async () => {
  const { means, steps } = recording();
  const audit = { append: () => Promise.reject(new Error('The audit record is not there.')) };
  await expect(openGapExamples({ ...means, audit }, { ...aya, days: 30 })).rejects.toThrow();
  expect(steps).toEqual([]);
});

test('as a table every topic is a row, and what is about none the last one', async () => {
  const report = given(await openGapExamples(recording().means, { ...aya, days: 90 }));
  const table = gapsTable(report, {
    head: ['Topic', 'Id', 'Times', 'ja', 'en', 'Last', 'Now', 'Examples'],
    topic: (id) => id.toUpperCase(),
    stated: (stated) => (stated ? 'yes' : 'no'),
    languages: ['ja', 'en'],
    elsewhere: 'other',
  });
  expect(table.slice(0, 3)).toEqual([
    ['Topic', 'Id', 'Times', 'ja', 'en', 'Last', 'Now', 'Examples'],
    ['RETENTION', 'retention', '7', '4', '3', '2026-11-21', 'no', 'How long?\nUntil when?'],
    ['BACKUPS', 'backups', '2', '2', '0', '2026-11-05', 'yes', ''],
  ]);
  expect(table.at(-1)).toEqual(['other', '', '100', '', '', '', '', '']);
  expect(new Set(table.map((row) => row.length))).toEqual(new Set([8]));
});
