import type { OpeningHours } from '../../src/domain/calendar/openingHours';
import type { Value } from '../../src/domain/conversation/utterance';

type Spans = OpeningHours['week'][number];
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** Days that follow each other and have the same hours, as places in the week. */
interface Run {
  readonly first: number;
  readonly last: number;
  readonly spans: Spans;
}

/** An ordinary week's hours in words, days with the same hours together. */
export function tellWeek({ week }: Pick<OpeningHours, 'week'>): Value {
  return { list: runsOf(week).map(tellRun) };
}

function runsOf(week: OpeningHours['week']): readonly Run[] {
  const runs: Run[] = [];
  week.forEach((spans, day) => {
    const before = runs.at(-1);
    if (spans.length === 0) return;
    if (before?.last === day - 1 && isSame(before.spans, spans))
      runs[runs.length - 1] = { ...before, last: day };
    else runs.push({ first: day, last: day, spans });
  });
  return runs;
}

const isSame = (one: Spans, other: Spans) => JSON.stringify(one) === JSON.stringify(other);

function tellRun({ first, last, spans }: Run): Value {
  const times: Value = {
    list: spans.map(({ from, to }) => ({
      key: 'fact:week.time',
      values: { from: clockTime(from), to: clockTime(to) },
    })),
  };
  return first === last
    ? { key: 'fact:week.one', values: { day: dayOf(first), times } }
    : { key: 'fact:week.several', values: { first: dayOf(first), last: dayOf(last), times } };
}

const dayOf = (day: number): Value => ({ key: `fact:week.day.${DAYS[day] ?? 'mon'}` });

/** Minutes after midnight as a time of 24 hours, which both languages write alike. */
const clockTime = (minute: number) => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
