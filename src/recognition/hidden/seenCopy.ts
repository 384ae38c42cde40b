/** Letters that show nothing wherever they stand, the pieces of a broken letter among them; breaks and tabs do show. */
const UNSEEN = /(?![\t\n\v\f\r\u0085])[\p{C}\p{Default_Ignorable_Code_Point}]/gu;

/** A text as whoever reads it sees it, and the way back to where its letters stand. */
interface SeenCopy {
  readonly text: string;
  /** Where in the typed text a stretch of the copy stands: from its first letter to its last, unseen ones between them. */
  readonly placeOf: (stretch: Stretch) => Stretch;
}
/** `to` not included, in UTF-16 units. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A copy without what nobody sees, to look for words and numbers in: nothing unseen may part or hide them. */
export function seenCopy(typed: string): SeenCopy {
  const places: number[] = [];
  let text = '';
  let at = 0;
  const take = (to: number) => {
    text += typed.slice(at, to);
    for (; at < to; at++) places.push(at);
  };
  for (const { 0: unseen, index } of typed.matchAll(UNSEEN)) {
    take(index);
    at = index + unseen.length;
  }
  if (at === 0) return { text: typed, placeOf: (stretch) => stretch };
  take(typed.length);
  const placeAt = (index: number) => places[index] ?? typed.length;
  return {
    text,
    placeOf: ({ from, to }) => ({ from: placeAt(from), to: placeAt(to - 1) + 1 }),
  };
}
