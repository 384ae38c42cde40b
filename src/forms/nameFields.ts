import type { Field } from '../domain/form/form';
import { maskName } from '../domain/form/mask';
import { refuse } from '../domain/outcome';
import { present } from '../domain/present';
import { namesReading, needsFurigana, readFurigana } from '../recognition/names/furigana';
import { readName, withoutRecords } from '../recognition/names/name';
import { nameIn, smallNameIn } from '../recognition/names/namesIn';
import { piecesOf } from '../recognition/text/pieces';
import { readCorrection } from '../recognition/wishes/correction';
import { readEdit } from '../recognition/wishes/edit';
import { type Conditions, type FieldWords, valueOf } from './fields';
import { isOneLine } from './stored';

export const nameField = (words: FieldWords, conditions: Conditions = {}): Field<string> => ({
  ...words,
  ...conditions,
  input: { kind: 'text', autocomplete: 'name', maxLength: 100 },
  read: (said) => {
    const right = rightName(said);
    if (right !== undefined) return readName(right);
    const typed = withoutRecords(said);
    if (isWishToChange(typed) || isSentence(typed)) return refuse('notAName');
    return readName(nameAmong(typed) ?? typed);
  },
  findIn: (piece, _reading, standing) => {
    const right = rightName(piece);
    if (right !== undefined) return valueOf(readName(right));
    const found = nameIn(piece, { certain: standing === 'named' });
    return found ?? (standing === 'open' ? smallNameIn(piece) : undefined);
  },
  tells: (typed) => present({ furigana: readingBehind(typed) }),
  keeps: isOneLine(100),
  show: (name) => name,
  mask: maskName,
});

/** "My name is not A but B": the one that is right. */
function rightName(typed: string): string | undefined {
  const { of = '', instead, value } = readCorrection(typed) ?? {};
  return instead !== undefined && /^(?:my |mi )?(?:full )?name$|^お?名前$|^氏名$/iu.test(of)
    ? value
    : undefined;
}

/** A company's name stands with that of who speaks for it. */
const COMPANY =
  /\b(?:ltd|limited|plc|inc|llc|pvt|co|corp|company|motors|traders|enterprises|imports|exports|holdings|group|agency|autos?)\b|株式会社|有限会社|合同会社|[㈱㈲]|商会|商店|工業|自動車/iu;

/** "Yes Amali Perera". */
const ANSWERED = /^(?:yes|yeah|ok|okay|sure|はい|ええ|うん)[ 　]\p{Lu}\p{Ll}+ \p{Lu}/iu;

/** The one piece that is a name, where other things are said beside it: "its for me, tom reihana". */
function nameAmong(typed: string): string | undefined {
  const pieces = piecesOf(typed);
  const isWhole =
    pieces.length < 2 && !pieces.some((piece) => saysName(piece, typed)) && !ANSWERED.test(typed);
  if (COMPANY.test(typed) || isWhole) return undefined;
  const [name, other] = pieces.flatMap(
    (piece) => nameIn(piece, { certain: false }) ?? smallNameIn(piece) ?? [],
  );
  return other === undefined ? name : undefined;
}

/** "Sorry, my name is Grace": beside what says that a name follows stands a courtesy. */
const saysName = (piece: string, typed: string): boolean =>
  piece !== typed.trim() && nameIn(piece, { certain: true }) !== undefined;

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
/** Small words that stand in no name, where they are not written as one. */
const SMALL =
  /(?:^|\s)(?:he|she|they|we|i|you|it|its|both|then|that|this|for|with|by|want|need|data|send|stop|not|what|why|how|my|your|his|her|their|signed|skip|born|only|was|were|has|have|got|dont|don't|can|will|should)(?=[\s,.]|$)/u;
const PARTED = /[。！？!?]\s*\S|\d{2}|(?:メール|電話|郵便|全部|ぜんぶ)で?|生まれ/u;
function isSentence(typed: string): boolean {
  if (nameAmong(typed) !== undefined || nameIn(typed, { certain: false }) !== undefined) return false;
  if (typed.length > 12 && SENTENCE.test(typed)) return true;
  return (/\s/u.test(typed.trim()) && SMALL.test(typed)) || PARTED.test(typed);
}

/** Nobody is called "change my address". */
function isWishToChange(typed: string): boolean {
  const edit = readEdit(typed);
  return edit !== undefined && 'words' in edit;
}

/** Before it is asked for only what is written in kana and ends as no clause does. */
const READS = /^[ぁ-ゖァ-ヺー\s　（()）]{3,}(?<![はがをにでも])(?:です|だ)?$/u;

/** フリガナ: how a name in kanji is read. */
export const furiganaField = (words: FieldWords, conditions: Conditions): Field<string> => ({
  ...words,
  ...conditions,
  input: { kind: 'text', autocomplete: 'off', maxLength: 100 },
  read: (typed) => readFurigana(typed),
  findIn: (piece, _reading, standing) => {
    const isMeant = standing === 'open' || (standing === 'later' && READS.test(piece.trim()));
    return isMeant || namesReading(piece) ? valueOf(readFurigana(piece)) : undefined;
  },
  keeps: isOneLine(100),
  show: (reading) => reading,
  mask: maskName,
});
