import type { Block } from './block';
import type { Finding } from './finding';
import { readHeadingNumber } from './headingNumber';
import { outlineOf } from './outline';

/** A provision as found: its heading and text to the letter. */
export interface Section {
  readonly heading: string;
  /** Paragraphs parted by one empty line, items on lines of their own. */
  readonly text: string;
  readonly number?: number;
  /** Whether its heading must have been there once. */
  readonly lost: boolean;
  readonly line: number;
  readonly id?: string;
  /** What to tell about it; the provision is named later. */
  readonly findings: readonly Finding[];
}

interface Found {
  readonly title: string;
  readonly sections: readonly Section[];
  readonly findings: readonly Finding[];
}

interface Draft {
  readonly heading: Block | undefined;
  readonly body: readonly Block[];
  readonly findings: readonly Finding[];
}

/** Cuts a document into its title and provisions. */
export function findSections(blocks: readonly Block[]): Found {
  const { title, blocks: outlined, findings } = outlineOf(blocks);
  const drafts = group(outlined).filter(({ heading, body }) => body.length > 0 || heading?.text !== '');
  const settled = settleEmpty(drafts, title);
  return { title: settled.title, sections: settled.kept.map(sectionOf), findings };
}

function group(blocks: readonly Block[]): readonly Draft[] {
  const drafts: (Draft & { readonly body: Block[] })[] = [];
  for (const block of blocks) {
    const last = drafts.at(-1);
    if (block.kind === 'heading') drafts.push({ heading: block, body: [], findings: [] });
    else if (block.text === '') continue;
    else if (last === undefined) drafts.push({ heading: undefined, body: [block], findings: [] });
    else last.body.push(block);
  }
  return drafts;
}

/**
 * A heading without text stays as a line: above the text of the lower heading that follows it, otherwise below the text
 * before it. With no text before it, it is the title.
 */
function settleEmpty(drafts: readonly Draft[], found: string): Settled {
  const leading = drafts
    .slice(
      0,
      Math.max(
        0,
        drafts.findIndex(({ body }) => body.length > 0),
      ),
    )
    .map(headingOf);
  const titles = [found, ...leading.map(({ text }) => text)].filter((title) => title !== '');
  const kept: Draft[] = [];
  let waiting = (found === '' ? leading.slice(1) : leading).map(asLine);
  const rest = drafts.slice(leading.length);
  for (const [at, draft] of rest.entries()) {
    const heading = headingOf(draft);
    const last = kept.at(-1);
    if (draft.body.length > 0 || last === undefined) {
      kept.push({ ...draft, body: [...waiting, ...draft.body] });
      waiting = [];
    } else if (outranksNext(heading, rest[at + 1])) waiting.push(asLine(heading));
    else kept[kept.length - 1] = withLine(last, heading);
  }
  return { title: titles[0] ?? '', kept: withLast(kept, waiting) };
}

function headingOf({ heading = NO_HEADING }: Draft): Block {
  return heading;
}

function withLast(drafts: readonly Draft[], lines: readonly Block[]): readonly Draft[] {
  return drafts.map((draft, at) =>
    at === drafts.length - 1 ? { ...draft, body: [...draft.body, ...lines] } : draft,
  );
}

interface Settled {
  readonly title: string;
  readonly kept: readonly Draft[];
}

function outranksNext(heading: Block, next: Draft | undefined): boolean {
  return next?.heading !== undefined && next.heading.level > heading.level;
}

function withLine(draft: Draft, heading: Block): Draft {
  const told: Finding = { kind: 'headingWithoutText', line: heading.line, values: { heading: heading.text } };
  return { ...draft, body: [...draft.body, asLine(heading)], findings: [...draft.findings, told] };
}

function asLine(heading: Block): Block {
  return { ...heading, kind: 'text', level: 0, gap: 1 };
}

function sectionOf({ heading = NO_HEADING, body, findings }: Draft): Section {
  const first = body[0] ?? NO_HEADING;
  const number = readHeadingNumber(heading.text === '' ? first.text : heading.text)?.value;
  return {
    heading: heading.text,
    text: textOf(body),
    lost: heading.lost === true || isOnlyNumber(heading.text),
    line: heading === NO_HEADING ? first.line : heading.line,
    findings: [...findings, ...tellLower(body)],
    ...(number === undefined ? {} : { number }),
    ...idIn(heading),
  };
}

function idIn({ id }: Block): Pick<Section, 'id'> {
  return id === undefined ? {} : { id };
}

const NO_HEADING: Block = { kind: 'heading', text: '', level: 0, gap: 0, line: 0 };

/** Headings of a lower rank, which have become paragraphs but kept their rank. */
function tellLower(body: readonly Block[]): readonly Finding[] {
  const lower = body.filter(({ level }) => level > 0).map(({ text }) => `"${text}"`);
  return lower.length === 0 ? [] : [{ kind: 'subheadings', values: { headings: lower.join(', ') } }];
}

function isOnlyNumber(heading: string): boolean {
  return heading !== '' && readHeadingNumber(heading)?.written.trim() === heading.trim();
}

function textOf(body: readonly Block[]): string {
  return body.map(({ text, gap }, at) => `${at === 0 ? '' : gap > 0 ? '\n\n' : '\n'}${text}`).join('');
}
