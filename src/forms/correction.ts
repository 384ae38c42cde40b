import type { Field } from '../domain/form/form';
import { accept, refuse } from '../domain/outcome';
import { present } from '../domain/present';
import { readWrongAndRight } from '../recognition/text/wrongAndRight';
import { sentencesOf } from '../recognition/text/sentences';
import { claim } from './claim';
import { dataFields } from './dataFields';
import { wordsField } from './fields';
import { namesWay } from './namesOther';
import { wordsOf } from './questionWords';

const words = wordsField(wordsOf('wrong'), { takesNumbers: true });
/** What is wrong, often told with what is right: "Waker should be Walker". */
const wrongField: Field<string> = {
  ...words,
  read: (typed, reading) => {
    if (namesWay(typed)) return refuse('required');
    const both = readWrongAndRight(typed);
    return both === undefined ? words.read(typed, reading) : accept(both.wrong);
  },
  findIn: (piece, _reading, standing) => (standing === 'named' ? undefined : readWrongAndRight(piece)?.wrong),
  tells: (typed) => present({ right: readWrongAndRight(typed)?.right }),
  findInWish: (wished) => bothIn(wished)?.wrong,
};
const right = wordsField(wordsOf('right'), { takesNumbers: true });
const rightField: Field<string> = {
  ...right,
  read: (typed, reading) => (namesWay(typed) ? refuse('required') : right.read(typed, reading)),
  findInWish: (wished) => bothIn(wished)?.right,
};

/** What is wrong and what is right, where one sentence of the wish tells both. */
const bothIn = (wished: string) =>
  sentencesOf(wished)
    .flatMap((sentence) => [...sentence.split(/(?<=\S)[:：]\s/u), sentence])
    .map(readWrongAndRight)
    .find((both) => both !== undefined);

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
