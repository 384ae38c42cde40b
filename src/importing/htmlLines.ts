import { type Block, BOLD_LEVEL } from './block';
import { shapeOf } from './headingShape';
import { collapse } from './htmlText';
import { textBlocks } from './textBlocks';

/** Marks inside gathered text that no page can hold: a line break, and where bold begins and ends. */
export const BREAK = '\u0000';
export const BOLD_ON = '\u0001';
export const BOLD_OFF = '\u0002';

/** What one block element held, and what it was. */
export interface Gathered {
  readonly raw: string;
  readonly rank: number;
  /** `text`, or what it stands for in a list. */
  readonly role: 'text' | 'item' | 'term' | 'description';
  /** The number that the browser shows before it. */
  readonly prefix: string;
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
    return { text, bold: text !== '' && plain.trim() === '' };
  });
}

function clean(raw: string): string {
  return collapse(raw.replace(/[\u0000-\u0002]/gu, '')).trim();
}

function lineBlocks(
  { text, bold }: LinePart,
  { role, prefix, line, gap: own }: Gathered,
  gap: number,
): readonly Block[] {
  if (role === 'item')
    return [{ kind: 'item', text: gap === own ? `${prefix}${text}` : text, level: 0, gap, line }];
  const shape = shapeOf(text);
  const named = role === 'term' && ['numbered', 'marked'].includes(shape);
  if ((bold && shape !== 'none') || named) return [{ kind: 'heading', text, level: BOLD_LEVEL, gap, line }];
  return textBlocks(text, { gap, line }, BOLD_LEVEL);
}
