import type { Locale, Topic } from '../../locales';
import type { Passage } from '../domain/policy/passage';
import type { PolicyVersion } from '../domain/policy/policy';
import type { Gisted } from './gist';

export type UtteranceKind = 'policy' | 'request' | 'human' | 'status' | 'smalltalk' | 'outofscope';

/** What an utterance was taken to mean. */
export interface Understanding {
  readonly kind: UtteranceKind;
  /** With `outofscope`: words that nobody has used here, such as a name, another language or laughter. */
  readonly unknown: boolean;
  /** True when a provision is to be quoted; false with `policy` and sections means "did you mean". */
  readonly answered: boolean;
  /** The best three provisions at most, best first; the ones to quote stand before all others. */
  readonly sections: readonly string[];
  /** How many of the sections answer: 1, or 2 when two things were asked; 0 when none does. */
  readonly answers: number;
  /** An id of the law's table, whether or not the desk offers that type yet. */
  readonly requestType: string | null;
  /** What the question is about (a key of `topics` in the locales); null for anything but a question. */
  readonly topic: Topic | null;
  /** Whether the first section is about just that topic, by its own words or by what the policy's file says. */
  readonly stated: boolean;
  /** What else was asked about in the same message that no provision is about. */
  readonly alsoLeftOut: readonly Topic[];
  /** Nothing that a privacy desk is for. */
  readonly elsewhere: boolean;
  readonly language: Locale;
  /** 0 to 1: the chance that the first section answers. */
  readonly confidence: number;
  /** A wish to be told when the policy changes, or to be told no more. */
  readonly announce: boolean;
}

/** The answer engine, for one version of a policy. Pure: the same text gives the same understanding. */
export interface Understand {
  readonly meaningOf: (text: string, conversationLanguage: Locale) => Understanding;
  /** What is done by a message in a talk with the desk, whatever the policy says. */
  readonly gistOf: (text: string) => Gisted;
  /** Whether anything is named that only a policy is about: cookies, and no name or address. */
  readonly namesMatter: (text: string) => boolean;
  /** All provisions as answers to a question, best first, against the best one (1). */
  readonly rank: (text: string, conversationLanguage: Locale) => readonly RankedProvision[];
  /** Whether a provision is about this topic, by its own words or by what the policy's file says. */
  readonly states: (topic: string) => boolean;
  /** The provisions that are about this topic, the one that says most of it first. */
  readonly about: (topic: Topic) => readonly string[];
  /** What of a provision answers the question; undefined where the policy has it not in this language. */
  readonly pointOut: (text: string, provision: string, language: Locale) => Passage | undefined;
}

interface RankedProvision {
  readonly id: string;
  readonly score: number;
}

/** Makes the engine ready for a policy; a few milliseconds, once a version. */
export type PrepareUnderstanding = (policy: PolicyVersion) => Understand;
