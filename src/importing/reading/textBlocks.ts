import type { Block } from './block';
import { isItem, splitRunIn } from '../sections/headingShape';

/** A line of text; one that begins with its heading, as clauses do, is parted in two. */
export function textBlocks(
  text: string,
  place: Pick<Block, 'gap' | 'line' | 'indent'>,
  level: number,
): readonly Block[] {
  const { indent: _of, ...apart } = place;
  const parted = splitRunIn(text);
  if (parted === undefined) return [{ kind: isItem(text) ? 'item' : 'text', text, level: 0, ...place }];
  return [
    { kind: 'heading', text: parted[0], level, ...apart },
    { kind: 'text', text: parted[1], level: 0, gap: 0, line: place.line },
  ];
}
