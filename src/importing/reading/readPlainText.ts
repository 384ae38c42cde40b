import { present } from '../../domain/present';
import { type Block, SHAPE_LEVEL } from './block';
import { readHeadingNumber } from '../sections/headingNumber';
import { LEFT_OUT_LINE } from '../sections/hideTemplates';
import { isItem, shapeOf } from '../sections/headingShape';
import { indentOf } from '../sections/listSteps';
import type { DocumentRead } from './reading';
import { textBlocks } from './textBlocks';
import { findContinued, joinLines } from './unwrap';

interface Line {
  readonly text: string;
  readonly indent?: number;
  readonly gap: number;
  readonly line: number;
}
const UNDERLINE = /^[=\-_~\u2015\u2500\u2501*]{3,}$/u;

/** Reads plain text. Which lines are headings is told later, but for underlined ones. */
export function readPlainText(text: string): DocumentRead {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n?|\n|\f/u);
  const continued = findContinued(lines, beginsAnew);
  const count = continued.filter(Boolean).length;
  const joined = joinContinued(lines, continued);
  return {
    blocks: joined.flatMap((line, at) => blockOf(line, joined[at + 1])),
    named: {},
    findings: count === 0 ? [] : [{ kind: 'linesJoined', values: { count: String(count) } }],
  };
}

function beginsAnew(line: string): boolean {
  if (isItem(line) || UNDERLINE.test(line)) return true;
  return readHeadingNumber(line) !== undefined || shapeOf(line) === 'marked';
}

/** The lines that are not empty, each with the empty lines above it counted. */
function joinContinued(lines: readonly string[], continued: readonly boolean[]): readonly Line[] {
  const joined: Line[] = [];
  let gap = 0;
  for (const [at, raw] of lines.entries()) {
    const text = raw.trim();
    const above = joined.at(-1);
    if (text === LEFT_OUT_LINE) continue;
    if (text === '') gap += 1;
    else if (continued[at] === true && above !== undefined)
      joined[joined.length - 1] = { ...above, text: joinLines(above.text, text) };
    else joined.push({ text, gap: joined.length === 0 ? 0 : gap, line: at + 1, ...indentOf(raw) });
    if (text !== '') gap = 0;
  }
  return joined;
}

function blockOf({ text, gap, line, indent }: Line, next: Line | undefined): readonly Block[] {
  if (UNDERLINE.test(text)) return [];
  const underlined = next?.gap === 0 && UNDERLINE.test(next.text) && shapeOf(text) !== 'none';
  if (underlined) return [{ kind: 'heading', text, level: SHAPE_LEVEL, gap, line }];
  const place = { gap, line, ...present({ indent }) };
  return textBlocks(text, place, SHAPE_LEVEL);
}
