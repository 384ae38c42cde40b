import { foldWidth } from '../text/width';

/** A stretch of what was typed, from and to. */
export type Span = readonly [number, number];

/** A part of a message, between what separates parts. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  /** In lower case and one width, letter by letter, so that places in it are places in what was typed. */
  readonly said: string;
  /** It ends as a question. */
  readonly asked: boolean;
  /** It ends with a comma: what follows may go on with it. */
  readonly goesOn: boolean;
  /** It ends with a colon: what follows is what it spoke of. */
  readonly tells: boolean;
}

/** More than anybody corrects at once. */
const MOST = 16;
const ABBREVIATED = '(?<!\\b(?:mr|mrs|ms|dr|no(?=\\.\\s?\\d)|st|rd|ave|apt|jr|sr|p\\.o))';
const BREAK = new RegExp(
  [
    '[\\n。！？!?;；…]+',
    '(?<!なく|なくて|なくって)[、，]',
    ',(?!\\d)',
    `${ABBREVIATED}\\.(?=[\\s.]|$)`,
    '[:：](?=\\s|$|[^\\x00-\\x7f])',
    '\\s[-–—]+\\s',
    "(?<=\\S) (?=(?:it's|its|it is|it should|it was|it must|i (?:forgot|missed|left out|mean|meant|wrote|typed|put|made|misspelled|mistyped)|sorry|please (?:use|change|put|write|correct)|pls (?:use|change|put|write)) )",
    '(?<=です|でした|ました|ません|違う|ちがう|ねん|えた|けど|だ|ごめん|すいません)[ \\u3000]+',
    '(?<=(?:間違え|まちがえ|違い|ちがい)ました)(?=[^\\s。、,.!！かがけのよわねで])',
  ].join('|'),
  'giu',
);

/** The clauses of a message, as far as one looks. */
export function clausesOf(typed: string): readonly Clause[] {
  const copy = copyOf(typed);
  const clauses: Clause[] = [];
  let from = 0;
  for (const { index, 0: between } of copy.matchAll(BREAK)) {
    if (clauses.length >= MOST) return clauses;
    clauses.push(...clauseIn(copy, [from, index], between));
    from = index + between.length;
  }
  return [...clauses, ...clauseIn(copy, [from, copy.length], '')];
}

function clauseIn(copy: string, [first, last]: Span, between: string): readonly Clause[] {
  const part = copy.slice(first, last);
  const from = first + part.length - part.trimStart().length;
  const said = part.trim();
  if (!/[\p{L}\p{N}]/u.test(said)) return [];
  const asked = /[?？]/u.test(between) || /(?:です|ます|でしょう|ません)か$/u.test(said);
  const goesOn = /^[,、，]$/u.test(between);
  return [{ from, to: from + said.length, said, asked, goesOn, tells: /[:：]/u.test(between) }];
}

const PICTURE = /^[\p{Extended_Pictographic}\u{FE0F}\u{200D}]$/u;
/** As long as what was typed, unit by unit; a picture says nothing. */
function copyOf(typed: string): string {
  return typed.replace(/[^\0-\x40[-~]/gu, (letter) => {
    if (PICTURE.test(letter)) return ' '.repeat(letter.length);
    const plain = /[‘’´`＇]/u.test(letter) ? "'" : foldWidth(letter).toLowerCase();
    return plain.length === letter.length ? plain : letter;
  });
}
