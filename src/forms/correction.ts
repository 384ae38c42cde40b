import type { Field } from '../domain/form/form';
import { accept, refuse } from '../domain/outcome';
import { present } from '../domain/present';
import { readOldOrNew } from '../recognition/text/oldOrNew';
import { piecesOf } from '../recognition/text/pieces';
import { isBareValue, withValue } from '../recognition/text/recordValues';
import { tellsNoValue } from '../recognition/text/tellsNoValue';
import { readWrongAndRight } from '../recognition/text/wrongAndRight';
import { sentencesOf } from '../recognition/text/sentences';
import { looksLikeQuestion } from '../recognition/wishes/question';
import { claim } from './claim';
import { dataFields } from './dataFields';
import { wordsField } from './fields';
import { namesWay } from './namesOther';
import { wordsOf } from './questionWords';

/** Several things may be wrong: an address, and a number. */
const joins = withValue;
const words = wordsField(wordsOf('wrong'), { takesNumbers: true });
const right = wordsField(wordsOf('right'), { takesNumbers: true });
/** What is told of both, in one breath or each by a word for it: "the old one is …". */
function toldIn(typed: string): { readonly wrong?: string; readonly right?: string } {
  const [both, named] = [readWrongAndRight(typed), readOldOrNew(typed)];
  // "My new address is X. Not the other bit": the words that lead up to it are none of it.
  const led = named?.right !== undefined && both?.right.includes(named.right) === true;
  return (led && both.right !== named.right ? named : (both ?? named)) ?? {};
}

/** What is wrong, often told with what is right: "Waker should be Walker". What only is right is no answer. */
const wrongField: Field<string> = {
  ...words,
  read: (typed, reading) => {
    if (namesWay(typed)) return refuse('required');
    const told = toldIn(typed);
    if (told.wrong !== undefined) return accept(told.wrong);
    return told.right === undefined ? words.read(typed, reading) : refuse('required');
  },
  findIn: (piece, _reading, standing) => (standing === 'named' ? readOldOrNew(piece) : toldIn(piece))?.wrong,
  tells: (typed) => present({ right: toldIn(typed).right }),
  findInWish: (wished) => bothIn(wished)?.wrong,
  joins,
};
/** A value by itself, or behind what it is called: "name is Nimal Perera". */
function valueIn(piece: string): string | undefined {
  if (isBareValue(piece)) return piece.trim();
  const value = piece.replace(CALLED, '').replace(POLITE, '').trim();
  return value !== piece.trim() && /^["“「]?[\p{Lu}\d+〒\p{sc=Han}\p{sc=Katakana}]/u.test(value)
    ? value
    : undefined;
}
const CALLED =
  /^\s*(?:(?:and|my|the|correct|right|new) )*(?:(?:first |last |full |family )?name|surname|phone|mobile|tel|e-?mail|address|birthday|date of birth)(?: (?:no\.?|number|address))? (?:is|should be|must be|to be) |^\s*(?:正しい)?(?:お?名前|氏名|電話番号?|携帯|メール(?:アドレス)?|ご?住所)は、?/iu;
const POLITE = /(?:です|になります)[。\s]*$/u;

/** Several values stand in it, and only one of them was read: "Name is Nimal Perera, new phone is +94 77 345 6780". */
const tellsMore = (typed: string, found: string): boolean =>
  piecesOf(typed).filter((piece) => VALUE.test(piece) && !piece.includes(found)).length > 0 &&
  readOldOrNew(typed)?.wrong === undefined;
const VALUE = /\b(?:is|should be|to be|:)\s+["“]?[\p{Lu}\d+]/u;

/** What is right, without what leads up to it; what stands there now, or only leads up, is no answer. */
const rightField: Field<string> = {
  ...right,
  read: (typed, reading) => {
    if (namesWay(typed)) return refuse('required');
    const told = toldIn(typed);
    if (told.right !== undefined) return accept(tellsMore(typed, told.right) ? typed.trim() : told.right);
    const says = told.wrong === undefined && !tellsNoValue(typed) && !looksLikeQuestion(typed);
    return says ? right.read(typed, reading) : refuse('required');
  },
  findIn: (piece, _reading, standing) =>
    readOldOrNew(piece)?.right ?? (standing === 'open' ? valueIn(piece) : undefined),
  findInWish: (wished) => bothIn(wished)?.right,
  joins,
};

/** What is wrong and what is right, where one sentence of the wish tells both. */
const bothIn = (wished: string) =>
  sentencesOf(wished)
    .flatMap((sentence) => [...sentence.split(/(?<=\S)[:：]\s/u), sentence])
    .map(readWrongAndRight)
    .find((both) => both !== undefined) ?? readOldOrNew(wished);

/** 訂正 (APPI Art. 34(1)): what is untrue is made right. */
export const correction = claim({
  id: 'correction',
  version: 2,
  about: {
    ...dataFields('dataToCorrect', { all: false }),
    wrong: wrongField,
    right: rightField,
  },
  ends: 'notice',
});
