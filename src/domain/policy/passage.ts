import type { Span } from './sentences';

/** What of a provision is shown as the answer: pieces of its text, in order, and the sentence that answers best. */
export interface Passage {
  readonly pieces: readonly Span[];
  /** Lies within one of the pieces. */
  readonly best: Span;
}

/** A provision of this length (UTF-16 units) or less is shown whole. */
const SHORT = 420;
const ITEM = /^\s*(?:[(\uFF08]?[\p{Nd}a-z]{1,4}[)\uFF09]|[\u2460-\u2473]|[-*•・●]\s)/u;

/**
 * Chooses what to show around a sentence: the item of a list with the sentence that leads to the list, else the whole
 * provision when it is short or leads to a list, else the paragraph. Every piece is the published wording to the letter.
 */
export function passageAround(text: string, best: Span): Passage {
  const lines = linesOf(text);
  const at = lines.findIndex(({ from, to }) => from <= best.from && best.to <= to);
  const line = lines[at];
  if (line === undefined) return { pieces: [wholeOf(text)], best };
  if (isItemAt(text, line)) return { pieces: [...leadTo(text, lines, at), line], best };
  if (text.length <= SHORT || leadsToList(text, lines, at)) return { pieces: [wholeOf(text)], best };
  return { pieces: [paragraphAt(text, lines, at)], best };
}

function linesOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^\n]+/gu)].map(({ 0: line, index }) => ({
    from: index,
    to: index + line.length,
  }));
}

/** Whether a line begins as an item of a list does. */
export function isItem(line: string): boolean {
  return ITEM.test(line);
}

function isItemAt(text: string, { from, to }: Span): boolean {
  return isItem(text.slice(from, to));
}

function leadTo(text: string, lines: readonly Span[], item: number): readonly Span[] {
  const lead = lines
    .slice(0, item)
    .reverse()
    .find((line) => !isItemAt(text, line));
  return lead === undefined ? [] : [lead];
}

/** A sentence that says "as follows" says nothing without what follows. */
function leadsToList(text: string, lines: readonly Span[], at: number): boolean {
  const next = lines[at + 1];
  return next !== undefined && isItemAt(text, next);
}

/** The lines around this one that no blank line and no list parts from it. */
function paragraphAt(text: string, lines: readonly Span[], at: number): Span {
  const joined = (one: number, next: number) => {
    const [above, below] = [lines[one], lines[next]];
    return (
      above !== undefined && below !== undefined && below.from - above.to === 1 && !isItemAt(text, below)
    );
  };
  let [first, last] = [at, at];
  while (joined(first - 1, first)) first -= 1;
  while (joined(last, last + 1)) last += 1;
  return { from: lines[first]?.from ?? 0, to: lines[last]?.to ?? text.length };
}

function wholeOf(text: string): Span {
  return { from: 0, to: text.length };
}
