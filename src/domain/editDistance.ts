/**
 * How many slips lie between two words: a letter too many, too few, another one, or two neighbours swapped (optimal
 * string alignment). Takes time and room in proportion to the product of the lengths.
 */
export function editDistance(from: string, to: string): number {
  const [a, b] = [Array.from(from), Array.from(to)];
  const rows: number[][] = [b.map((_letter, column) => column), []];
  rows[0]?.push(b.length);
  for (let row = 1; row <= a.length; row++) rows[row] = nextRow(a, b, rows, row);
  return rows[a.length]?.[b.length] ?? 0;
}

function nextRow(
  a: readonly string[],
  b: readonly string[],
  rows: readonly (readonly number[])[],
  row: number,
): number[] {
  const at = (up: number, column: number) => rows[row - up]?.[column] ?? Infinity;
  const next = [row];
  for (let column = 1; column <= b.length; column++) {
    const same = a[row - 1] === b[column - 1];
    const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    next.push(
      Math.min(
        at(1, column) + 1,
        (next[column - 1] ?? Infinity) + 1,
        at(1, column - 1) + (same ? 0 : 1),
        swapped ? at(2, column - 2) + 1 : Infinity,
      ),
    );
  }
  return next;
}
