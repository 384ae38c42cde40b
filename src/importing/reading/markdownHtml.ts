import type { Block } from './block';
import type { Finding } from '../checking/finding';
import { BLOCKS, IGNORED } from './htmlTags';
import { readHtmlPart } from './readHtml';

/** HTML that stands in a Markdown file, read as HTML. */
export interface HtmlPart {
  /** Lines from the first to the last, counted from 0. */
  readonly from: number;
  readonly to: number;
  readonly blocks: readonly Block[];
  readonly findings: readonly Finding[];
}

const OPENING = /^\s{0,3}<\/?(?<tag>[a-z][a-z0-9]*)(?=[\s/>]|$)/iu;
/** What is between these goes on over empty lines. */
const WHOLE: ReadonlySet<string> = new Set(['script', 'style', 'pre', 'textarea', 'svg', 'table']);
const UNSEEN: ReadonlySet<string> = new Set(['head', 'link', 'meta', 'base']);

/**
 * The parts of a Markdown file that are HTML, as Markdown has it: from a line that begins with a tag of a block to the
 * next empty line, or to the end of what may not be cut.
 */
export function htmlPartsIn(lines: readonly string[], begin: number): readonly HtmlPart[] {
  const parts: HtmlPart[] = [];
  for (let from = begin; from < lines.length; from++) {
    const tag = OPENING.exec(lines[from] ?? '')?.groups?.['tag']?.toLowerCase();
    if (tag === undefined || !isBlock(tag)) continue;
    const to = endOfPart(lines, from, tag);
    const { blocks, findings } = readHtmlPart(lines.slice(from, to + 1).join('\n'), from);
    parts.push({ from, to, blocks, findings });
    from = to;
  }
  return parts;
}

function isBlock(tag: string): boolean {
  return BLOCKS.has(tag) || IGNORED.has(tag) || UNSEEN.has(tag);
}

function endOfPart(lines: readonly string[], from: number, tag: string): number {
  const close = new RegExp(`</${tag}\\s*>`, 'iu');
  const end = WHOLE.has(tag) ? lineFrom(lines, from, (line) => close.test(line)) : undefined;
  if (end !== undefined) return end;
  const empty = lineFrom(lines, from + 1, (line) => line.trim() === '');
  return (empty ?? lines.length) - 1;
}

function lineFrom(lines: readonly string[], from: number, is: (line: string) => boolean): number | undefined {
  for (let at = from; at < lines.length; at++) if (is(lines[at] ?? '')) return at;
  return undefined;
}
