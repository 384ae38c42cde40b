import type { DeskFact } from '../../domain/conversation/deskFact';

/** How a fact of the desk is asked for in one language: any of the patterns, found in a folded sentence. */
export interface AskedOf {
  readonly fact: DeskFact;
  readonly asked: readonly RegExp[];
  /** What makes the sentence one about something else. */
  readonly not?: RegExp;
}

/** A few characters, in which no sentence ends. */
export const gap = (most: number): string => `[^.?!。]{0,${most}}?`;

export const found = (...parts: readonly string[]): RegExp => new RegExp(parts.join(''), 'u');
