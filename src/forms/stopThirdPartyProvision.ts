import type { Field } from '../domain/form/form';
import { recipientsNamed } from '../recognition/text/recipientsNamed';
import { claim } from './claim';
import { dataFields } from './dataFields';
import { lineField } from './fields';
import { groundFields } from './groundField';
import { wordsOf } from './questionWords';

const LINE = lineField(wordsOf('recipients'), { optional: true });
/** Often named beside the data that is not to be given. */
const RECIPIENTS = {
  ...LINE,
  read: (typed, reading) => LINE.read(recipientsNamed(typed) ?? typed, reading),
  findIn: (piece, _reading, standing) => (standing === 'named' ? undefined : recipientsNamed(piece)),
} satisfies Field<string>;

/** 第三者提供の停止 (APPI Art. 35(3), (5)). */
export const stopThirdPartyProvision = claim({
  id: 'stop-third-party-provision',
  version: 2,
  about: {
    ...dataFields('dataToKeep', { all: true }),
    recipients: RECIPIENTS,
    ...groundFields('provision'),
  },
  ends: 'notice',
});
