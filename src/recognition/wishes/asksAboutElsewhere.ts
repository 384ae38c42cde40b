import { either, whole } from '../text/pattern';
import { type Clause, type ClauseRead, clauseReader, type KindOfAsking } from './askedClause';

/*
 * A question about the open question in the words of Jamaica, Kenya and Pakistan: patterns over a whole clause, folded,
 * in which ¤ stands for what is asked for.
 */

const LEAD = `(?:${either('but|so|an|and|ok|sorry|cho|lakini|sasa|acha|bhai|sir|please|hi')} ){0,3}`;
const TAIL = `(?: ${either('bhai|sir|boss|please|enuh|sah|nah|sasa|hapa|hai|he|ho|then|though|again|at all')}){0,3}`;
const THING =
  '(?:(?:mi|my|di|the|dis|that|yangu|mer[ai]) )?(?:¤|it|dis|dat|this|that|hii|hiyo|ye|yeh)(?: yangu)?';
const YOU = '(?:unnu|yuh|yu|you|u|dem|oonu)';

const WHY = [
  'kwa ?nini',
  `(?:wah|what|wa) mek(?: ${YOU}(?: a)? (?:need|want|ask|ask(?:ing)?)(?: fi| mi)?(?: ${THING})?)?`,
  `(?:wah|what|wa) ${YOU} (?:need|want|a ask) ${THING} (?:fa|fi|for)|(?:fi|fa) (?:wah|what)`,
  `why ${YOU}(?: a)? (?:need|want|ask)(?: fi)? ${THING}`,
  `(?:kwa ?nini|ya nini|mbona)(?: (?:unataka|mnataka|unahitaji|mnahitaji|unauliza|mnauliza|lazima)(?: ${THING})?)`,
  `(?:${THING} )?(?:kyu[n]?|kyon|kis ?liye) (?:chahiye|chaiye|puch|pooch|zaroori|poochh|puchh)(?: (?:rahe|raha))?`,
];
const WHY_IF_ASKED = ['ya nini|kyu[n]?|kyon|kis ?liye'];
const WHAT = [
  `(?:wah|what|wa|weh) ${THING} mean|(?:wah|what|wa) (?:yuh|you|unnu) mean`,
  `samajh na(?:hi|hin|i)? (?:aaya|aayi|aa raha|aya)|kya matlab|matlab kya`,
  '(?:maana yake|maana) (?:ni )?nini|hii ni nini',
];
const WHAT_LOOSELY = [
  `(?:mi|me) (?:nuh|no|naah|don't) (?:understand|ovastan|overstand|get)(?: ${THING}| (?:di|the|dis) question)?|sielewi(?: swali| hii)?|sijaelewa(?: swali)?`,
];
const WHAT_IF_ASKED = ['matlab'];
const MUST = [
  `(?:mi|me) haffi (?:answer|give|tell|put|write)(?: ${THING})?`,
  `(?:kya )?(?:${THING} )?zaroori hai`,
];
const MUST_IF_ASKED = ['(?:ni |is it )?(?:lazima|zaroori)(?: kujibu)?|mi haffi(?: do it)?'];

const KINDS: readonly KindOfAsking[] = [
  ['why', WHY, [], WHY_IF_ASKED],
  ['what', WHAT, WHAT_LOOSELY, WHAT_IF_ASKED],
  ['must', MUST, [], MUST_IF_ASKED],
];
const read = clauseReader(KINDS, [], (line) => whole(LEAD, either(line), TAIL));

/** What a clause asks about the open question. */
export function askedElsewhere({ said, asked, certain }: Clause): ClauseRead {
  return /[a-z]/u.test(said) ? read(said, { asked: asked || / zaroori$/u.test(said), certain }) : undefined;
}
