import type { Locale } from '../../locales';

/** A question that the policy did not answer, as a turn puts it down: one more of its kind, and who asked is not in it. */
export interface NewGap {
  /** Of the policy that did not answer. */
  readonly version: string;
  /** Of the question. */
  readonly language: Locale;
  /** What it is about, by the id of the topic; empty when it is about none that a privacy desk knows. */
  readonly topic: string;
  /** The question with personal data masked, where it may be kept at all. */
  readonly example?: { readonly id: string; readonly text: string };
}

/** How often a topic was asked about in a language, whatever the version. */
export interface GapCount {
  readonly topic: string;
  readonly language: Locale;
  readonly times: number;
  /** YYYY-MM-DD, Japan time. */
  readonly lastAsked: string;
}

export interface GapExample {
  readonly topic: string;
  readonly language: Locale;
  /** Of the policy that did not answer. */
  readonly version: string;
  /** Milliseconds. */
  readonly at: number;
  /** Personal data of known shapes is masked; names and what is told in words may be in it. */
  readonly text: string;
}

/** What the policy did not answer. Counts lead to nobody; examples may hold somebody's words. */
export interface PolicyGaps {
  /** Since this day on (YYYY-MM-DD, Japan time), in no order. */
  counts(since: string): Promise<readonly GapCount[]>;
  /** Since this day on, newest first; five of each topic and language at most. */
  examples(since: string): Promise<readonly GapExample[]>;
}
