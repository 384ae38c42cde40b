import { meansUse } from '../recognition/wishes/meansUse';
import type { locales } from '../../locales';
import type { Choice } from '../domain/conversation/utterance';
import type { Field, Reading } from '../domain/form/form';
import { accept } from '../domain/outcome';
import { present } from '../domain/present';
import { isInForce, type LawId, type LawsInForce } from '../domain/request/law';
import { tellsReason } from '../recognition/text/tellsReason';
import { choiceField, storyField } from './fields';
import { namesWay, namesWhoOrWhere } from './namesOther';
import { choicesOf, wordsOf } from './questionWords';
import { WHO_FIELDS } from './whoFields';

type GroundName = keyof (typeof locales)['ja']['alike']['ground'];
/** The grounds that a law gives for a claim; `other` is for whoever finds none that fits. */
type Rows = readonly (readonly [law: LawId, grounds: readonly GroundName[]])[];

/** Art. 35(5): not needed any more, a leak that has to be reported (Art. 26(1)), or a threat to rights. */
const OF_35_5: Rows[number] = ['appi', ['notNeeded', 'leak', 'harm']];
const OF_THE_BILL: Rows[number] = ['appi-bill-2026', ['underSixteen']];
const OTHER: Rows[number] = ['appi', ['other']];

/** The grounds of APPI Art. 35, in the order shown. */
const GROUNDS_OF_CLAIM: Readonly<Record<'use' | 'provision', Rows>> = {
  // Art. 35(1): handled in breach of Art. 18, 19 or 20.
  use: [OF_35_5, ['appi', ['beyondPurpose', 'improperUse', 'wronglyObtained']], OF_THE_BILL, OTHER],
  // Art. 35(3): provided in breach of Art. 27(1) or 28.
  provision: [['appi', ['sharedUnasked', 'sentAbroadUnasked']], OF_35_5, OF_THE_BILL, OTHER],
};

/** The grounds that are offered under the laws in force. */
export function groundsOf(claim: 'use' | 'provision', inForce: LawsInForce = isInForce): readonly Choice[] {
  const rows = GROUNDS_OF_CLAIM[claim].filter(([law]) => inForce(law));
  return choicesOf(
    'ground',
    rows.flatMap(([, grounds]) => grounds),
  );
}

/** "It is for myself", "my name is Grace" and "please send it by post" are no reason. */
const tellsOther = (typed: string, reading: Reading): boolean =>
  namesWhoOrWhere(typed) || namesWay(typed) || WHO_FIELDS.who.findIn?.(typed, reading, 'later') !== undefined;

/** One of the grounds; who tells what happened in place of that has one of their own, and has told it. */
function groundField(claim: 'use' | 'provision'): Field<string> {
  const listed = choiceField<string>(wordsOf('ground'), groundsOf(claim), { toldWithin: true });
  const ownWords = (typed: string, reading: Reading): string | undefined =>
    !listed.read(typed, reading).ok && tellsReason(typed) && !tellsOther(typed, reading)
      ? typed.trim()
      : undefined;
  return {
    ...listed,
    read: (typed, reading) =>
      ownWords(typed, reading) === undefined ? listed.read(typed, reading) : accept('other'),
    // 「もう使わないでほしい」 is what is wished for, and no reason for it.
    findIn: (piece, reading, standing) =>
      standing !== 'open' && meansUse(piece) ? undefined : listed.findIn?.(piece, reading, standing),
    tells: (typed, reading) => present({ groundWords: ownWords(typed, reading) }),
  };
}

/** 利用停止等の理由: the ground, and what happened where it does not speak for itself. */
export const groundFields = (claim: 'use' | 'provision') => ({
  ground: groundField(claim),
  groundWords: storyField(wordsOf('groundWords'), {
    optional: true,
    askedWhen: ({ ground }) => ground !== 'notNeeded',
  }),
});
