/**
 * What somebody wants to know of the question that is open: its reason, its meaning, an example, whether it must be, or
 * how many more there are.
 */
export type AskedAbout = 'why' | 'what' | 'example' | 'must' | 'ifNot' | 'howLong';

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

/** How one kind of question is asked in a language: at any time, where it need not be certain, and where it asks. */
export type KindOfAsking = readonly [
  kind: AskedAbout,
  always: readonly string[],
  loosely: readonly string[],
  ifAsked: readonly string[],
];

/** Reads clauses by the patterns of a language, the kinds in this order; `wholeOf` says what may stand around a pattern. */
export function clauseReader(
  kinds: readonly KindOfAsking[],
  besides: readonly string[],
  wholeOf: (line: string) => RegExp,
): (text: string, clause: Pick<Clause, 'asked' | 'certain'>) => ClauseRead {
  const patterns = kinds.map(([kind, always, loosely, ifAsked]) => ({
    kind,
    always: always.map(wholeOf),
    loosely: loosely.map(wholeOf),
    ifAsked: ifAsked.map(wholeOf),
  }));
  const beside = besides.map(wholeOf);
  return (text, { asked, certain }) => {
    const matches = (some: readonly RegExp[]) => some.some((pattern) => pattern.test(text));
    const found = patterns.find(
      ({ always, loosely, ifAsked }) =>
        matches(always) || (!certain && matches(loosely)) || (asked && matches(ifAsked)),
    );
    return found?.kind ?? (matches(beside) ? 'beside' : undefined);
  };
}
