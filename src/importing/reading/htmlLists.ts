import { BOLD_LEVEL } from './block';
import { shapeOf } from '../sections/headingShape';
import type { List, Page, State } from './htmlState';
import { itemNumber } from './htmlTags';

/** Lists: each item is a line of its own, with the number that a browser shows. */
export function listActions(
  state: State,
  endBlock: () => void,
): Pick<Page, 'openList' | 'closeList' | 'openItem'> {
  return {
    openList: (ordered, { type = '1', start }) => {
      endBlock();
      if (state.lists.length === 0) state.fresh = true;
      const next = Number(start ?? 1) || 1;
      const from = state.sinks.at(-1)?.length ?? 0;
      state.lists.push({ ordered, type, started: start !== undefined, from, next, items: 0 });
    },
    openItem: ({ value }) => {
      endBlock();
      const list = state.lists.at(-1);
      state.role = 'item';
      state.depth = Math.max(0, state.lists.length - 1);
      if (list === undefined) return;
      if (value !== undefined) list.next = Number(value) || list.next;
      if (list.ordered) state.prefix = itemNumber(list.type, list.next);
      list.next += 1;
      list.items += 1;
    },
    closeList: () => {
      endBlock();
      Object.assign(state, { role: 'text', prefix: '', depth: 0 });
      const list = state.lists.pop();
      if (list?.ordered === true && list.items === 1 && state.lists.length === 0) liftItem(state, list);
    },
  };
}

/** Word writes numbered headings as lists of one item each, and their numbers are not in the file. */
function liftItem(state: State, { from, started, type, next }: List): void {
  const sink = state.sinks.at(-1) ?? [];
  const [item, ...more] = sink.slice(from);
  if (item?.kind !== 'item' || more.length > 0) return;
  const bare = item.text.slice(itemNumber(type, next - 1).length);
  if (!['short', 'upper'].includes(shapeOf(bare))) return;
  const text = started ? item.text : bare;
  sink[from] = { ...item, kind: 'heading', text, level: BOLD_LEVEL };
  if (started) return;
  state.numbered -= 1;
  state.findings.push({ kind: 'listHeading', values: { heading: text } });
}
