import { type Block, BOLD_LEVEL, SHAPE_LEVEL } from './block';
import type { Finding } from './finding';
import { readHeadingNumber } from './headingNumber';
import { hasStop, isItem, shapeOf } from './headingShape';
import { plainMarkdown } from './inlineMarkdown';
import type { Named, Reading } from './reading';
import { textBlocks } from './textBlocks';
import { findContinued, joinLines } from './unwrap';

const ATX = /^(#{1,6})(?!\S)(.*)$/u;
const CLOSING = /(?<!\s)\s+#+$/u;
const OWN_ID = /^(.*)\{#([\w-]+)(?:\s[^{}]*)?\}$/u;
const SETEXT = /^(=+|-+)$/u;
const RULE = /^(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/u;
const BULLET = /^[-*+]\s+(?=\S)/u;
const ORDERED = /^\d{1,3}[.)]\s/u;
const TABLE_ROW = /^\|.*\|$/u;
const TABLE_RULE = /^\|?\s*:?-+:?\s*(?:\|\s*(?:(?::?-+:?|::?)\s*)?)*$/u;
const BOLD_LINE = /^(\*\*|__)(?!\1)(.+)\1$/u;

interface Line {
  readonly raw: string;
  readonly gap: number;
  readonly line: number;
}

/** Reads Markdown as its reader sees it: headings ranked, marks taken off, list items on lines of their own. */
export function readMarkdown(markdown: string): Reading {
  const lines = hideComments(markdown.replace(/^\uFEFF/u, '')).split(/\r\n?|\n/u);
  const { named, from } = readFrontMatter(lines);
  const continued = findContinued(lines, beginsAnew).map((goesOn, at) => goesOn && at > from);
  const joined = gatherLines(lines, from, continued);
  const findings: Finding[] = [];
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

function gatherLines(lines: readonly string[], from: number, continued: readonly boolean[]): readonly Line[] {
  const gathered: Line[] = [];
  let gap = 0;
  for (const [at, full] of lines.entries()) {
    const raw = full
      .replace(/^(?:\s*>)+/u, '')
      .replace(/\\$/u, '')
      .trim();
    const above = gathered.at(-1);
    if (at < from) continue;
    if (raw === '') gap += 1;
    else if (continued[at] === true && above !== undefined)
      gathered[gathered.length - 1] = { ...above, raw: joinLines(above.raw, raw) };
    else gathered.push({ raw, gap: gathered.length === 0 ? 0 : gap, line: at + 1 });
    if (raw !== '') gap = 0;
  }
  return gathered;
}

type Plain = (raw: string) => string;

function blocksOf(line: Line, next: Line | undefined, plain: Plain): readonly Block[] {
  const [, marks, marked = ''] = ATX.exec(line.raw) ?? [];
  if (marks !== undefined) return [headingOf(marked.trim().replace(CLOSING, ''), marks.length, line, plain)];
  if ([RULE, SETEXT, TABLE_RULE].some((mark) => mark.test(line.raw))) return [];
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

function linesAsRead({ raw, gap, line }: Line, plain: Plain): readonly Block[] {
  const place = { gap, line };
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
