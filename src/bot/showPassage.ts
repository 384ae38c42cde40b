import type { RenderedQuote } from '../domain/conversation/rendered';
import type { Passage } from '../domain/policy/passage';

/** Stands for what was left out between two pieces. */
const LEFT_OUT = '\n\u2026\n';

/** The pieces of a provision's text put together, and where the best sentence lies in them. */
export function showPassage(
  text: string,
  { pieces, best }: Passage,
): Pick<RenderedQuote, 'text' | 'best' | 'whole'> {
  let shown = '';
  let [last, at] = [0, 0];
  for (const { from, to } of pieces) {
    if (shown !== '') shown += /^\s*$/u.test(text.slice(last, from)) ? text.slice(last, from) : LEFT_OUT;
    if (from <= best.from && best.to <= to) at = shown.length + best.from - from;
    shown += text.slice(from, to);
    last = to;
  }
  const place = { from: at, to: at + best.to - best.from };
  return { text: shown, best: place, ...(shown === text ? {} : { whole: text }) };
}
