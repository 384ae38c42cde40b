/** A line of a JSON Lines file, counted from 1. */
interface FilledLine {
  readonly number: number;
  readonly line: string;
}

/** The lines of a file that are not empty. */
export function filledLines(text: string): readonly FilledLine[] {
  return text
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .map((line, at) => ({ number: at + 1, line }))
    .filter(({ line }) => line.trim() !== '');
}
