import { accept, type Outcome, refuse } from '../outcome';

/** From (included) to (excluded), in minutes after midnight. */
export interface OpenSpan {
  readonly from: number;
  readonly to: number;
}

export type SpanProblem = 'noSuchTime' | 'endsBeforeItBegins' | 'notInOrder';

const SPAN = /^(?<h1>\d{1,2}):(?<m1>\d{2})\s*-\s*(?<h2>\d{1,2}):(?<m2>\d{2})$/u;
const DAY_MINUTES = 24 * 60;

/** Reads `09:00-12:00,13:00-17:30`. A span does not go past midnight, and none begins before the last one ended. */
export function parseSpans(times: string): Outcome<readonly OpenSpan[], SpanProblem> {
  const spans: OpenSpan[] = [];
  for (const typed of times.split(',')) {
    const span = spanOf(typed.trim());
    if (span === undefined) return refuse('noSuchTime');
    if (span.to <= span.from) return refuse('endsBeforeItBegins');
    if (span.from < (spans.at(-1)?.to ?? 0)) return refuse('notInOrder');
    spans.push(span);
  }
  return accept(spans);
}

function spanOf(typed: string): OpenSpan | undefined {
  const { h1, m1, h2, m2 } = SPAN.exec(typed)?.groups ?? {};
  const [from, to] = [minutesOf(h1, m1), minutesOf(h2, m2)];
  return from === undefined || to === undefined ? undefined : { from, to };
}

function minutesOf(hours: string | undefined, minutes: string | undefined): number | undefined {
  const minute = Number(minutes);
  const all = Number(hours) * 60 + minute;
  return minute < 60 && all <= DAY_MINUTES ? all : undefined; // what was not read is NaN, and not in range
}
