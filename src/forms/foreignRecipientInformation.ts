import { claim } from './claim';
import { lineField } from './fields';
import { wordsOf } from './questionWords';

/** 外国第三者提供に係る情報提供 (APPI Art. 28(3)): how data given abroad is protected there. */
export const foreignRecipientInformation = claim({
  id: 'foreign-recipient-information',
  version: 2,
  about: { abroad: lineField(wordsOf('abroad'), { optional: true }) },
  ends: 'notice',
});
