import { benchTurn } from './turn';
import { benchWidget } from './widget';

/** One line of the table: what was measured, the figure, and the goal where there is one. */
export interface Row {
  readonly name: string;
  readonly figure: string;
  readonly goal: string;
}

async function run(): Promise<void> {
  const rows: readonly Row[] = [...(await benchTurn()), ...(await benchWidget())];
  const wide = (pick: (row: Row) => string) => Math.max(...rows.map((row) => pick(row).length));
  const [first, second] = [wide(({ name }) => name), wide(({ figure }) => figure)];
  for (const { name, figure, goal } of rows)
    process.stdout.write(`${name.padEnd(first)}  ${figure.padStart(second)}  ${goal}\n`);
}

run().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${String(error instanceof Error ? error.stack : error)}\n`);
    process.exit(1);
  },
);
