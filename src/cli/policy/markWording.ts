import { diffChars, diffWordsWithSpace } from 'diff';
import type { Locale } from '../../../locales';

/** From so many changes on, two texts have little in common, and looking for what they share takes long. */
const MOST_CHANGES = 4000;

/** What stood there and what stands there now; the same where nothing changed. */
interface Piece {
  readonly before: string;
  readonly after: string;
}

/**
 * Two wordings in one text that needs no colour: `[-old-]{+new+}`, by words in English and by characters in Japanese,
 * which parts no words. A line break that came or went is shown as ¶.
 */
export function markWording(before: string, after: string, language: Locale): string {
  return joinedAt(language === 'ja' ? /^.?$/u : /^\s*$/u, piecesOf(before, after, language))
    .map((piece) => (isSame(piece) ? piece.before : marked(piece)))
    .join('');
}

function piecesOf(before: string, after: string, language: Locale): readonly Piece[] {
  const compare = language === 'ja' ? diffChars : diffWordsWithSpace;
  const changes = compare(before, after, { maxEditLength: MOST_CHANGES });
  if (changes === undefined) return [{ before, after }];
  return changes.map(({ value, added, removed }) => ({
    before: added ? '' : value,
    after: removed ? '' : value,
  }));
}

/** Changes with next to nothing between them are read more easily as one. */
function joinedAt(little: RegExp, pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const [at, piece] of pieces.entries()) {
    const last = joined.at(-1);
    const follows = last !== undefined && !isSame(last);
    const bridges = isSame(piece) && little.test(piece.before) && at < pieces.length - 1;
    if (follows && (bridges || !isSame(piece)))
      joined[joined.length - 1] = { before: last.before + piece.before, after: last.after + piece.after };
    else joined.push(piece);
  }
  return joined;
}

const isSame = ({ before, after }: Piece): boolean => before === after;

function marked({ before, after }: Piece): string {
  return `${before === '' ? '' : `[-${shown(before)}-]`}${after === '' ? '' : `{+${shown(after)}+}`}`;
}

/** Where nothing but a line break changed, it would not be seen. */
const shown = (text: string): string => (text.trim() === '' ? text.replaceAll('\n', '¶\n') : text);
