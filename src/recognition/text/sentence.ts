const SENTENCE_END = /(?<=[!?。])|(?<=(?<!\b(?:mr|mrs|ms|dr|no))\.)(?=\s|$)|\n+/u;

/** The sentences of a text as `fold` leaves it, in either language. */
export function foldedSentences(text: string): readonly string[] {
  return text
    .split(SENTENCE_END)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
