import { columnsOf, isWide } from '../topics/phrases';

/** Lines longer than this were not broken by a mail program or a typewriter. */
const WIDEST = 110;
const NARROWEST = 40;
/** So many full lines make it a habit. */
const LEAST_FULL = 2;

/**
 * Finds out which lines go on with the line above because the text was broken at a fixed width: the line above is full,
 * the next word would not have fitted. Gives for each line whether it goes on.
 */
export function findContinued(
  lines: readonly string[],
  begins: (line: string) => boolean,
): readonly boolean[] {
  const trimmed = lines.map((line) => line.trim());
  const width = trimmed.reduce((widest, line) => Math.max(widest, columnsOf(line)), 0);
  const goesOn = trimmed.map((line, at) => {
    const above = trimmed[at - 1] ?? '';
    return above !== '' && line !== '' && !begins(line) && !fits(above, line, width);
  });
  const broken = width >= NARROWEST && width <= WIDEST && goesOn.filter(Boolean).length >= LEAST_FULL;
  return broken ? goesOn : goesOn.map(() => false);
}

function fits(above: string, line: string, width: number): boolean {
  // Japanese is broken anywhere; a stop or a bracket that may not begin a line takes one or two characters with it.
  if (isWide(above.at(-1) ?? '')) return columnsOf(above) < width - 4;
  const [word = ''] = line.split(/\s/u);
  return columnsOf(above) + 1 + columnsOf(word) <= width;
}

/** Joins two lines as one paragraph: with a space, but not between Japanese characters or after a hyphen. */
export function joinLines(above: string, below: string): string {
  const tight = isWide(above.at(-1) ?? '') && isWide(below[0] ?? '');
  return tight || /\p{L}-$/u.test(above) ? above + below : `${above} ${below}`;
}
