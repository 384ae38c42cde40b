import { Parser } from 'htmlparser2';
import { createPage } from './htmlPage';
import type { Page } from './htmlState';
import { BLOCKS, IGNORED, rankOf } from './htmlTags';
import { isProse } from '../sections/headingShape';
import { collapse } from './htmlText';
import type { DocumentRead } from './reading';

/** Which part of a page is read: `main` first, the whole page when there is none, with its forms when nothing else has text. */
const SCOPES = ['main', 'page', 'forms'] as const;
type Scope = (typeof SCOPES)[number];

interface HtmlOptions {
  /** False when the HTML was made from another format, whose lines it does not show. */
  readonly lines: boolean;
}

/** Reads a page as its reader sees it: without navigation, head, foot and forms; numbers of lists written out. */
export function readHtml(html: string, { lines }: HtmlOptions = { lines: true }): DocumentRead {
  let reading: DocumentRead = { blocks: [], named: {}, findings: [] };
  for (const scope of SCOPES) {
    reading = readScope(html, scope, lines);
    if (reading.blocks.some(({ text }) => isProse(text))) return reading;
  }
  return reading;
}

/** Reads a piece of HTML out of another text; its lines are counted after those before it. */
export function readHtmlPart(html: string, linesBefore: number): Pick<DocumentRead, 'blocks' | 'findings'> {
  const { blocks, findings } = readScope(html, 'page', true);
  const moved = <T extends { readonly line?: number }>(one: T): T =>
    one.line === undefined || one.line === 0 ? one : { ...one, line: one.line + linesBefore };
  return { blocks: blocks.map(moved), findings: findings.map(moved) };
}

interface Walk {
  readonly page: Page;
  readonly scope: Scope;
  /** Tags that are open inside something that is not read. */
  readonly ignored: string[];
  mains: number;
  headings: number;
  inTitle: boolean;
  title: string;
}

function readScope(html: string, scope: Scope, lines: boolean): DocumentRead {
  const walk: Walk = {
    page: createPage(),
    scope,
    ignored: [],
    mains: 0,
    headings: 0,
    inTitle: false,
    title: '',
  };
  const lineAt = lines ? createLineCounter(html) : () => 0;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (isIgnored(name, attributes, walk)) walk.ignored.push(name);
      else open(name, attributes, walk, lineAt(parser.startIndex));
      if (name === 'title' && walk.title === '') walk.inTitle = true;
    },
    ontext: (piece) => {
      if (walk.inTitle) walk.title += piece;
      else if (isRead(walk)) walk.page.write(piece, lineAt(parser.startIndex));
    },
    onclosetag: (name) => {
      if (name === 'title') walk.inTitle = false;
      if (walk.ignored.length > 0) walk.ignored.pop();
      else close(name, walk);
    },
  });
  parser.end(html);
  const title = collapse(walk.title).trim();
  return { ...walk.page.finish(), named: title === '' ? {} : { title } };
}

function isRead({ scope, mains, ignored }: Walk): boolean {
  return ignored.length === 0 && (scope !== 'main' || mains > 0);
}

function isIgnored(name: string, { role = '' }: Readonly<Record<string, string>>, walk: Walk): boolean {
  if (walk.ignored.length > 0) return true;
  if (name === 'form') return walk.scope !== 'forms';
  if (name === 'header') return walk.mains === 0;
  if (name === 'button') return walk.headings === 0;
  return IGNORED.has(name) || role === 'navigation';
}

type Attributes = Readonly<Record<string, string>>;
type Opening = (page: Page, attributes: Attributes, line: number) => void;

const OPENINGS: Readonly<Record<string, Opening>> = {
  br: (page) => {
    page.breakLine();
  },
  b: (page) => {
    page.setBold(true);
  },
  strong: (page) => {
    page.setBold(true);
  },
  ul: (page, attributes) => {
    page.openList(false, attributes);
  },
  ol: (page, attributes) => {
    page.openList(true, attributes);
  },
  li: (page, attributes) => {
    page.openItem(attributes);
  },
  dt: (page) => {
    page.setRole('term');
  },
  dd: (page) => {
    page.setRole('description');
  },
  tr: (page) => {
    page.openRow();
  },
  td: (page) => {
    page.openCell();
  },
  th: (page) => {
    page.openCell();
  },
  a: (page, { href = '' }) => {
    page.openLink(href);
  },
  img: (page, { alt = '' }, line) => {
    page.seePicture(alt, line);
  },
};

function open(name: string, attributes: Attributes, walk: Walk, line: number): void {
  if (name === 'main' || attributes.role === 'main') walk.mains += 1;
  if (!isRead(walk)) return;
  if (BLOCKS.has(name)) walk.page.endBlock();
  const rank = rankOf(name);
  if (rank > 0) {
    walk.headings += 1;
    walk.page.setRank(rank);
  }
  OPENINGS[name]?.(walk.page, attributes, line);
}

const CLOSINGS: Readonly<Record<string, (page: Page) => void>> = {
  b: (page) => {
    page.setBold(false);
  },
  strong: (page) => {
    page.setBold(false);
  },
  ul: (page) => {
    page.closeList();
  },
  ol: (page) => {
    page.closeList();
  },
  a: (page) => {
    page.closeLink();
  },
  td: (page) => {
    page.closeCell();
  },
  th: (page) => {
    page.closeCell();
  },
  tr: (page) => {
    page.closeRow();
  },
};

function close(name: string, walk: Walk): void {
  if (isRead(walk)) {
    if (rankOf(name) > 0) {
      walk.headings -= 1;
      walk.page.endBlock('heading');
    } else if (BLOCKS.has(name)) walk.page.endBlock(name === 'p' ? 'paragraph' : undefined);
    CLOSINGS[name]?.(walk.page);
  }
  if (name === 'main') walk.mains -= 1;
}

/** Lines are asked for from top to bottom. */
function createLineCounter(text: string): (index: number) => number {
  let [line, seen] = [1, 0];
  return (index) => {
    for (let at = text.indexOf('\n', seen); at !== -1 && at < index; at = text.indexOf('\n', seen)) {
      line += 1;
      seen = at + 1;
    }
    return line;
  };
}
