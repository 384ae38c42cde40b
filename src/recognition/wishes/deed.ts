import { lessAndLessPolite } from '../text/courtesy';
import { DEED_WORDS, type Deed, LEAVE_GIVEN, MOVING_ON, PLAIN_YES } from './deedWords';
import { foldPhrase } from '../text/fold';
import { readEither } from '../text/lessHonorific';
import { readRequestWish } from './requestWish';
import { isAskedBack, waysToSplit } from '../choices/yesNo';
import { AMBIGUOUS, NEITHER, NO, YES } from '../choices/yesNoWords';

/** `unclear`: it answers the question, and cannot be told to agree. */
type DeedAnswer = 'does' | 'keeps' | 'unclear';
/** `weak` adds nothing to a clear word beside it; `onward` adds nothing to a no, and makes a yes unclear. */
type Meaning = DeedAnswer | 'weak' | 'onward';
const SAYS_LITTLE: readonly Meaning[] = ['weak', 'onward'];

const LONGEST = 100;

/**
 * Reads the answer to a question whose yes cannot be undone. Only a plain yes does the deed, or the deed's own word
 * ("delete it", 取り下げる, "send"); whatever may be said of something else, or says both, is unclear. The whole
 * utterance has to be an answer: undefined is none at all.
 */
export const readDeed = (typed: string, deed: Deed): DeedAnswer | undefined =>
  readEither(typed, (text) => readAnswer(text, deed));

function readAnswer(typed: string, deed: Deed): DeedAnswer | undefined {
  if (typed.length > LONGEST) return undefined;
  for (const parts of waysToSplit(typed)) {
    const meant = combined(
      parts
        .map(foldPhrase)
        .filter((phrase) => phrase !== '')
        .map((phrase) => meaningOf(phrase, deed)),
    );
    if (meant !== undefined) return isAskedBack(typed) ? 'unclear' : meant;
  }
  return undefined;
}

function combined(meanings: readonly (Meaning | undefined)[]): DeedAnswer | undefined {
  if (meanings.length === 0 || meanings.includes(undefined)) return undefined;
  const [only, other] = new Set(
    meanings.filter(
      (meaning): meaning is DeedAnswer => meaning !== undefined && !SAYS_LITTLE.includes(meaning),
    ),
  );
  if (only === undefined || other !== undefined) return 'unclear';
  return only === 'does' && meanings.includes('onward') ? 'unclear' : only;
}

/** The deed's own words come first: "stop" declines most things, and agrees to stop. */
function meaningOf(phrase: string, deed: Deed): Meaning | undefined {
  const { asksLeave, does, keeps, mayBeEither, onward } = DEED_WORDS[deed];
  const said = [...lessAndLessPolite(phrase)];
  const isAmong = (words: (typeof DEED_WORDS)[Deed]['does']) =>
    words.some((one) => said.some((left) => (one instanceof RegExp ? one.test(left) : one.has(left))));
  if (isAmong(mayBeEither)) return 'unclear';
  if (isAmong(does) || (deed === 'withdraw' && wishesToWithdraw(phrase))) return 'does';
  if (isAmong(keeps)) return 'keeps';
  if (isAmong(onward)) return 'onward';
  return generalMeaning(phrase, asksLeave);
}

function generalMeaning(phrase: string, asksLeave: boolean): Meaning | undefined {
  if (PLAIN_YES.has(phrase)) return 'does';
  if (LEAVE_GIVEN.has(phrase)) return asksLeave ? 'does' : 'weak';
  if (NO.has(phrase)) return 'keeps';
  return [YES, AMBIGUOUS, NEITHER, MOVING_ON].some((words) => words.has(phrase)) ? 'weak' : undefined;
}

/** In a sentence of its own: "cancel my request". */
function wishesToWithdraw(phrase: string): boolean {
  const wished = readRequestWish(phrase);
  return wished?.wish === 'withdraw' && wished.receiptNumber === undefined;
}
