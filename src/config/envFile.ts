import { parseEnv } from 'node:util';

/** A setting as a file gives it, and the line on which it begins (from 1). */
export interface EnvLine {
  readonly line: number;
  readonly name: string;
  readonly value: string;
}

export type EnvFault = 'notAnAssignment' | 'notClosed' | 'afterQuote' | 'hash' | 'twice';
/** A line that cannot be meant as it is written. Its value is not told: it may be a secret. */
interface EnvProblem {
  readonly line: number;
  readonly fault: EnvFault;
}

const NOTHING = /^\s*(?:#.*)?$/u;
const ASSIGNMENT = /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=(.*)$/u;
const QUOTE = /^\s*(["'`])/u;
/** Node takes any # for the begin of a comment, and would cut a password there. */
const HASH_IN_VALUE = /^#|\S#/u;

interface EnvFile {
  readonly given: readonly EnvLine[];
  readonly problems: readonly EnvProblem[];
}

/**
 * Reads a `.env` file as Node does (`util.parseEnv`), but for what Node passes over in silence: each such line is a
 * problem. A value in quotes may go over several lines.
 */
export function readEnvFile(text: string): EnvFile {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r?\n/u);
  const file: { given: EnvLine[]; problems: EnvProblem[] } = { given: [], problems: [] };
  for (let at = 0; at < lines.length;) {
    const statement = NOTHING.test(lines[at] ?? '') ? { taken: 1 } : readStatement(lines.slice(at));
    note(file, at + 1, statement);
    at += statement.taken;
  }
  return file;
}

interface Statement {
  /** How many lines it is long. */
  readonly taken: number;
  readonly fault?: EnvFault;
  readonly given?: { readonly name: string; readonly value: string };
}

function note(
  { given, problems }: { given: EnvLine[]; problems: EnvProblem[] },
  line: number,
  { fault, given: one }: Statement,
): void {
  if (fault !== undefined) problems.push({ line, fault });
  if (one === undefined) return;
  if (given.some(({ name }) => name === one.name)) problems.push({ line, fault: 'twice' });
  given.push({ line, ...one });
}

function readStatement([line = '', ...further]: readonly string[]): Statement {
  const [, name, rest = ''] = ASSIGNMENT.exec(line) ?? [];
  if (name === undefined) return { taken: 1, fault: 'notAnAssignment' };
  const [, quote] = QUOTE.exec(rest) ?? [];
  if (quote !== undefined) return readQuoted(name, quote, [rest.trimStart().slice(1), ...further]);
  if (HASH_IN_VALUE.test(rest)) return { taken: 1, fault: 'hash' };
  return { taken: 1, given: { name, value: valueOf(rest.trim()) } };
}

/** `lines` begin after the opening quote. */
function readQuoted(name: string, quote: string, lines: readonly string[]): Statement {
  const end = lines.findIndex((line) => line.includes(quote));
  if (end === -1) return { taken: 1, fault: 'notClosed' };
  const [last = ''] = lines.slice(end);
  const taken = end + 1;
  const closed = last.indexOf(quote);
  if (!NOTHING.test(last.slice(closed + 1))) return { taken, fault: 'afterQuote' };
  const inside = [...lines.slice(0, end), last.slice(0, closed)].join('\n');
  return { taken, given: { name, value: valueOf(quote + inside + quote) } };
}

const valueOf = (written: string): string => parseEnv(`VALUE=${written}`)['VALUE'] ?? '';
