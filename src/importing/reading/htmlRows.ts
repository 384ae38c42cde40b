import { type Block, BOLD_LEVEL } from './block';
import type { Page, State } from './htmlState';

/** Tables: a row is one line, its cells parted by bars. */
export function rowActions(
  state: State,
  endBlock: () => void,
): Pick<Page, 'openRow' | 'openCell' | 'closeCell' | 'closeRow'> {
  return {
    openRow: () => {
      endBlock();
      state.rows.push([]);
    },
    openCell: () => {
      endBlock();
      if (state.rows.length > 0) state.sinks.push([]);
    },
    closeCell: () => {
      endBlock();
      const row = state.rows.at(-1);
      const cell = row === undefined || state.sinks.length < 2 ? undefined : state.sinks.pop();
      if (cell !== undefined && cell.length > 0) row?.push(cell);
    },
    closeRow: () => {
      endBlock();
      const row = state.rows.pop() ?? [];
      const sink = state.sinks.at(-1);
      for (const block of rowBlocks(row, sink?.at(-1))) sink?.push(block);
    },
  };
}

/** A row of a table is one line; a table that only lays out the page is no table. */
function rowBlocks(cells: readonly (readonly Block[])[], above: Block | undefined): readonly Block[] {
  if (cells.length < 2 || cells.some(isLayout)) return cells.flat();
  const text = cells.map((cell) => cell.map((block) => block.text).join(' ')).join(' | ');
  const gap = above?.text.includes(' | ') === true ? 0 : 1;
  return [{ kind: 'item', text, level: 0, gap, line: cells.flat()[0]?.line ?? 0 }];
}

const MOST_IN_CELL = 6;

function isLayout(cell: readonly Block[]): boolean {
  return (
    cell.length > MOST_IN_CELL || cell.some(({ kind, level }) => kind === 'heading' && level < BOLD_LEVEL)
  );
}
