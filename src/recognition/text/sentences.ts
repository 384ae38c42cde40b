import { endsInitial } from './initial';

/** More than a message says at once; what comes after is one sentence. */
const MOST = 24;
/** Where a sentence ends, and not an initial; or a question begins behind a comma. */
const BREAK =
  /(?<=[。！!?？\n])(?![」』）)])|(?<=\.)\s+|(?<=[,、]) ?(?=(?:and )?(?:what|why|how|who|when|where|which|can|could|do|does|did|is|are|will|whats|wats)\b)|(?=\b(?:btw|by the way)\b)|(?<=[^\s]) (?=[😀-🙏🤐-🤿])/giu;

/** The sentences of a message, as they were typed. */
export function sentencesOf(typed: string): readonly string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const { index } of typed.matchAll(BREAK)) {
    if (sentences.length >= MOST) break;
    if (endsInitial(typed, index - 1)) continue;
    if (index > from) sentences.push(typed.slice(from, index).trim());
    from = index;
  }
  return [...sentences, typed.slice(from).trim()].filter((sentence) => /[^\s\p{P}]/u.test(sentence));
}
