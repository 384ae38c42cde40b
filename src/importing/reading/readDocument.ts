import { accept, type Outcome, refuse } from '../../domain/outcome';
import { parsePolicy } from '../../domain/policy/parsePolicy';
import type { PolicyDocument } from '../../domain/policy/policy';
import { withoutPlain } from '../../domain/policy/plainBlock';
import type { Finding } from '../checking/finding';
import { type Block } from './block';
import { decodeText } from './decodeText';
import { hideTemplates, LEFT_OUT_LINE } from '../sections/hideTemplates';
import { readDocx } from './readDocx';
import { readHtml } from './readHtml';
import { readMarkdown } from './readMarkdown';
import { readPlainText } from './readPlainText';
import type { DocumentRead } from './reading';
import { type Format, type ImportRefusal, recogniseFormat } from './recogniseFormat';

/** A file as the person named it, and what is in it. */
export interface PolicyFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Reads a file of any format that is taken, whatever its charset. */
export async function readDocument({
  name,
  bytes,
}: PolicyFile): Promise<Outcome<DocumentRead, ImportRefusal>> {
  const format = recogniseFormat(name, bytes);
  if (!format.ok) return format;
  const reading = format.value === 'docx' ? await readDocx(bytes) : readText(bytes, format.value);
  if (reading === undefined) return refuse('notWord');
  return reading.blocks.some(({ text }) => text !== '') ? accept(reading) : refuse('noText');
}

function readText(bytes: Buffer, format: Exclude<Format, 'docx'>): DocumentRead {
  const { text, charset } = decodeText(bytes);
  const reading = READERS[format](text);
  if (charset === undefined) return reading;
  return { ...reading, findings: [{ kind: 'charset', values: { charset } }, ...reading.findings] };
}

const READERS: Readonly<Record<Exclude<Format, 'docx'>, (text: string) => DocumentRead>> = {
  text: (text) => readOwn(text) ?? readPlainText(hideTemplates(text)),
  markdown: (text) => readOwn(text) ?? readMarked(text),
  html: (text) => readHtml(hideTemplates(text).replaceAll(LEFT_OUT_LINE, '')),
};

/** What it says in easier words is not the company's text: it is left out, and told. */
function readMarked(text: string): DocumentRead {
  const parted = withoutPlain(text);
  const reading = readMarkdown(hideTemplates(parted.text));
  return { ...reading, findings: [...reading.findings, ...parted.plain.map(plainLeftOut)] };
}

function plainLeftOut(plain: string): Finding {
  const text = plain.replace(/\s+/gu, ' ').trim();
  return {
    kind: 'plainLeftOut',
    values: { text: text.length > SHOWN ? `${text.slice(0, SHOWN)}\u2026` : text },
  };
}
const SHOWN = 60;

/** A file in the desk's own format is taken as it is: nothing in it is a mark but what the format says. */
function readOwn(text: string): DocumentRead | undefined {
  const parsed = parsePolicy(text);
  return parsed.ok ? readingOf(parsed.value) : undefined;
}

function readingOf({
  title,
  version,
  language,
  effective,
  original,
  provisions,
}: PolicyDocument): DocumentRead {
  const blocks = provisions.flatMap(({ id, heading, text }): readonly Block[] => [
    { kind: 'heading', text: heading, level: 2, gap: 1, line: 0, id },
    ...linesOf(text),
  ]);
  const findings = provisions.flatMap(({ id, plain }): readonly Finding[] =>
    plain === undefined ? [] : [{ ...plainLeftOut(plain), provision: id }],
  );
  const named = { title, version, language, original: String(original) };
  return { blocks, named: effective === '' ? named : { ...named, effective }, findings };
}

function linesOf(text: string): readonly Block[] {
  let gap = 0;
  return text.split('\n').flatMap((line): readonly Block[] => {
    if (line.trim() === '') {
      gap = 1;
      return [];
    }
    const block: Block = { kind: 'text', text: line, level: 0, gap, line: 0 };
    gap = 0;
    return [block];
  });
}
