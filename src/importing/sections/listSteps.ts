import type { Block } from '../reading/block';
import { isItem } from './headingShape';
import { columnsOf } from '../topics/phrases';

/** What a line of a list is moved in by, a step: an ordinary space would not be seen at the beginning of a line. */
export const STEP = '\u3000';
const TAB = '    ';
const SPACE_BEFORE = /^[\s\u3000]*/u;

/** How many steps each line of a list stands below the lines it belongs to. Any other line ends the list. */
export function stepsOf(blocks: readonly Pick<Block, 'indent'>[]): readonly number[] {
  let open: number[] = [];
  return blocks.map(({ indent }) => {
    if (indent === undefined) {
      open = [];
      return 0;
    }
    open = [...open.filter((outer) => outer < indent), indent];
    return open.length - 1;
  });
}

/** What is known of a line in a list from the space before it; nothing of a line that is none. */
export function indentOf(line: string, listed = isItem(line.trim())): Pick<Block, 'indent'> {
  if (!listed) return {};
  const [space = ''] = SPACE_BEFORE.exec(line) ?? [];
  return { indent: columnsOf(space.replaceAll('\t', TAB)) };
}
