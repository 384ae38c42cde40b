import type { Answers } from '../domain/form/form';
import { repeatsAnswer } from '../domain/form/repeats';
import { SEND, SUMMARY_CHOICES } from '../domain/form/askFor';
import { type LabelsOf, namesChoice } from '../recognition/choices/choice';
import { readPosition } from '../recognition/choices/position';
import { readYesNo } from '../recognition/choices/yesNo';
import { readDeed } from '../recognition/wishes/deed';
import { readCorrection } from '../recognition/wishes/correction';
import { readEdit } from '../recognition/wishes/edit';
import { sentencesOf } from '../recognition/text/sentences';
import { readPace } from '../recognition/wishes/pace';
import { sendsBeside } from '../recognition/wishes/sendsBeside';
import type { Typed } from './typed';

/** Whether a message at the summary sends: in words, or by its button: what that is called, or the figure before it. */
export function sends(typed: Typed, answers: Answers, labels: LabelsOf): boolean {
  const { text, pace } = typed;
  if (readDeed(text, 'send') === 'does' || pace() === 'sends') return true;
  if (sendsBeside(text) || sendsAgain(typed, answers)) return true;
  if (namesChoice([SEND], text, labels)) return true;
  const inFigures = /\d/u.test(text.normalize('NFKC'));
  return inFigures && readPosition(text, SUMMARY_CHOICES.length) === 1;
}

/** Sending by its own word, and not only a yes. */
const isSending = (piece: string): boolean =>
  readPace(piece) === 'sends' || (readDeed(piece, 'send') === 'does' && readYesNo(piece) === undefined);

/** "Yes 900. now send": nothing but answers that are known is said beside the word that sends. */
export function sendsAgain({ asks, pieces }: Typed, answers: Answers): boolean {
  const all = pieces();
  const others = all.filter((piece) => !isSending(piece));
  if (asks() || others.length === 0 || others.length === all.length) return false;
  return others.every((piece) => repeatsAnswer(answers, piece));
}

/**
 * "Send. And the SMS?": sending comes first, and what else is said is for afterwards; undefined where the rest holds it up.
 */
export function sendsFirst({ text }: Typed): { readonly send: string; readonly rest: string } | undefined {
  const [send = '', ...others] = sentencesOf(text);
  if (others.length === 0 || !isSending(send)) return undefined;
  const rest = others.join('\n');
  const holdsUp = readCorrection(rest) !== undefined || readEdit(rest) !== undefined || HOLDS_UP.test(rest);
  return holdsUp || readPace(rest) !== undefined ? undefined : { send, rest };
}
const HOLDS_UP =
  /\b(?:wait|but|only if|unless|not yet|after|before)\b|待って|まだ|やっぱ|その前|前に|ちょっと/iu;
