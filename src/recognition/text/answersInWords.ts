import { looksLikeQuestion } from '../wishes/question';
import { readPace } from '../wishes/pace';
import { tellsUpset } from '../wishes/upset';
import { isCourtesy } from './courtesies';
import { fold } from './fold';

/** Does not know, or is not willing: no answer, though a question that may be passed over is passed over by other words. */
const NONE =
  /^(?:(?:i )?(?:do not|don'?t|dont) (?:know|understand|get it)|not sure|no idea|hm+|what|why|huh|わかりません|分かりません|わからない|分からない|わからん|知らん|さあ)[\s.!?。…]*$/iu;

/** Whether words may be the answer to a question for a line of one's own: letters, and no question, feeling or pace. */
export function answersInWords(typed: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(typed) || isCourtesy(typed)) return false;
  if (NONE.test(fold(typed)) || tellsUpset(typed) || looksLikeQuestion(typed)) return false;
  return readPace(typed) === undefined;
}
