import { benchAnswers } from './answers';
import { benchLoad } from './load';
import { benchSignIns } from './signIns';
import { benchLongMessage } from './longMessage';
import { benchTurn } from './turn';
import { benchWidget } from './widget';

/** One line of the table: what was measured, the figure, and the goal where there is one. */
export interface Row {
  readonly name: string;
  readonly figure: string;
  readonly goal: string;
}

export interface Measured {
  readonly rows: readonly Row[];
  /** In Markdown. */
  readonly table?: string;
}

const PARTS: Readonly<Record<string, () => Promise<Measured>>> = {
  answers: benchAnswers,
  load: async () => ({ rows: await benchLoad() }),
  signIns: async () => ({ rows: await benchSignIns() }),
  turn: async () => ({ rows: [...(await benchTurn()), ...(await benchLongMessage())] }),
  widget: async () => ({ rows: await benchWidget() }),
};

/** Runs the parts that are named, or all of them. */
async function run(names: readonly string[]): Promise<void> {
  const unknown = names.find((name) => !Object.hasOwn(PARTS, name));
  if (unknown !== undefined) throw new Error(`"${unknown}" is not one of ${Object.keys(PARTS).join(', ')}.`);
  const measured: Measured[] = [];
  for (const [name, bench] of Object.entries(PARTS))
    if (names.length === 0 || names.includes(name)) measured.push(await bench());
  print(measured.flatMap(({ rows }) => rows));
  for (const { table } of measured) if (table !== undefined) process.stdout.write(`\n${table}\n`);
}

function print(rows: readonly Row[]): void {
  const wide = (pick: (row: Row) => string) => Math.max(...rows.map((row) => pick(row).length));
  const [first, second] = [wide(({ name }) => name), wide(({ figure }) => figure)];
  for (const { name, figure, goal } of rows)
    process.stdout.write(`${name.padEnd(first)}  ${figure.padStart(second)}  ${goal}\n`);
}

run(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${String(error instanceof Error ? error.stack : error)}\n`);
    process.exit(1);
  },
);
