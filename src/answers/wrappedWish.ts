import { inPlainWords, onlySupposes } from '../recognition/wishes/plainWish';
import { asQuestion, type MessageRead } from './reading';

/** The wrapping may have been what made it a question, so plain words have to be clear. */
const CLEAR_FROM = 0.7;

/**
 * A message as a request, where it is one once its wish is said in plain words, and as a question, where it expressly
 * asks for no more than how it would be; else as it was read.
 */
export function wishIn(
  text: string,
  asItStands: MessageRead,
  read: (plain: string) => MessageRead,
): MessageRead {
  if (asItStands.kind === 'human' || asItStands.kind === 'status') return asItStands;
  if (onlySupposes(text)) return asItStands.kind === 'request' ? asQuestion(asItStands) : asItStands;
  const plain = inPlainWords(text);
  if (plain === undefined) return asItStands;
  const wished = read(plain);
  return wished.shares.request >= CLEAR_FROM ? wished : asItStands;
}
