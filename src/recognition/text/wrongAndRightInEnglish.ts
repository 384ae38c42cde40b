/** A value: some words, told apart from the next by how it is joined. */
const W = '(?<wrong>[^\\s,.;!].{0,118}?)';
const R = '(?<right>[^\\s,.;!].{0,118}?)';
const END = '(?:[,.!; ]{1,3}(?:please|pls|thanks|thank you|sir|madam|typo|my mistake))?$';
/** What only denies names no right value: "the blue one is not my car". */
const NO_VERB =
  "(?<!\\b(?:is|are|was|were|am|do|does|did|has|have|had|can|could|will|would|should|may|must|'s|'re))";
/** What may stand before a wrong value: "it says", "you have". */
const SAYS =
  "(?:(?:in )?(?:it|you(?:r (?:records?|system|file|books?))?|u|ur|your|ur (?:records?|system)|the (?:records?|system|file)|my (?:record|file)|they|there) (?:says?|shows?|has|have|wrote|put|lists?|reads?|is saying|got|still (?:has|have|says?|shows?)) |it(?:'?s| is) (?:written|recorded|registered|saved|stored|entered|down|spelled|spelt)(?: there)?(?: as)? |written as |recorded as |registered as |(?:it|this) is (?=\\S))";
const SO = '(?:now |actually |really |in fact |rather )*';
const BUT = `(?:,? ?(?:but|and|while|whereas|yet|when)|[,;.]| -{1,2})? ${SO}`;
const RIGHT_IS =
  "(?:it|this|that|the (?:right|correct|real|true|new|proper|current)(?: (?:one|number|name|address|spelling))?|(?:right|correct)(?: one)?|mine|(?:my|mi) (?:real |right |correct |new )?(?:name|number|address|one))(?:'s| is| are)?(?: now)?(?: actually)?(?: really)?(?: supposed to be| meant to be)?:? ?";
const SHOULD =
  '(?:should|shd|shld|shud|must|ought to|has to|have to|needs to|need to|supposed to|is supposed to|was supposed to|is meant to)(?: have)?(?: read| say| been| be(?: changed to| written as| spelled)?| become)(?: as)?';

/** What is wrong and what is right in English, the longest ways to say it first. */
export const WRONG_AND_RIGHT: readonly RegExp[] = [
  // A is the wrong one, now it is B
  new RegExp(
    `^(?:the )?(?:number |name |address )?${W},? (?:is|was|are) (?:the )?(?:wrong|old|incorrect|not (?:right|correct|mine(?: any ?more)?)|outdated|no longer (?:right|correct|mine|valid|in use))(?: one| number| name| address)?(?:[,.;]| and| but| -{1,2}){1,3} ?${SO}(?:${RIGHT_IS}|(?:use|put|write|change (?:it )?to|make it|it should be|should be|to be) )?${R}(?: is (?:the )?(?:right|correct|new)(?: one)?)?${END}`,
    'iu',
  ),
  // the old one is A, the new one is B / old: A new: B
  new RegExp(
    `^(?:the |my )?(?:old|wrong|incorrect|previous|former)(?: (?:one|number|name|address|value|phone|email))?(?: is| was|:| =)? ${W}(?:[,.;]| and| but| -{1,2}){0,3} (?:the |my )?(?:new|right|correct|current|proper)(?: (?:one|number|name|address|value|phone|email))?(?: is|:| =)? ${R}${END}`,
    'iu',
  ),
  // not A but B
  new RegExp(`^(?:it(?:'s| is) |i am |my name is )?not ${W},? (?:but|rather) ${R}${END}`, 'iu'),
  // it says A but it is B / should be B
  new RegExp(
    `^(?:.{0,40}? )?${SAYS}${W}${BUT}(?:(?:it |this |that |which |the name |the number |the address )?${SHOULD} |${RIGHT_IS})${R}${END}`,
    'iu',
  ),
  // A should be B
  new RegExp(`^${W},? (?:it |this |that |which |and )?${SHOULD} ${R}${END}`, 'iu'),
  // A is now B
  new RegExp(`^${W},? (?:is now|has become|has changed to|changed to|became|is changed to) ${R}${END}`, 'iu'),
  // change A to B, from A to B, replace A with B
  new RegExp(
    `^(?:.{0,40}? )?(?:change|correct|amend|update|edit|fix|move|switch)(?: it| this| that| my (?:name|number|address|phone|email))?(?: from)? ${W} (?:to|into) (?:be )?${R}${END}`,
    'iu',
  ),
  new RegExp(`^(?:.{0,60}? )?from ${W} to ${R}${END}`, 'iu'),
  new RegExp(`^(?:.{0,40}? )?(?:replace|swap|substitute) ${W} (?:with|by|for) ${R}${END}`, 'iu'),
  // B instead of A, B not A
  new RegExp(
    `^(?:it (?:should|must) be |it(?:'s| is) |put |write |make it |use )?${R}${NO_VERB},? (?:instead of|and not|rather than|not) ${W}${END}`,
    'iu',
  ),
  // A -> B
  new RegExp(`^${W} ?(?:-{1,3}>|={1,2}>|→|⇒|➡️?|>>) ?${R}${END}`, 'iu'),
];
