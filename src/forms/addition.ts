import { claim } from './claim';
import { dataFields } from './dataFields';
import { wordsField } from './fields';
import { wordsOf } from './questionWords';

/** 追加 (APPI Art. 34(1)): what is missing is added. */
export const addition = claim({
  id: 'addition',
  version: 2,
  about: {
    ...dataFields('dataToComplete', { all: false }),
    missing: wordsField(wordsOf('missing'), { takesNumbers: true }),
  },
  ends: 'notice',
});
