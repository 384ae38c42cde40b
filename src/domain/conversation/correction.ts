/** What a customer puts right of what they said before; the words are as they were typed. */
export interface Correction {
  /** What they call the answer: "my name", 番地. */
  readonly of?: string;
  /** What stood there and was wrong. */
  readonly instead?: string;
  /** What is right. */
  readonly value?: string;
  /**
   * It is said that something was wrong or is to be another. If not, only what is right was said, as an answer may be
   * too, or what is wrong stands in the company's records.
   */
  readonly sure: boolean;
  /** Where in the message it stands, from and to. */
  readonly at: readonly [number, number];
}
