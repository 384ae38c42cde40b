import type { Locale } from '../../locales';
import type { Finding } from './checking/finding';
import type { ProposedSection } from './topics/proposeIds';

/** A policy in the desk's own format, for a person to check. */
export interface ImportedPolicy {
  readonly language: Locale;
  readonly title: string;
  readonly version: string;
  /** YYYY-MM-DD; empty when the document does not state it. */
  readonly effective: string;
  readonly original: boolean;
  readonly sections: readonly ProposedSection[];
  readonly findings: readonly Finding[];
}
