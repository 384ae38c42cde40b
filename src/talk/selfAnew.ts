import { saysForOneself } from '../recognition/choices/forOneself';
import { speaksOfClient } from '../recognition/names/client';
import type { ActOf } from './act';
import { openQuestion } from './openField';
import type { Typed } from './typed';
import type { Where } from './where';

/** What is asked of whoever asks for another person. */
const OF_OTHERS: ReadonlySet<string> = new Set([
  ...['relation', 'representativeName', 'personName', 'furigana'],
  ...['personBirth', 'knownBy', 'evidence', 'heirEvidence'],
]);

const NOT_THERE: readonly Where['state'][] = ['words', 'adding', 'notice', 'address', 'code'];
const NOT_FOR_ONESELF =
  /\b(?:not|never) (?:asking |acting |writing |doing (?:this|it) |requesting )?(?:it |this )?for (?:myself|me|my ?self)\b|自分(?:の分|のこと|のため|の情報)?(?:では|じゃ)(?:なく|ない|ありません)|本人では(?:なく|ない|ありません)/iu;

/** "I am not asking for myself; I act for Mr Llewellyn". */
const forAnother = (text: string): boolean =>
  text.length <= 300 && (NOT_FOR_ONESELF.test(text) || speaksOfClient(text));

const meansAnother = (text: string, { draft, state }: Where): boolean =>
  draft?.answers['who'] === 'self' && !NOT_THERE.includes(state) && forAnother(text);

const means = (value: 'self' | 'appointed', text: string): ActOf<'corrects'> => ({
  is: 'corrects',
  corrected: { key: 'who', value },
  rest: text,
});

/** "I am not acting for anybody", where the desk has taken somebody to ask for another person; and the other way round. */
export function selfAnew({ text }: Typed, where: Where): ActOf<'corrects'> | undefined {
  if (meansAnother(text, where)) return means('appointed', text);
  return asksOfOthers(where) && saysForOneself(text) ? means('self', text) : undefined;
}

function asksOfOthers({ draft }: Where): boolean {
  const who = draft?.answers['who'];
  const key = openQuestion(draft)?.key;
  return who !== undefined && who !== 'self' && key !== undefined && OF_OTHERS.has(key);
}
