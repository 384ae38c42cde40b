import type { Block } from './block';
import { LEFT_OUT_LINE } from '../sections/hideTemplates';
import { isItem } from '../sections/headingShape';
import { indentOf } from '../sections/listSteps';
import type { HtmlPart } from './markdownHtml';
import { joinLines } from './unwrap';

export const BULLET = /^[-*+]\s+(?=\S)/u;
export const ORDERED = /^\d{1,3}[.)]\s/u;

/** A line of Markdown, or HTML in place of one. */
export interface Line {
  readonly raw: string;
  readonly indent?: number;
  readonly gap: number;
  readonly line: number;
  /** What HTML in place of it holds. */
  readonly html?: readonly Block[];
}

/** HTML by the line that it begins on, and nothing for its other lines. */
type Html = ReadonlyMap<number, readonly Block[] | undefined>;

export function linesOfHtml(parts: readonly HtmlPart[]): Html {
  const html = new Map<number, readonly Block[] | undefined>();
  for (const { from, to, blocks } of parts)
    for (let at = from; at <= to; at++) html.set(at, at === from ? blocks : undefined);
  return html;
}

interface Typed {
  readonly full: string;
  readonly raw: string;
  readonly line: number;
  readonly continued: boolean;
  readonly html?: readonly Block[];
}

/** The lines as they stand, HTML as the one that it begins on. */
export function typedLines(
  lines: readonly string[],
  {
    from,
    html,
    continued,
  }: { readonly from: number; readonly html: Html; readonly continued: readonly boolean[] },
): readonly Typed[] {
  return lines.flatMap((full, at): readonly Typed[] => {
    const blocks = html.get(at);
    if (at < from || (html.has(at) && blocks === undefined)) return [];
    const typed = { full, raw: withoutQuote(full), line: at + 1, continued: continued[at] === true };
    return [blocks === undefined ? typed : { ...typed, html: blocks }];
  });
}

/** The lines that are not empty, each with the empty lines above it counted. */
export function gatherLines(typed: readonly Typed[]): readonly Line[] {
  const gathered: Line[] = [];
  let gap = 0;
  for (const one of typed) {
    const above = gathered.at(-1);
    if (one.raw === LEFT_OUT_LINE) continue;
    if (one.raw === '') {
      gap += 1;
      continue;
    }
    if (one.continued && above !== undefined)
      gathered[gathered.length - 1] = { ...above, raw: joinLines(above.raw, one.raw) };
    else gathered.push(lineOf(one, above === undefined ? 0 : gap));
    gap = 0;
  }
  return gathered;
}

function withoutQuote(full: string): string {
  return full
    .replace(/^(?:\s*>)+/u, '')
    .replace(/\\$/u, '')
    .trim();
}

function lineOf({ full, raw, line, html }: Typed, gap: number): Line {
  if (html !== undefined) return { raw: '', gap, line, html };
  return { raw, gap, line, ...indentOf(full, isListed(raw)) };
}

const isListed = (raw: string) => BULLET.test(raw) || ORDERED.test(raw) || isItem(raw);
