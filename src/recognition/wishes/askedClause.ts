/** What somebody wants to know of the question that is open: its reason, its meaning, an example, or whether it must be. */
export type AskedAbout = 'why' | 'what' | 'example' | 'must' | 'ifNot';

/** What of a clause was said, and whether it asks on its own or only says that something is unclear. */
export interface Clause {
  readonly said: string;
  /** It ends as a question does. */
  readonly asked: boolean;
  /** Only what can be meant of nothing but the open question counts. */
  readonly certain: boolean;
}
/** `beside` is what may stand beside such a question and asks nothing itself. */
export type ClauseRead = AskedAbout | 'beside' | undefined;
