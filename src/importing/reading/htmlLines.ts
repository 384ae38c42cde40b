import { type Block, BOLD_LEVEL } from './block';
import { isItem, shapeOf } from '../sections/headingShape';
import { collapse } from './htmlText';
import { columnsOf } from '../topics/phrases';
import { textBlocks } from './textBlocks';

/** Marks inside gathered text that no page can hold: a line break, and where bold begins and ends. */
export const BREAK = '\u0000';
export const BOLD_ON = '\u0001';
export const BOLD_OFF = '\u0002';

const MARKS = /[\u0000-\u0002]/gu;
/** Columns that a list is moved in by below the item that it stands in. */
const STEP_COLUMNS = 2;

/** What one block element held, and what it was. */
export interface Gathered {
  readonly raw: string;
  readonly rank: number;
  /** `text`, or what it stands for in a list. */
  readonly role: 'text' | 'item' | 'term' | 'description';
  /** The number that the browser shows before it. */
  readonly prefix: string;
  /** How many lists it stands in, but for the outermost. */
  readonly depth: number;
  readonly gap: number;
  readonly line: number;
}

/** The lines of a block element as blocks; an empty heading is one that was lost. */
export function blocksFrom(gathered: Gathered): readonly Block[] {
  const { raw, rank, prefix, gap, line } = gathered;
  if (rank > 0) {
    const text = `${prefix}${clean(raw.replaceAll(BREAK, ' '))}`.trim();
    const heading = { kind: 'heading', text, level: rank, gap, line } as const;
    return [text === '' ? { ...heading, lost: true } : heading];
  }
  const blocks: Block[] = [];
  let empty = 0;
  for (const part of linesOf(raw)) {
    const first = blocks.length === 0;
    if (part.text === '') empty += first ? 0 : 1;
    else {
      blocks.push(...lineBlocks(part, gathered, first ? gap : empty));
      empty = 0;
    }
  }
  return blocks;
}

interface LinePart {
  readonly text: string;
  readonly indent: number;
  readonly bold: boolean;
}

function linesOf(raw: string): readonly LinePart[] {
  let bold = false;
  return raw.split(BREAK).map((line) => {
    let plain = '';
    for (const character of line) {
      if (character === BOLD_ON || character === BOLD_OFF) bold = character === BOLD_ON;
      else if (!bold) plain += character;
    }
    const text = clean(line);
    return { text, indent: seenIndent(line), bold: text !== '' && plain.trim() === '' };
  });
}

/** What moves a line in on the page, in columns: ordinary white space does not. */
function seenIndent(line: string): number {
  const [space = ''] = /^[\s\u3000]*/u.exec(line.replace(MARKS, '')) ?? [];
  return columnsOf(space.replace(/[^\u3000\u00a0]/gu, ''));
}

function clean(raw: string): string {
  return collapse(raw.replace(MARKS, '')).trim();
}

function lineBlocks(
  { text, indent, bold }: LinePart,
  { role, prefix, line, depth, gap: own }: Gathered,
  gap: number,
): readonly Block[] {
  if (role === 'item') {
    const first = gap === own ? `${prefix}${text}` : text;
    return [{ kind: 'item', text: first, level: 0, gap, line, indent: depth * STEP_COLUMNS }];
  }
  const shape = shapeOf(text);
  const named = role === 'term' && ['numbered', 'marked'].includes(shape);
  if ((bold && shape !== 'none') || named) return [{ kind: 'heading', text, level: BOLD_LEVEL, gap, line }];
  return textBlocks(text, { gap, line, ...(isItem(text) ? { indent } : {}) }, BOLD_LEVEL);
}
