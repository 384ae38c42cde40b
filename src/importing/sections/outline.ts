import { type Block, BOLD_LEVEL } from '../reading/block';
import type { Finding } from '../checking/finding';
import { columnsOf, fold, hasPhrase } from '../topics/phrases';
import { readHeadingNumber } from './headingNumber';
import { isProse, shapeOf } from './headingShape';
import { joinLoneNumbers } from './loneNumbers';
import { insertLostHeadings } from './lostHeadings';
import { markHeadings } from './markHeadings';
import { IMPORT_WORDS } from '../topics/words';

/** A document cut at its headings: only headings that begin a provision are still headings. */
interface Outline {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly findings: readonly Finding[];
}

const TITLES = [...IMPORT_WORDS.en.titles, ...IMPORT_WORDS.ja.titles].map(fold);
const LONGEST_TITLE = 80;
/** So many headings of one rank make it the rank of the provisions. */
const ENOUGH = 3;

/** Tells title and headings of provisions from the rest. */
export function outlineOf(read: readonly Block[]): Outline {
  const whole = joinLoneNumbers(read);
  const marked = isStructured(whole) && !isNumberedWithin(whole) ? whole : markHeadings(whole);
  const at = findTitle(marked);
  const [before, after] = [marked.slice(0, Math.max(at, 0)), marked.slice(at + 1)];
  const kept = before.filter(({ text }) => isProse(text));
  const leftOut = before.filter(({ text }) => text !== '' && !isProse(text));
  const level = splitLevel(after);
  const blocks = [...kept, ...after].map((block) => (block.level > level ? demote(block) : block));
  return {
    title: marked[at]?.text ?? '',
    blocks: insertLostHeadings(blocks),
    findings: leftOut.length === 0 ? [] : [{ kind: 'leftOut', values: { text: textOf(leftOut) } }],
  };
}

function textOf(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text).join(' / ');
}

/** Whether the document marks its headings itself. */
function isStructured(blocks: readonly Block[]): boolean {
  const headings = blocks.filter(({ kind, level }) => kind === 'heading' && level <= BOLD_LEVEL);
  const [first] = headings;
  const titled =
    first !== undefined && headings.every((other) => other === first || other.level > first.level);
  return headings.length >= (titled ? 3 : 2) || headings.some(({ id }) => id !== undefined);
}

/** Whether lines without a mark are numbered from 1 on, and are more than the headings: those are titles of parts. */
function isNumberedWithin(blocks: readonly Block[]): boolean {
  const headings = blocks.filter(({ kind, id }) => kind === 'heading' && id === undefined);
  const numbered = markHeadings(blocks).filter(
    ({ kind, text }, at) => kind === 'heading' && blocks[at]?.kind === 'text' && shapeOf(text) === 'numbered',
  );
  const inOrder = numbered.every(({ text }, at) => readHeadingNumber(text)?.value === at + 1);
  return inOrder && numbered.length >= ENOUGH && numbered.length > headings.length;
}

/** The block that is the title: the first line or heading when it says so, or the first heading when it outranks all. */
function findTitle(blocks: readonly Block[]): number {
  if (blocks.slice(0, 1).some(({ kind, text }) => kind === 'text' && namesPolicy(text))) return 0;
  const first = blocks.findIndex(({ kind }) => kind === 'heading');
  const heading = blocks[first];
  if (heading === undefined || heading.id !== undefined) return -1;
  return namesPolicy(heading.text) || outranks(heading, blocks.slice(first + 1)) ? first : -1;
}

function outranks({ level, text }: Block, below: readonly Block[]): boolean {
  const others = below.filter(({ kind }) => kind === 'heading');
  return text !== '' && others.length >= 2 && others.every((other) => other.level > level);
}

/** Whether a short line is what policies are called. */
export function namesPolicy(text: string): boolean {
  return columnsOf(text) <= LONGEST_TITLE && !isProse(text) && hasPhrase(fold(text), TITLES);
}

/** The highest rank with enough headings; what outranks it begins a provision too. */
function splitLevel(blocks: readonly Block[]): number {
  const times = new Map<number, number>();
  for (const { kind, level } of blocks) if (kind === 'heading') times.set(level, (times.get(level) ?? 0) + 1);
  const levels = [...times.keys()].sort((a, b) => a - b);
  const with_ = (least: number) => levels.find((level) => (times.get(level) ?? 0) >= least);
  return with_(ENOUGH) ?? with_(2) ?? levels[0] ?? 0;
}

/** A lower heading stays as a paragraph, and keeps its rank so that it can be told. */
function demote(block: Block): Block {
  return block.text === '' ? { ...block, kind: 'text', level: 0 } : { ...block, kind: 'text' };
}
