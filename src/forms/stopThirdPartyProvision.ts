import { claim } from './claim';
import { dataFields } from './dataFields';
import { lineField } from './fields';
import { groundFields } from './groundField';
import { wordsOf } from './questionWords';

/** 第三者提供の停止 (APPI Art. 35(3), (5)). */
export const stopThirdPartyProvision = claim({
  id: 'stop-third-party-provision',
  version: 2,
  about: {
    ...dataFields('dataToKeep', { all: true }),
    recipients: lineField(wordsOf('recipients'), { optional: true }),
    ...groundFields('provision'),
  },
  ends: 'notice',
});
