import { claim } from './claim';
import { dataFields } from './dataFields';
import { groundFields } from './groundField';

/** 消去 (APPI Art. 35(1), (5)): the data goes, true or not. */
export const erasure = claim({
  id: 'erasure',
  version: 2,
  about: { ...dataFields('dataToErase', { all: true }), ...groundFields('use') },
  ends: 'notice',
});
