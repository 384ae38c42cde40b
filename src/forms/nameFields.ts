import type { Field } from '../domain/form/form';
import { maskName } from '../domain/form/mask';
import { refuse } from '../domain/outcome';
import { present } from '../domain/present';
import { needsFurigana, readFurigana } from '../recognition/names/furigana';
import { readName } from '../recognition/names/name';
import { nameIn, smallNameIn } from '../recognition/names/namesIn';
import { piecesOf } from '../recognition/text/pieces';
import { readEdit } from '../recognition/wishes/edit';
import { type Conditions, type FieldWords, valueOf } from './fields';
import { isOneLine } from './stored';

export const nameField = (words: FieldWords, conditions: Conditions = {}): Field<string> => ({
  ...words,
  ...conditions,
  input: { kind: 'text', autocomplete: 'name', maxLength: 100 },
  read: (typed) => {
    if (isWishToChange(typed) || isSentence(typed)) return refuse('notAName');
    return readName(nameAmong(typed) ?? typed);
  },
  findIn: (piece, _reading, standing) =>
    nameIn(piece, { certain: standing === 'named' }) ??
    (standing === 'open' ? smallNameIn(piece) : undefined),
  tells: (typed) => present({ furigana: readingBehind(typed) }),
  keeps: isOneLine(100),
  show: (name) => name,
  mask: maskName,
});

/** A company's name stands with that of who speaks for it. */
const COMPANY =
  /\b(?:ltd|limited|plc|inc|llc|pvt|co|corp|company|motors|traders|enterprises|imports|exports|holdings|group|agency|autos?)\b|株式会社|有限会社|合同会社|[㈱㈲]|商会|商店|工業|自動車/iu;

/** "Yes Amali Perera". */
const ANSWERED = /^(?:yes|yeah|ok|okay|sure) \p{Lu}\p{Ll}+ \p{Lu}/iu;

/** The one piece that is a name, where other things are said beside it: "its for me, tom reihana". */
function nameAmong(typed: string): string | undefined {
  const pieces = piecesOf(typed);
  if (COMPANY.test(typed) || (pieces.length < 2 && !ANSWERED.test(typed))) return undefined;
  const [name, other] = pieces.flatMap(
    (piece) => nameIn(piece, { certain: false }) ?? smallNameIn(piece) ?? [],
  );
  return other === undefined ? name : undefined;
}

/** How a name in kanji is read, told behind it: 西田茂雄、ニシダシゲオ. */
function readingBehind(typed: string): string | undefined {
  const pieces = piecesOf(typed);
  const at = pieces.findIndex(
    (piece) => needsFurigana(piece) && nameIn(piece, { certain: false }) !== undefined,
  );
  const behind = at < 0 ? undefined : pieces[at + 1];
  return behind === undefined ? undefined : valueOf(readFurigana(behind));
}

/** A clause with a reason, a wish or a verb of its own is nobody's name. */
const SENTENCE =
  /\b(?:because|i want|i need|you (?:use|have|keep)|please|everything|all of it)\b|(?:だから|ので|ください|したい|ほしい)/iu;
const isSentence = (typed: string): boolean => typed.length > 12 && SENTENCE.test(typed);

/** Nobody is called "change my address". */
function isWishToChange(typed: string): boolean {
  const edit = readEdit(typed);
  return edit !== undefined && 'words' in edit;
}

/** フリガナ: how a name in kanji is read. */
export const furiganaField = (words: FieldWords, conditions: Conditions): Field<string> => ({
  ...words,
  ...conditions,
  input: { kind: 'text', autocomplete: 'off', maxLength: 100 },
  read: (typed) => readFurigana(typed),
  findIn: (piece, _reading, standing) => (standing === 'named' ? undefined : valueOf(readFurigana(piece))),
  keeps: isOneLine(100),
  show: (reading) => reading,
  mask: maskName,
});
