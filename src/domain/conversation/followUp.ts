/** What is wanted to know of what was just talked of. `abroad` names a country or asks for one; `howSoon` is about an answer. */
export type Aspect =
  | 'recipients'
  | 'names'
  | 'refuse'
  | 'howLong'
  | 'howSoon'
  | 'why'
  | 'where'
  | 'abroad'
  | 'security'
  | 'cost'
  | 'example';

/** What a message means only after an answer: it names no topic of its own, or says that the answer was another one. */
export type FollowUp =
  | { readonly is: 'aspect'; readonly aspect: Aspect }
  /** The same of something else: "and cookies?", 「電話番号は？」 */
  | { readonly is: 'about'; readonly subject: string }
  /** The meaning of a word, which may stand in what was quoted. */
  | { readonly is: 'termAsked'; readonly word: string }
  /** None of the meanings that were offered. */
  | { readonly is: 'noneOfThese' }
  /** The answer was to something else. */
  | { readonly is: 'notThat' }
  /** The same, and what was meant. */
  | { readonly is: 'meant'; readonly other: string; readonly not?: string }
  /** Why the policy leaves it out. */
  | { readonly is: 'whyNotSaid' }
  /** The same in easier words. */
  | { readonly is: 'simply' };
