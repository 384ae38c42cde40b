/** Tags as a page has them, without digits that might be somebody's: <br>, </b>, <h1>, <span class="a">. */
const TAG = /<\/?[a-z]{1,10}[0-9]?(?:\s[^<>0-9]{0,40})?\/?>/giu;
const NAMED = /&(?:nbsp|ensp|emsp|thinsp|shy|ndash|mdash|hyphen|minus|middot|bull|rarr|zwn?j|lt|gt|quot);/giu;
const NUMBERED = /&#(?:x(?<hex>[0-9a-f]{1,6})|(?<decimal>[0-9]{1,7}));/giu;
/** What stands on a digit belongs to it, and parts it from nothing. */
const ON_IT = '\u0301';

/**
 * A copy of the same length in which the tags and entities of a page, copied with a number, stand for what they show:
 * a digit, or something between digits.
 */
export function withoutMarkup(text: string): string {
  if (!/[<&]/u.test(text)) return text;
  return text
    .replace(NUMBERED, (entity, hex: string | undefined, decimal: string | undefined) =>
      shownBy(entity, hex === undefined ? Number(decimal) : parseInt(hex, 16)),
    )
    .replace(NAMED, hyphens)
    .replace(TAG, hyphens);
}

function shownBy(entity: string, code: number): string {
  const isDigit = code >= 0x30 && code <= 0x39;
  return isDigit ? String.fromCharCode(code).padEnd(entity.length, ON_IT) : hyphens(entity);
}

const hyphens = (text: string) => '-'.repeat(text.length);
