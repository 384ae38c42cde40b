import { claim } from './claim';
import { choiceField } from './fields';
import { choicesOf, wordsOf } from './questionWords';

/** 第三者提供記録の開示 (APPI Art. 33(5)): the records of Art. 29(1), on what was given, and 30(3), on what was received. */
export const provisionRecordDisclosure = claim({
  id: 'provision-record-disclosure',
  version: 2,
  about: {
    records: choiceField(wordsOf('records'), choicesOf('records', ['given', 'received', 'both'])),
  },
  ends: 'data',
});
