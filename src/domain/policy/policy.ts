import type { Locale } from '../../../locales';

/** One provision: its stable id, its heading and its text as published (paragraphs parted by blank lines). */
export interface Provision {
  readonly id: string;
  readonly heading: string;
  readonly text: string;
  /** The same in easier words, approved with it; not what binds. */
  readonly plain?: string;
  /** What it is about, where the document names it; otherwise its own words tell. */
  readonly topics?: readonly string[];
}

/** One language of one version of the company's privacy policy. */
export interface PolicyDocument {
  readonly version: string;
  readonly language: Locale;
  readonly title: string;
  /** YYYY-MM-DD, Japan time; empty when the document does not state it. */
  readonly effective: string;
  /** Whether this language is the one that binds; the other is a reference translation. */
  readonly original: boolean;
  /** True for the restatement that comes with the product, which no company has approved. */
  readonly sample: boolean;
  readonly provisions: readonly Provision[];
}

/** All languages of one version. */
export interface PolicyVersion {
  readonly version: string;
  readonly documents: readonly PolicyDocument[];
}

export function documentIn(policy: PolicyVersion, language: Locale): PolicyDocument | undefined {
  return policy.documents.find((document) => document.language === language);
}

/** The text for who reads this language: in it, or else in the one that it is published in. */
export function documentFor(policy: PolicyVersion, language: Locale): PolicyDocument | undefined {
  return documentIn(policy, language) ?? policy.documents[0];
}

export function findProvision(document: PolicyDocument, id: string): Provision | undefined {
  return document.provisions.find((provision) => provision.id === id);
}
