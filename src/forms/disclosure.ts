import { claim } from './claim';
import { dataFields, sinceField } from './dataFields';

/** 保有個人データの開示 (APPI Art. 33(1)): to see the data held. No reason is asked. */
export const disclosure = claim({
  id: 'disclosure',
  version: 3,
  about: { ...dataFields('dataToSee', { all: true }), since: sinceField },
  ends: 'data',
});
