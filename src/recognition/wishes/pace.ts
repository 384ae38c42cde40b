import { fold, foldPhrase } from '../text/fold';
import { readEither } from '../text/lessHonorific';
import { type Beside, isPace, meaningOf, type Pace, paceOf } from './pacePhrase';

export type { Pace } from './pacePhrase';

/** Nobody needs more words for it, and the patterns need not look at more. In UTF-16 units. */
const LONGEST = 100;
const BETWEEN = /[,.;!。、!…~〜♪\n]+| - | (?:and|so|because|cause|cos|but) /u;
const ASKED_BACK = /\?\s*$/u;
/** A question in form only: "can you skip this?", 飛ばしてもらえますか？ — and where one was, of whoever comes back. */
const ASKS_POLITELY =
  /^(?:(?:ok|yes|please|and|sorry|hi) )?(?:can|could|would|will|may) (?:we|you|i) |(?:もらえ|いただけ|くれ|お願いでき)(?:ます|ません|る|ない|へん)(?:でしょう)?か?\s*\?|\bwhere (?:were we|was i|did (?:we|i))|どこまで/u;

/** Of two paces in one message the one that it comes to; of any other two, none. */
const TOGETHER: Readonly<Record<string, Pace>> = {
  'goesOn pauses': 'pauses',
  'pauses stops': 'pauses',
  'pauses returns': 'pauses',
  'goesOn returns': 'returns',
  'goesOn skips': 'skips',
  'goesOn sends': 'sends',
};
/** What a no beside it only leads up to: "no, I stop here", いや、飛ばして. */
const AFTER_NO: readonly Pace[] = ['stops', 'pauses', 'skips', 'goesOn'];
/** What one leaves for, and what one does unwilling. */
const LEAVES: readonly Pace[] = ['stops', 'pauses'];
const UNWILLING: readonly Pace[] = [...LEAVES, 'skips'];

/**
 * How a message wants the talk to move, when it says this and nothing else; courtesies, a yes, "I have read it" and why
 * one has to leave may stand beside it. What is asked, hedged, or says something more has no pace.
 */
export const readPace = (typed: string): Pace | undefined => readEither(typed, readSaid);

function readSaid(typed: string): Pace | undefined {
  if (typed.length > LONGEST) return undefined;
  const text = fold(typed);
  if (text.length > LONGEST || asks(text)) return undefined; // one letter may be folded into eighteen
  return (
    paceOf(foldPhrase(text)) ??
    together(
      text
        .split(BETWEEN)
        .map(foldPhrase)
        .filter((phrase) => phrase !== '')
        .map(meaningOf),
    )
  );
}

function asks(text: string): boolean {
  return ASKED_BACK.test(text) && !ASKS_POLITELY.test(text);
}

function together(meanings: readonly (Pace | Beside | undefined)[]): Pace | undefined {
  if (meanings.includes(undefined)) return undefined;
  const paces = [...new Set(meanings.filter(isPace))].sort();
  const beside = new Set(meanings.filter((meaning) => !isPace(meaning)));
  const [only, other] = paces;
  if (only === undefined) return readOnly(beside) ? 'goesOn' : undefined;
  const pace = other === undefined ? only : TOGETHER[paces.join(' ')];
  return pace !== undefined && mayStandBeside(pace, beside) ? pace : undefined;
}

function mayStandBeside(pace: Pace, beside: ReadonlySet<unknown>): boolean {
  const mayBe = (kind: Beside, paces: readonly Pace[]) => !beside.has(kind) || paces.includes(pace);
  return mayBe('no', AFTER_NO) && mayBe('leaving', LEAVES) && mayBe('unwilling', UNWILLING);
}

/** "I have read it", and no word against it. */
function readOnly(beside: ReadonlySet<unknown>): boolean {
  return beside.has('acknowledges') && !['no', 'leaving', 'unwilling'].some((kind) => beside.has(kind));
}
