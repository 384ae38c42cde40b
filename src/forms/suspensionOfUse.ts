import { claim } from './claim';
import { dataFields } from './dataFields';
import { groundFields } from './groundField';

/** 利用停止 (APPI Art. 35(1), (5)): the data stays and is no longer used. */
export const suspensionOfUse = claim({
  id: 'suspension-of-use',
  version: 2,
  about: { ...dataFields('dataToStop', { all: true }), ...groundFields('use') },
  ends: 'notice',
});
