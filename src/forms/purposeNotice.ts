import { claim } from './claim';
import { dataFields } from './dataFields';

/** 利用目的の通知 (APPI Art. 32(2)): what the data of the person is used for. */
export const purposeNotice = claim({
  id: 'purpose-notice',
  version: 2,
  about: dataFields('dataForPurpose', { all: true }),
  ends: 'notice',
});
