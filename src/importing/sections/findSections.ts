import { present } from '../../domain/present';
import type { Block } from '../reading/block';
import type { Finding } from '../checking/finding';
import { readHeadingNumber } from './headingNumber';
import { STEP, stepsOf } from './listSteps';
import { namesPolicy, outlineOf } from './outline';

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
 * A heading without text stays as a line below the text before it. One that outranks the heading that follows is the
 * title of a part of the document; the first of all is the document's title, if it has none.
 */
function settleEmpty(drafts: readonly Draft[], found: string): Settled {
  const begin = Math.max(
    0,
    drafts.findIndex(({ body }) => body.length > 0),
  );
  const leading = drafts.slice(0, begin).map(headingOf);
  const kept = settleRest(drafts.slice(begin), found === '' ? leading.slice(1) : leading);
  const named = [found, leading[0]?.text ?? ''].find((title) => title !== '');
  return named === undefined ? titledByPart(kept) : { title: named, kept };
}

function settleRest(drafts: readonly Draft[], leading: readonly Block[]): readonly Draft[] {
  const kept: Draft[] = [];
  let waiting = leading;
  for (const [at, draft] of drafts.entries()) {
    const heading = headingOf(draft);
    const last = kept.at(-1);
    if (draft.body.length > 0 || last === undefined) {
      kept.push(below(waiting, draft));
      waiting = [];
    } else if (outranksNext(heading, drafts[at + 1])) waiting = [...waiting, heading];
    else kept[kept.length - 1] = withLine(last, heading);
  }
  return kept;
}

/** A document without a title is called by the title of a part that names a policy. */
function titledByPart(drafts: readonly Draft[]): Settled {
  const titles = drafts.flatMap(({ findings }) => findings.filter(({ kind }) => kind === 'partTitle'));
  const title = titles.map(({ values }) => values?.heading ?? '').find(namesPolicy);
  if (title === undefined) return { title: '', kept: drafts };
  const isIt = ({ kind, values }: Finding) => kind === 'partTitle' && values?.heading === title;
  const kept = drafts.map((draft) => ({
    ...draft,
    findings: draft.findings.filter((finding) => !isIt(finding)),
  }));
  return { title, kept };
}

/** Titles of parts stand nowhere, since provisions have no parts: they are told. Others are lines above the text. */
function below(headings: readonly Block[], draft: Draft): Draft {
  const parts = headings.filter((heading) => outranksNext(heading, draft));
  const lines = headings.filter((heading) => !parts.includes(heading) && heading.text !== '');
  const told = parts.map(({ text, line }): Finding => ({
    kind: 'partTitle',
    line,
    values: { heading: text },
  }));
  return {
    ...draft,
    body: [...lines.map(asLine), ...draft.body],
    findings: [...draft.findings, ...told],
  };
}

function headingOf({ heading = NO_HEADING }: Draft): Block {
  return heading;
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
    ...present({ number, id: heading.id }),
  };
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
  const steps = stepsOf(body);
  return body
    .map(({ text, gap }, at) => {
      const above = at === 0 ? '' : gap > 0 ? '\n\n' : '\n';
      return `${above}${STEP.repeat(at === 0 ? 0 : (steps[at] ?? 0))}${text}`;
    })
    .join('');
}
