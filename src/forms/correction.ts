import { claim } from './claim';
import { dataFields } from './dataFields';
import { wordsField } from './fields';
import { wordsOf } from './questionWords';

/** 訂正 (APPI Art. 34(1)): what is untrue is made right. */
export const correction = claim({
  id: 'correction',
  version: 2,
  about: {
    ...dataFields('dataToCorrect', { all: false }),
    wrong: wordsField(wordsOf('wrong'), { takesNumbers: true }),
    right: wordsField(wordsOf('right'), { takesNumbers: true }),
  },
  ends: 'notice',
});
