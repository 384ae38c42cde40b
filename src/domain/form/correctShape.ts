import type { Json } from '../json';
import { textOf } from './textOf';

interface Given {
  readonly answer: Json;
}

/** Digits with what stands between them, or an address of mail. */
const NUMBER = /^\+?[\d０-９][\d０-９\s()./-]{3,30}$/u;
const MAIL = /^\S{1,100}@\S{1,100}$/u;
/** The wrong one of two, and not the right one. */
const FORMER = /\b(?:old|wrong|former|previous|earlier)\b|古い|前の|以前|間違/iu;

/** The answer that is of the same shape as the new words: a number of as many digits, an address; of several the last. */
export function shapedLike<G extends Given>(
  given: readonly G[],
  value: string,
  of: string | undefined,
): G | undefined {
  const shape = shapeOf(value);
  const alike = shape === undefined ? [] : given.filter(({ answer }) => isAlike(answer, shape));
  return of !== undefined && FORMER.test(of) ? alike[0] : alike.at(-1);
}

interface Shape {
  readonly is: 'number' | 'mail';
  readonly length: number;
}

function shapeOf(text: string): Shape | undefined {
  if (MAIL.test(text)) return { is: 'mail', length: 1 };
  return NUMBER.test(text) ? { is: 'number', length: text.replace(/[^\d０-９]/gu, '').length } : undefined;
}

function isAlike(answer: Json, { is, length }: Shape): boolean {
  const shape = shapeOf(textOf(answer) ?? '');
  // One digit may have been left out.
  return shape?.is === is && Math.abs(shape.length - length) <= 1;
}

/** The last digits of a number, by what they are called. */
const LAST_DIGITS = /末尾|最後|下.?桁|\blast\b|\bfinal\b|\bends?$/iu;

/** Whether only the last digits of a number are said anew. */
export const isOfEnd = (of: string | undefined, value: string): boolean =>
  of !== undefined && LAST_DIGITS.test(of) && /^\d{1,6}$/u.test(value);

/** The text with its last digits as they are now; undefined where it does not end with more digits than those. */
export function withEnd(text: string, value: string): string | undefined {
  const ends = new RegExp(`\\d[\\s-]?\\d{${value.length}}$`, 'u').test(text);
  return ends ? `${text.slice(0, -value.length)}${value}` : undefined;
}

/** The numbers of an address with hyphens between them: 3-2-7. */
const BLOCK = /^\d{1,4}(?:-\d{1,4}){1,3}$/u;

/** The text with such a number in place of the one that has as many parts; undefined where none has, or several. */
export function withBlock(text: string, value: string): string | undefined {
  if (!BLOCK.test(value)) return undefined;
  const parts = value.split('-').length - 1;
  const like = new RegExp(`(?<![\\d-])\\d{1,4}(?:-\\d{1,4}){${parts}}(?![\\d-])`, 'gu');
  return text.match(like)?.length === 1 ? text.replace(like, () => value) : undefined;
}
