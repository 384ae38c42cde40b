import type { Topic } from '../../../locales';
import type { DeskFact } from './deskFact';

/** What was answered last, so that the next words may leave out what they are about. */
export interface TalkedOf {
  /** The question, in the customer's words, or what it was understood to be about. */
  readonly asked: string;
  readonly topic: Topic | null;
  /** What was quoted; with nothing here and nothing offered the policy did not say. */
  readonly provisions: readonly string[];
  /** The meanings that were offered. */
  readonly offered: readonly string[];
  /** How many activities the conversation had before that answer. */
  readonly at: number;
}

/** What the desk told of itself last, so that the next words may leave out what they are about. */
export interface ToldFact {
  readonly fact: DeskFact;
  /** How many activities the conversation had before that. */
  readonly at: number;
}

/** So many activities later nobody leaves out what they talk of: a message each, and what was said to it. */
const SOON = 10;
const LONGEST = 300;

export function talkedOf(talk: TalkedOf): TalkedOf {
  return { ...talk, asked: talk.asked.slice(0, LONGEST) };
}

/** What was talked of a moment ago. */
export function justTalkedOf<Talk extends { readonly at: number }>(
  talk: Talk | undefined,
  now: number,
): Talk | undefined {
  return talk !== undefined && now - talk.at <= SOON ? talk : undefined;
}

/** Whether the answer was that the policy does not say. */
export const wasNotSaid = ({ provisions, offered }: TalkedOf): boolean =>
  provisions.length === 0 && offered.length === 0;
