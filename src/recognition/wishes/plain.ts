/** What a pattern finds, and the plain words that take its place. */
export type Plain = readonly [wrapped: RegExp, plain: string];
