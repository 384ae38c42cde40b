import type { Block } from '../reading/block';
import { type HeadingNumber, readHeadingNumber } from './headingNumber';
import { isProse } from './headingShape';
import { usualGap } from './markHeadings';

interface Numbered extends HeadingNumber {
  readonly at: number;
}

/** Puts an empty heading where a text begins after a wider gap than usual and the numbers do not forbid it. */
export function insertLostHeadings(blocks: readonly Block[]): readonly Block[] {
  const widest = Math.max(1, usualGap(blocks));
  const numbered = numbersIn(blocks);
  return blocks.flatMap((block, at): readonly Block[] => {
    const above = blocks[at - 1];
    const after = above !== undefined && above.kind !== 'heading';
    const lost = after && block.kind === 'text' && block.gap > widest && isProse(block.text);
    if (!lost || !mayMiss(numbered, at)) return [block];
    const { gap, line } = block;
    return [
      { kind: 'heading', text: '', level: 0, gap, line, lost: true },
      { ...block, gap: 0 },
    ];
  });
}

function numbersIn(blocks: readonly Block[]): readonly Numbered[] {
  return blocks.flatMap(({ kind, text }, at) => {
    const number = kind === 'heading' ? readHeadingNumber(text) : undefined;
    return number === undefined ? [] : [{ ...number, at }];
  });
}

/** Between 3 and 4 no heading can be lost; between 3 and 6, and after the last number, it can. */
function mayMiss(numbered: readonly Numbered[], at: number): boolean {
  const next = numbered.find((number) => number.at > at);
  if (next === undefined) return true;
  const before = numbered.filter((number) => number.at < at && number.style === next.style).at(-1);
  return next.value !== (before?.value ?? 0) + 1;
}
