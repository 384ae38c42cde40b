import type { Answers } from '../domain/form/form';
import { repeatsAnswer } from '../domain/form/repeats';
import { readYesNo } from '../recognition/choices/yesNo';
import { readDeed } from '../recognition/wishes/deed';
import { readPace } from '../recognition/wishes/pace';
import type { Typed } from './typed';

/** Sending by its own word, and not only a yes. */
const sends = (piece: string): boolean =>
  readPace(piece) === 'sends' || (readDeed(piece, 'send') === 'does' && readYesNo(piece) === undefined);

/** "Yes 900. now send": nothing but answers that are known is said beside the word that sends. */
export function sendsAgain({ asks, pieces }: Typed, answers: Answers): boolean {
  const all = pieces();
  const others = all.filter((piece) => !sends(piece));
  if (asks() || others.length === 0 || others.length === all.length) return false;
  return others.every((piece) => repeatsAnswer(answers, piece));
}
