import { present } from '../../domain/present';
import { type Block, BOLD_LEVEL, SHAPE_LEVEL } from './block';
import type { Finding } from '../checking/finding';
import { readHeadingNumber } from '../sections/headingNumber';
import { hasStop, isItem, shapeOf } from '../sections/headingShape';
import { plainMarkdown } from './inlineMarkdown';
import { htmlPartsIn } from './markdownHtml';
import { BULLET, gatherLines, type Line, linesOfHtml, ORDERED, typedLines } from './markdownLines';
import type { Named, DocumentRead } from './reading';
import { textBlocks } from './textBlocks';
import { findContinued } from './unwrap';

const ATX = /^(#{1,6})(?!\S)(.*)$/u;
const CLOSING = /(?<!\s)\s+#+$/u;
const OWN_ID = /^(.*)\{#([\w-]+)(?:\s[^{}]*)?\}$/u;
const SETEXT = /^(=+|-+)$/u;
const RULE = /^(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/u;
const TABLE_ROW = /^\|.*\|$/u;
const TABLE_RULE = /^\|?\s*:?-+:?\s*(?:\|\s*(?:(?::?-+:?|::?)\s*)?)*$/u;
/** Where a link leads, or a comment: [//]: # (not for readers). */
const REFERENCE = /^\[[^\]]{1,200}\]:\s+\S/u;
const BOLD_LINE = /^(\*\*|__)(?!\1)(.+)\1$/u;

/** Reads Markdown as its reader sees it: headings ranked, marks taken off, list items on lines of their own. */
export function readMarkdown(markdown: string): DocumentRead {
  const lines = hideComments(markdown.replace(/^\uFEFF/u, '')).split(/\r\n?|\n/u);
  const { named, from } = readFrontMatter(lines);
  const parts = htmlPartsIn(lines, from);
  const html = linesOfHtml(parts);
  const own = lines.map((line, at) => (html.has(at) ? '' : line));
  const continued = findContinued(own, beginsAnew).map((goesOn, at) => goesOn && at > from);
  const joined = gatherLines(typedLines(lines, { from, continued, html }));
  const findings: Finding[] = parts.flatMap((part) => part.findings);
  const pictures = { count: 0 };
  const plain = (raw: string): string => {
    const { text, findings: told, pictures: seen } = plainMarkdown(raw);
    findings.push(...told);
    pictures.count += seen;
    return text;
  };
  const blocks = joined.flatMap((line, at) => blocksOf(line, joined[at + 1], plain));
  const counted: readonly (readonly [Finding['kind'], number])[] = [
    ['linesJoined', continued.filter(Boolean).length],
    ['pictures', pictures.count],
  ];
  for (const [kind, count] of counted)
    if (count > 0) findings.push({ kind, values: { count: String(count) } });
  return { blocks, named, findings };
}

/** Comments are seen by nobody; their lines stay, so that lines are still counted right. */
function hideComments(markdown: string): string {
  if (!markdown.includes('-->')) return markdown;
  return markdown.replace(/<!--(?:[^-]|-(?!->)){0,10000}-->/gu, (comment) => comment.replace(/[^\n]/gu, ''));
}

function readFrontMatter(lines: readonly string[]): { readonly named: Named; readonly from: number } {
  const end =
    lines[0]?.trim() === '---' ? lines.findIndex((line, at) => at > 0 && line.trim() === '---') : -1;
  const pairs = lines
    .slice(1, Math.max(1, end))
    .map((line) => /^([A-Za-z][\w-]*):\s(.*)$/u.exec(line.trimEnd()));
  const read = pairs.flatMap((pair) => {
    const value = (pair?.[2] ?? '')
      .trim()
      .replace(/^(["'])(.*)\1$/u, '$2')
      .trim();
    return pair?.[1] === undefined || value === '' ? [] : [[pair[1], value] as const];
  });
  return { named: Object.fromEntries(read), from: end + 1 };
}

function beginsAnew(line: string): boolean {
  const marks = [ATX, SETEXT, RULE, BULLET, ORDERED, TABLE_ROW, /^>/u, BOLD_LINE];
  return (
    isItem(line) ||
    marks.some((mark) => mark.test(line)) ||
    readHeadingNumber(line) !== undefined ||
    shapeOf(line) === 'marked'
  );
}

type Plain = (raw: string) => string;

function blocksOf(line: Line, next: Line | undefined, plain: Plain): readonly Block[] {
  return line.html ?? markedBlocks(line, next, plain);
}

function markedBlocks(line: Line, next: Line | undefined, plain: Plain): readonly Block[] {
  const [, marks, marked = ''] = ATX.exec(line.raw) ?? [];
  if (marks !== undefined) return [headingOf(marked.trim().replace(CLOSING, ''), marks.length, line, plain)];
  if ([RULE, SETEXT, TABLE_RULE, REFERENCE].some((mark) => mark.test(line.raw))) return [];
  const level = next?.gap === 0 ? underlineLevel(next.raw) : 0;
  if (level > 0) return [headingOf(line.raw, level, line, plain)];
  return [readBold(line, plain)].flatMap((bold) => bold ?? linesAsRead(line, plain));
}

/** 1 for ===, 2 for ---, 0 for what underlines nothing. */
function underlineLevel(raw: string): number {
  if (!SETEXT.test(raw)) return 0;
  return raw.startsWith('=') ? 1 : 2;
}

/** A short line that is bold throughout. */
function readBold(line: Line, plain: Plain): Block | undefined {
  const [, , bold] = BOLD_LINE.exec(line.raw) ?? [];
  return bold !== undefined && isBoldHeading(plain(bold))
    ? headingOf(bold, BOLD_LEVEL, line, plain)
    : undefined;
}

function isBoldHeading(text: string): boolean {
  return !hasStop(text) && shapeOf(text) !== 'none';
}

function headingOf(marked: string, level: number, { gap, line }: Line, plain: Plain): Block {
  const [, heading = marked, id] = OWN_ID.exec(marked) ?? [];
  const text = plain(heading).trim();
  const block = { kind: 'heading', text, level, gap, line } as const;
  if (id !== undefined) return { ...block, id };
  return text === '' ? { ...block, lost: true } : block;
}

function linesAsRead({ raw, gap, line, indent }: Line, plain: Plain): readonly Block[] {
  const place = { gap, line, ...present({ indent }) };
  if (TABLE_ROW.test(raw)) {
    const cells = raw.slice(1, -1).split(/(?<!\\)\|/u);
    return [{ kind: 'item', text: cells.map((cell) => plain(cell).trim()).join(' | '), level: 0, ...place }];
  }
  const text = plain(raw.replace(BULLET, '')).trim();
  if (text === '') return [];
  return BULLET.test(raw)
    ? [{ kind: 'item', text, level: 0, ...place }]
    : textBlocks(text, place, SHAPE_LEVEL);
}
