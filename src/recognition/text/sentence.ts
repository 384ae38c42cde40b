const SENTENCE_END = /(?<=[!?。])|(?<=(?<!\b(?:mr|mrs|ms|dr|no))\.)(?=\s|$)|\n+/u;

/** The sentences of a text as `fold` leaves it, in either language; one that is said again is there once. */
export function foldedSentences(text: string): readonly string[] {
  const sentences = text
    .split(SENTENCE_END)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
  return [...new Set(sentences)];
}
