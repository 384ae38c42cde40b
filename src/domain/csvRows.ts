import { accept, type Outcome, refuse } from './outcome';

/** A row of a list: the line of the file on which it begins, counted from 1, as it is written there, and its cells. */
export interface CsvRow {
  readonly line: number;
  readonly written: string;
  readonly cells: readonly string[];
}

/** Where a cell ends: what is in it, and the place after it. */
interface Cell {
  readonly text: string;
  readonly to: number;
}

const BETWEEN_CELLS = [',', ';', '\t'];
const ENDS_LINE = ['\n', undefined];
const ENDS_CELL: ReadonlySet<string> = new Set(['"', '\n', ...BETWEEN_CELLS]);

/**
 * Reads a list with commas, semicolons or tabs between its cells, or with one cell a line; lines that are empty are left
 * out. The reason of a refusal is the number of the line that could not be read.
 */
export function csvRows(text: string): Outcome<readonly CsvRow[], string> {
  const whole = text.replace(/\r\n?/gu, '\n');
  const rows: CsvRow[] = [];
  for (let [line, from] = [1, 0]; from < whole.length;) {
    const row = rowAt(whole, from);
    if (row === undefined) return refuse(String(line));
    const { cells, to } = row;
    const written = whole.slice(from, to);
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, written, cells });
    line += written.split('\n').length;
    from = to + 1;
  }
  return accept(rows);
}

/** The cells from a place up to the end of the row, which is not included. */
function rowAt(text: string, from: number) {
  const cells: string[] = [];
  for (let at = from; ;) {
    const { text: cell, to } = cellAt(text, at);
    cells.push(cell);
    if (ENDS_LINE.includes(text[to])) return { cells, to };
    if (!BETWEEN_CELLS.includes(text[to] ?? '')) return undefined;
    at = to + 1;
  }
}

/** A cell in quotes, in which two stand for one, or without. */
function cellAt(text: string, at: number): Cell {
  const to = text[at] === '"' ? afterQuotes(text, at) : afterPlain(text, at);
  const written = text.slice(at, to);
  return { text: text[at] === '"' ? written.slice(1, -1).replaceAll('""', '"') : written, to };
}

/** Two quotes running are one that is meant, and the cell goes on. Where none closes it, it ends where it begins. */
function afterQuotes(text: string, at: number): number {
  let closing = text.indexOf('"', at + 1);
  while (closing !== -1 && text[closing + 1] === '"') closing = text.indexOf('"', closing + 2);
  return closing === -1 ? at : closing + 1;
}

function afterPlain(text: string, at: number): number {
  let to = at;
  while (to < text.length && !ENDS_CELL.has(text[to] ?? '')) to += 1;
  return to;
}
