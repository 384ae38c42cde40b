/** A piece of a text, by UTF-16 code units: `text.slice(from, to)`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const ENDS = /[。！？]+[」』）]?|(?<![.!?])[.!?]+["”’)]*(?=\s|$)|\n+/gu;
/** A dot after these ends no sentence. */
const ABBREVIATED = /\b(?:e\.g|i\.e|etc|Co|Ltd|Inc|Art|No|Mr|Ms|Dr|vs)$/u;
/** One letter more than the longest of them has. */
const LOOKED_BACK = 4;
/** Nor does one after the number that an item of a list begins with. */
const ITEM_NUMBER = /^\(?\d{1,2}$/u;
const LONGEST_NUMBER = 3;
const NO_SPACE = /\S/gu;

/** The sentences and items of a text, in order, without the space around them. */
export function sentencesOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  let from = beginning(text, 0);
  for (const end of text.matchAll(ENDS)) {
    if (end.index < from) continue; // a line break within the space that was passed over
    if (end[0].startsWith('.') && endsNothing(text, from, end.index)) continue;
    const to = end.index + end[0].length;
    push(spans, text, from, to);
    from = beginning(text, to);
  }
  push(spans, text, from, text.length);
  return spans;
}

/** Whether the dot at a place belongs to what stands before it in a sentence. */
function endsNothing(text: string, from: number, dot: number): boolean {
  if (dot - from <= LONGEST_NUMBER && ITEM_NUMBER.test(text.slice(from, dot))) return true;
  return ABBREVIATED.test(text.slice(Math.max(from, dot - LOOKED_BACK), dot));
}

/** The next place that is no space. */
function beginning(text: string, from: number): number {
  NO_SPACE.lastIndex = from;
  return NO_SPACE.exec(text)?.index ?? text.length;
}

function push(spans: Span[], text: string, from: number, to: number): void {
  const piece = text.slice(from, to).trimEnd();
  if (piece !== '') spans.push({ from, to: from + piece.length });
}
