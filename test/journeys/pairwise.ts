/** A row of a table of choices: one option for each dimension. */
export type Row = Readonly<Record<string, string>>;

/**
 * Rows in which every pair of options of two dimensions stands together at least once, for what is possible at all.
 * Greedy and without chance: each row begins with a pair that is still missing and takes, dimension by dimension, the
 * option that brings the most pairs still missing.
 */
export function pairwise(
  dimensions: Readonly<Record<string, readonly string[]>>,
  possible: (row: Row) => boolean,
): readonly Row[] {
  const names = Object.keys(dimensions);
  const missing = new Set(allPairs(dimensions, possible));
  const rows: Row[] = [];
  for (const pair of missing) {
    const begun: Row = Object.fromEntries(
      pair.split(AND).map((option) => option.split(IS) as [name: string, value: string]),
    );
    const row = names.reduce<Row>((chosen, name) => {
      if (name in chosen) return chosen;
      const options = (dimensions[name] ?? [])
        .map((option) => ({ ...chosen, [name]: option }))
        .filter(possible);
      const best = Math.max(...options.map((option) => countMissing(option, missing)));
      return options.find((option) => countMissing(option, missing) === best) ?? chosen;
    }, begun);
    for (const covered of pairsOf(row)) missing.delete(covered);
    rows.push(row);
  }
  return rows;
}

const IS = '=';
const AND = ' & ';

function allPairs(
  dimensions: Readonly<Record<string, readonly string[]>>,
  possible: (row: Row) => boolean,
): readonly string[] {
  const options = Object.entries(dimensions).flatMap(([name, values]) =>
    values.map((value) => ({ [name]: value })),
  );
  const pairs = options.flatMap((one) => options.map((other) => ({ ...one, ...other })));
  const distinct = pairs.filter((row) => Object.keys(row).length === 2 && possible(row));
  return [...new Set(distinct.flatMap((row) => pairsOf(row)))];
}

function pairsOf(row: Row): readonly string[] {
  const options = Object.entries(row)
    .map(([name, value]) => name + IS + value)
    .sort();
  return options.flatMap((one, index) => options.slice(index + 1).map((other) => one + AND + other));
}

const countMissing = (row: Row, missing: ReadonlySet<string>) =>
  pairsOf(row).filter((pair) => missing.has(pair)).length;
