/** `::: {.plain}` above it and `:::` below: the section once more, in easier words. */
const OPENS = /^:::+\s*\{\s*\.plain\s*\}\s*$/u;
const CLOSES = /^:::+\s*$/u;

export type PlainFault = 'plainNotClosed' | 'emptyPlain' | 'textAfterPlain';

/** The lines of a section without the block at its end, and the block; or what is wrong, and at which of the lines. */
type Parted =
  | { readonly text: readonly string[]; readonly plain?: string }
  | { readonly fault: PlainFault; readonly at: number };

export function partPlain(lines: readonly string[]): Parted {
  const from = lines.findIndex((line) => OPENS.test(line));
  if (from === -1) return { text: lines };
  const to = lines.findIndex((line, at) => at > from && CLOSES.test(line));
  if (to === -1) return { fault: 'plainNotClosed', at: from };
  const after = lines.findIndex((line, at) => at > to && line.trim() !== '');
  if (after !== -1) return { fault: 'textAfterPlain', at: after };
  const plain = lines
    .slice(from + 1, to)
    .join('\n')
    .trim();
  return plain === '' ? { fault: 'emptyPlain', at: from } : { text: lines.slice(0, from), plain };
}

/** The text of a file without such blocks, their lines left empty so that lines are still counted right; and what they said. */
export function withoutPlain(text: string): { readonly text: string; readonly plain: readonly string[] } {
  const plain: string[] = [];
  let within = false;
  const lines = text.split(/\r\n?|\n/u).map((line) => {
    const opens = !within && OPENS.test(line.trim());
    if (!within && !opens) return line;
    if (opens) plain.push('');
    else if (!CLOSES.test(line.trim())) plain.push(`${plain.pop() ?? ''} ${line}`.trim());
    within = opens || !CLOSES.test(line.trim());
    return '';
  });
  return plain.length === 0 ? { text, plain } : { text: lines.join('\n'), plain };
}
