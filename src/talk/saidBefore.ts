import { saysAll } from '../recognition/choices/allData';
import { saysToldAlready } from '../recognition/wishes/toldAlready';
import type { ActOf } from './act';
import { openField } from './openField';
import { takesAnswer } from './readMeaning';
import type { Typed } from './typed';
import { takesAnyWords, type Where } from './where';

/** 「全部って言うたろうが」 where all was heard already: nothing new is said, and what is open goes on. */
export function saysAllAgain(typed: Typed, where: Where): ActOf<'returns'> | undefined {
  if (!gaveAll(where) || typed.asks() || !saysAll(typed.text)) return undefined;
  const mayAnswer = openField(where.draft)?.freeWords === true || takesAnswer(typed, where);
  return mayAnswer ? undefined : { is: 'returns' };
}

/** "I gave you my email already", at whatever question: that one is asked once more, and no choice is taken from it. */
export const saysItIsTold = ({ text }: Typed, where: Where): ActOf<'returns'> | undefined =>
  where.draft !== null && !takesAnyWords(where) && saysToldAlready(text) ? { is: 'returns' } : undefined;

function gaveAll({ draft }: Where): boolean {
  const data = draft?.answers['data'];
  return Array.isArray(data) && data.includes('all');
}
