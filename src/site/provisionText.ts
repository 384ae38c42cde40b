/** A numbered line: the number as published, what stands between, and the words. */
interface Item {
  readonly number: string;
  readonly gap: string;
  readonly text: string;
}
/** A piece of a provision. Put together again, its pieces are the text to the letter. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'items'; readonly items: readonly Item[] };

/** (1), （１）, (a), (iv), 1), ①: what law texts number their items with, in either width. */
const NUMBERED = /^(\s*(?:[(\uFF08]?[\p{Nd}a-z]{1,4}[)\uFF09]|[\u2460-\u2473]))(\s*)((?:\S.*)?)$/su;

/** Reads the text of a provision: blank lines part paragraphs, and numbered lines are items of a list. */
export function readBlocks(text: string): readonly Block[] {
  return text
    .split(/\n[^\S\n]*\n\s*/u)
    .filter((paragraph) => paragraph.trim() !== '')
    .flatMap(blocksOf);
}

function blocksOf(paragraph: string): readonly Block[] {
  const lines = paragraph.split('\n');
  const firstItem = lines.findIndex((line) => NUMBERED.test(line));
  if (firstItem === -1) return [{ kind: 'paragraph', text: paragraph }];
  const before = lines.slice(0, firstItem).join('\n');
  const items = joinLines(lines.slice(firstItem)).map(itemOf);
  const list: Block = { kind: 'items', items };
  return before === '' ? [list] : [{ kind: 'paragraph', text: before }, list];
}

/** A line without a number goes on with the item above it. */
function joinLines(lines: readonly string[]): readonly string[] {
  return lines.reduce<readonly string[]>((joined, line) => {
    const last = joined.at(-1);
    if (last === undefined || NUMBERED.test(line)) return [...joined, line];
    return [...joined.slice(0, -1), `${last}\n${line}`];
  }, []);
}

function itemOf(line: string): Item {
  const [, number = '', gap = '', text = line] = NUMBERED.exec(line) ?? [];
  return { number, gap, text };
}
