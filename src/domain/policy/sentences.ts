/** A piece of a text, by UTF-16 code units: `text.slice(from, to)`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const ENDS = /[。！？]+[」』）]?|[.!?]+["”’)]*(?=\s|$)|\n+/gu;
/** A dot after these ends no sentence. */
const ABBREVIATED = /(?:\b(?:e\.g|i\.e|etc|Co|Ltd|Inc|Art|No|Mr|Ms|Dr|vs)|(?:^|\n)\s*\(?\d{1,2})$/u;

/** The sentences and items of a text, in order, without the space around them. */
export function sentencesOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const end of text.matchAll(ENDS)) {
    if (end[0].startsWith('.') && ABBREVIATED.test(text.slice(from, end.index))) continue;
    push(spans, text, from, end.index + end[0].length);
    from = end.index + end[0].length;
  }
  push(spans, text, from, text.length);
  return spans;
}

function push(spans: Span[], text: string, from: number, to: number): void {
  const piece = text.slice(from, to);
  const start = from + piece.length - piece.trimStart().length;
  if (piece.trim() !== '') spans.push({ from: start, to: from + piece.trimEnd().length });
}
