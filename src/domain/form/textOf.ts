import type { Json } from '../json';

/** The words of an answer that was given in words: a text, the lines of an address, one description. */
export function textOf(answer: Json): string | undefined {
  const words = Array.isArray(answer) ? onlyOne(answer) : linesOf(answer);
  return typeof words === 'string' ? words : undefined;
}

const onlyOne = (list: readonly Json[]): Json | undefined => (list.length === 1 ? list[0] : undefined);
const linesOf = (answer: Json): Json | undefined =>
  typeof answer === 'object' && answer !== null && 'text' in answer ? answer['text'] : answer;
