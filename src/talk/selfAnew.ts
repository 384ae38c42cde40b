import { saysForOneself } from '../recognition/choices/forOneself';
import type { ActOf } from './act';
import { openQuestion } from './openField';
import type { Typed } from './typed';
import type { Where } from './where';

/** What is asked of whoever asks for another person. */
const OF_OTHERS: ReadonlySet<string> = new Set([
  ...['relation', 'representativeName', 'personName', 'furigana'],
  ...['personBirth', 'knownBy', 'evidence', 'heirEvidence'],
]);

/** "I am not acting for anybody", where the desk has taken somebody to ask for another person. */
export function selfAnew({ text }: Typed, { draft }: Where): ActOf<'corrects'> | undefined {
  const who = draft?.answers['who'];
  const key = openQuestion(draft)?.key;
  const asked = who !== undefined && who !== 'self' && key !== undefined && OF_OTHERS.has(key);
  if (!asked || !saysForOneself(text)) return undefined;
  return { is: 'corrects', corrected: { key: 'who', value: 'self' }, rest: text };
}
