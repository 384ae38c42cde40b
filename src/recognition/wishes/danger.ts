import { fold } from '../text/fold';
import { foldedSentences } from '../text/sentence';
import { asksWhatToDo } from './dangerAsked';
import { dangerInEnglish } from './dangerInEnglish';
import { dangerInJapanese } from './dangerInJapanese';

/**
 * Whether words say that somebody is in danger now: blackmailed, threatened, followed, attacked, with men at the door; or
 * ask what only somebody in danger asks: whether to pay a man, or to go to the police. Any other question about such things,
 * a dangerous car, anger and the threat of a law suit are none. It goes by words, so it is for calling someone's attention,
 * never for deciding.
 */
export function tellsDanger(words: string): boolean {
  return foldedSentences(fold(words)).some(
    (sentence) => dangerInEnglish(sentence) || dangerInJapanese(sentence) || asksWhatToDo(sentence),
  );
}
