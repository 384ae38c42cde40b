import { fold, foldPhrase } from '../text/fold';
import { LITTLE_CLAUSE, UPSET_CLAUSES } from './upsetInEnglish';
import { LITTLE_CLAUSE_IN_JAPANESE, UPSET_CLAUSE_IN_JAPANESE } from './upsetInJapanese';

/** So much of a text is looked at, and so long may a clause be: nobody needs more words for it. In UTF-16 units. */
const LONGEST = 400;
const LONGEST_CLAUSE = 70;
const CLAUSES = /[,.;:!?。、…~〜♪\n()「」]+|\s-+\s/u;
const JOINED = / (?:and|but|because|so|cos) |(?<=ので|から)(?=.)/u;

/** "I am not acting for anybody, I'm afraid": it is a pity, and no fear. */
const POLITE =
  /(?<=(?:\bnot?|n't|\bnever|\bonly|\bcannot|\bwithout) [^.,;!?\n]{1,60}),? i(?:'m| am) afraid(?=\s*[.,;!]|\s*$)/gu;

/** Of a clause: anger, fear or distress; a word that says little; or something else. */
type Clause = 'upset' | 'little' | 'more';

/**
 * Whether somebody says that they are angry, afraid or in distress, or swears at the desk; other things may be said
 * beside it. Neither a question about such things nor "I am afraid I have no e-mail" is meant.
 */
export function tellsUpset(typed: string): boolean {
  return clausesOf(typed).includes('upset');
}

/** The same where nothing else is said: no wish, no answer, no question. */
export function tellsOnlyUpset(typed: string): boolean {
  const clauses = clausesOf(typed);
  return clauses.includes('upset') && !clauses.includes('more');
}

function clausesOf(typed: string): readonly Clause[] {
  const text = fold(typed.slice(0, LONGEST)).replace(POLITE, '');
  const rest: readonly Clause[] = typed.length > LONGEST ? ['more'] : [];
  return [...text.slice(0, LONGEST).split(CLAUSES).flatMap(meaningsOf), ...rest];
}

/** A clause as it is, or else the clauses that are joined in it. */
function meaningsOf(clause: string): readonly Clause[] {
  const whole = meaningOf(clause);
  if (whole !== 'more') return [whole];
  return clause.split(JOINED).map(meaningOf);
}

function meaningOf(clause: string): Clause {
  const phrase = clause.length > LONGEST_CLAUSE ? clause : foldPhrase(clause);
  if (phrase === '') return 'little';
  if (phrase.length > LONGEST_CLAUSE) return 'more';
  if (UPSET_CLAUSES.some((pattern) => pattern.test(phrase)) || UPSET_CLAUSE_IN_JAPANESE.test(phrase))
    return 'upset';
  return LITTLE_CLAUSE.test(phrase) || LITTLE_CLAUSE_IN_JAPANESE.test(phrase) ? 'little' : 'more';
}
