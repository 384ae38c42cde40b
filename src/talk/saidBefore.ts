import { saysAll } from '../recognition/choices/allData';
import type { ActOf } from './act';
import { openField } from './openField';
import { takesAnswer } from './readMeaning';
import type { Typed } from './typed';
import type { Where } from './where';

/** 「全部って言うたろうが」 where all was heard already: nothing new is said, and what is open goes on. */
export function saysAllAgain(typed: Typed, where: Where): ActOf<'returns'> | undefined {
  const data = where.draft?.answers['data'];
  const known = Array.isArray(data) && data.includes('all') && !typed.asks();
  if (!known || openField(where.draft)?.freeWords === true || !saysAll(typed.text)) return undefined;
  return takesAnswer(typed, where) ? undefined : { is: 'returns' };
}
