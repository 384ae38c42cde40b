import type { Locale } from '../../../locales';

/** A version of the policy without its words: what decides when it holds. */
export interface DatedVersion {
  readonly version: string;
  /** The binding language first. */
  readonly languages: readonly Locale[];
  /** YYYY-MM-DD, Japan time; empty when the text does not state it. */
  readonly effective: string;
  readonly sample: boolean;
  /** Milliseconds. */
  readonly addedAt: number;
}

/** How a version stands on a day. */
export type Standing =
  | { readonly is: 'inForce' }
  | { readonly is: 'notYet' }
  /** `by` is the version after it, and may itself be replaced. */
  | { readonly is: 'replaced'; readonly by: DatedVersion };

/** The version that holds on a day in Japan (YYYY-MM-DD). The sample does only while nothing approved holds. */
export function versionInForce(versions: readonly DatedVersion[], today: string): DatedVersion | undefined {
  return inOrder(versions).findLast(({ effective }) => effective <= today);
}

/** The approved version that holds next. Of two for the same day it is the one that was added last. */
export function nextVersion(versions: readonly DatedVersion[], today: string): DatedVersion | undefined {
  const later = inOrder(versions).filter(({ effective, sample }) => !sample && effective > today);
  return later.findLast(({ effective }) => effective === later[0]?.effective);
}

/** The approved versions that take over after one day and before another, in order. */
export function changesBetween(
  versions: readonly DatedVersion[],
  today: string,
  date: string,
): readonly DatedVersion[] {
  const next = nextVersion(versions, today);
  if (next === undefined || next.effective >= date) return [];
  return [next, ...changesBetween(versions, next.effective, date)];
}

/** How one of these versions stands on a day in Japan. */
export function standingOf(versions: readonly DatedVersion[], version: string, today: string): Standing {
  const held = versionInForce(versions, today);
  if (held?.version === version) return { is: 'inForce' };
  const order = inOrder(versions);
  const at = order.findIndex((one) => one.version === version);
  const by = order[at + 1];
  if (by === undefined) return { is: 'notYet' };
  const past = held !== undefined && at < order.indexOf(held);
  return past || by.effective === order[at]?.effective ? { is: 'replaced', by } : { is: 'notYet' };
}

/** As they come into force: samples before all that was approved, and of one day the one added last at the end. */
export function inOrder(versions: readonly DatedVersion[]): readonly DatedVersion[] {
  return versions.toSorted(
    (one, other) =>
      Number(other.sample) - Number(one.sample) ||
      compare(one.effective, other.effective) ||
      one.addedAt - other.addedAt ||
      compare(one.version, other.version),
  );
}

const compare = (one: string, other: string): number => Number(one > other) - Number(one < other);
