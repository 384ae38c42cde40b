import type { Block } from '../reading/block';
import { readHeadingNumber } from './headingNumber';
import { isProse, shapeOf } from './headingShape';

/**
 * Puts numbers that stand on lines of their own before what they number: a heading, or a clause. A number above running
 * text where others stand above headings has lost its heading, and is left alone.
 */
export function joinLoneNumbers(blocks: readonly Block[]): readonly Block[] {
  const numbers = blocks.map((block, at) => {
    const next = blocks[at + 1];
    return isLone(block) && next !== undefined && !isNumbered(next) && isBelow(block, next);
  });
  const aboveHeadings = numbers.some(
    (lone, at) => lone && isTopNumber(blocks[at]) && isTitle(blocks[at + 1]),
  );
  const joined: Block[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const [block, next] = [blocks[at], blocks[at + 1]];
    if (block === undefined) continue;
    const lost = aboveHeadings && isTopNumber(block) && !isTitle(next);
    if (numbers[at] !== true || next === undefined || lost) joined.push(block);
    else {
      joined.push(joinedOf(block, next));
      at++;
    }
  }
  return joined;
}

function isLone({ text, id }: Block): boolean {
  return id === undefined && text !== '' && readHeadingNumber(text)?.written.trim() === text.trim();
}

function isNumbered({ text }: Block): boolean {
  return readHeadingNumber(text) !== undefined;
}

/** A number that is marked as a heading numbers no text below it, but a heading, or a line that looks like one. */
function isBelow({ kind }: Block, next: Block): boolean {
  if (next.text === '' || next.kind === 'item') return false;
  return kind === 'text' || isTitle(next);
}

const isTopNumber = (block: Block | undefined): boolean =>
  block !== undefined && readHeadingNumber(block.text)?.style !== 'sub';

function isTitle(block: Block | undefined): boolean {
  if (block === undefined || block.text === '') return false;
  if (block.kind === 'heading') return true;
  return !isProse(block.text) && ['short', 'upper', 'marked'].includes(shapeOf(block.text));
}

function joinedOf(number: Block, next: Block): Block {
  const heading = [number, next].find(({ kind }) => kind === 'heading') ?? next;
  const gap = /[\p{Nd}\p{L}.]$/u.test(number.text.trim()) ? ' ' : '';
  const { line, gap: above } = number;
  return { ...heading, text: `${number.text.trim()}${gap}${next.text}`, gap: above, line };
}
