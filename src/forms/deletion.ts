import { recordsSay } from '../recognition/text/recordsSay';
import { claim } from './claim';
import { dataFields } from './dataFields';
import { wordsField } from './fields';
import { wordsOf } from './questionWords';

/** 削除 (APPI Art. 34(1)): data that is untrue is taken out. What is true and unwanted is erasure, Art. 35. */
export const deletion = claim({
  id: 'deletion',
  version: 2,
  about: {
    ...dataFields('dataToDelete', { all: false }),
    untrue: { ...wordsField(wordsOf('untrue'), { takesNumbers: true }), findInWish: recordsSay },
  },
  ends: 'notice',
});
