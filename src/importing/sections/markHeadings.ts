import { type Block, SHAPE_LEVEL, SUBSHAPE_LEVEL } from '../reading/block';
import { readHeadingNumber } from './headingNumber';
import { isItem, isProse, type Shape, shapeOf } from './headingShape';
import { isKnownHeading } from '../topics/guessTopic';

/** So many headings make an outline. */
const FEWEST = 2;

/** Finds headings by how lines look and where they stand, for documents that do not mark them. */
export function markHeadings(blocks: readonly Block[]): readonly Block[] {
  const usual = usualGap(blocks);
  const listed = findListed(blocks);
  const marked = blocks.map((block, at) => {
    if (block.kind !== 'text') return block;
    if (listed.has(at)) return { ...block, kind: 'item' } as const;
    const shape = shapeOf(block.text);
    if (!isHeading(shape, { block, above: blocks[at - 1], below: blocks[at + 1], usual })) return block;
    return { ...block, kind: 'heading', level: shape === 'sub' ? SUBSHAPE_LEVEL : SHAPE_LEVEL } as const;
  });
  const found = marked.filter(({ kind }) => kind === 'heading').length;
  return found < FEWEST ? markNumbered(marked, listed) : marked;
}

/** The number of empty lines that most paragraphs have above them. */
export function usualGap(blocks: readonly Block[]): number {
  const times = new Map<number, number>();
  for (const { gap } of blocks) if (gap > 0) times.set(gap, (times.get(gap) ?? 0) + 1);
  const [[most] = [1]] = [...times].sort(([a, m], [b, n]) => n - m || a - b);
  return most;
}

interface HeadingPlace {
  readonly block: Block;
  readonly above: Block | undefined;
  readonly below: Block | undefined;
  readonly usual: number;
}

function isHeading(shape: Shape, place: HeadingPlace): boolean {
  const { block, above, below } = place;
  if (shape === 'numbered' || shape === 'sub') return true;
  if (shape === 'marked') return !isLike(block, above) && !isLike(block, below);
  return ['upper', 'short'].includes(shape) && isApart(block, above) && leads(shape, place);
}

function isApart({ gap }: Block, above: Block | undefined): boolean {
  return above === undefined || gap > 0 || above.kind === 'heading';
}

/** Whether two lines begin with the same mark and stand together: ■ a, ■ b. */
function isLike(block: Block, other: Block | undefined): boolean {
  return other?.text[0] === block.text[0] && other?.text !== undefined;
}

/** Whether what follows is text that a heading may stand above. */
function leads(shape: Shape, { block, below, usual }: HeadingPlace): boolean {
  if (below === undefined || shape === 'upper') return below !== undefined;
  if (below.gap > usual) return false;
  if (isProse(below.text) || isItem(below.text) || isKnownHeading(block.text)) return true;
  return below.gap > 0 && ['numbered', 'marked'].includes(shapeOf(below.text));
}

/** Numbered lines right after one another, 1. 2. 3., are a list and no headings. */
function findListed(blocks: readonly Block[]): ReadonlySet<number> {
  const numbers = blocks.map(({ kind, text }) => (kind === 'text' ? readHeadingNumber(text) : undefined));
  const listed = new Set<number>();
  for (const [at, number] of numbers.entries()) {
    const next = numbers[at + 1];
    if (number === undefined || next?.style !== number.style || next.value !== number.value + 1) continue;
    if (isFallback(blocks, at)) continue;
    listed.add(at).add(at + 1);
  }
  return listed;
}

/** Clauses that are sentences, 第1条 当社は…。 and the like, are no items of a list. */
function isFallback(blocks: readonly Block[], at: number): boolean {
  return readHeadingNumber(blocks[at]?.text ?? '')?.style === 'article' && isProse(blocks[at]?.text ?? '');
}

/** A document of numbered clauses without headings: each is a provision. */
function markNumbered(blocks: readonly Block[], listed: ReadonlySet<number>): readonly Block[] {
  const numbered = blocks.map(({ kind, text }, at) => {
    const number = kind === 'heading' ? undefined : readHeadingNumber(text);
    return number !== undefined && number.style !== 'sub' && (isProse(text) || !listed.has(at));
  });
  if (numbered.filter(Boolean).length < FEWEST) return blocks;
  return blocks.flatMap((block, at): readonly Block[] => {
    if (numbered[at] !== true) return [block];
    const { gap, line } = block;
    return [
      { kind: 'heading', text: '', level: SHAPE_LEVEL, gap, line },
      { ...block, kind: 'text', gap: 0 },
    ];
  });
}
