import type { FollowUp } from '../../domain/conversation/followUp';
import { countryOfName } from '../places/countryNames';
import { either, whole } from '../text/pattern';
import { PATTERNS_IN_ENGLISH, TAIL_IN_ENGLISH as TAIL } from './followUpPatternsInEnglish';
import { bareIn, caught, meantBy } from './followUpWords';

/* What is said in English after an answer: a wish to know more of it, or that it was not the one. */

const OPENING = new RegExp(
  `^(?:${either(
    'ok|okay|and|but|so|also|then|no|yes|yeah|hmm*|oh|ah|well|sorry|please|pls|wait|acha|sawa|sasa|good|thanks|thank you|alright|right|fine|great|hi|hey|sir|madam|just|actually|again',
    'i see|got it|understood|one more|one more thing|one question|tell me|can you tell me|could you tell me|do you know|does it say|i want to know|i want to ask|asante|cool|nice|lol|eh|aiyo|interesting',
  )}[ ,.;:!-]{1,3}){1,5}`,
  'u',
);

/** A word or three, as a policy has them: no sentence of its own. */
const NO_TERM =
  'it|this|that|they|them|these|those|you|u|your|my|the|next|new|wrong|up|happening|going|here|there|mean|means|meaning|of|in|for|to|at|on|by|about|with|if|is|are|do|does|i|we|who|what|how|when|responsible|best|time|today';
const TERM_WORD = `(?!(?:${NO_TERM})\\b)[a-z][a-z-]{1,24}`;
const QUOTED = `["“”'「]?(?<word>${TERM_WORD}(?: ${TERM_WORD}){0,2})["“”'」]?`;
const TERMS: readonly RegExp[] = [
  whole(
    `(?:what|wat|who)(?:'s| is| are|s| r)(?: (?:a|an|the|this|that|meant by|meaning of|the meaning of))* ${QUOTED}`,
    TAIL,
  ),
  whole(
    `(?:what|wat) (?:does|do|did|is|you mean by|do you mean by|do you mean with|does it mean by)(?: (?:a|an|the|word|this|you mean by|you mean with))* ?${QUOTED}(?: (?:mean|means|meaning))?`,
    TAIL,
  ),
  whole(`(?:the )?(?:meaning|definition)(?: of)?(?: the| a| an| word)* ${QUOTED}`, TAIL),
  whole(`(?:define|explain(?: me| to me)?)(?: the| a| an| word)* ${QUOTED}`, TAIL),
  whole(
    `i (?:do not|don't|dont|didn't|never) (?:know|understand|heard|hear)(?: of)?(?: the| a| word| what)* ${QUOTED}(?: (?:is|are|means?))?`,
    TAIL,
  ),
  whole(`${QUOTED} (?:is|means?|meaning)(?: what)?`, TAIL),
];

const SUBJECT = `(?<subject>(?!(?:it|this|that|these|those|them|you|u|how|what|why|who|when|where|which|if|then|now|is|are|do|does|can|will|so|else|thanks?|thank|all|ok|nothing|my name)\\b)[a-z][a-z0-9' /&-]{1,40}?)`;
const ABOUT: readonly RegExp[] = [
  whole(`(?:what|how|whats?)(?: about| abt| with| if it is| if its) ${SUBJECT}`, TAIL),
  whole(
    `(?:does|do|is|are|will|would) (?:it|that|this|they) (?:also |too )?(?:includ(?:e|ing)|apply to|count for|cover|same for|same with|true for|go for|count|the same (?:for|with)) ${SUBJECT}`,
    TAIL,
  ),
  whole(
    `(?:(?:is it )?(?:the )?same (?:for|with|thing for)|including|not even|even|so not|also not) ${SUBJECT}`,
    TAIL,
  ),
  whole(
    `(?:is|are|was|were) ${SUBJECT} (?:also |too )?(?:included|covered|in it|in there|part of (?:it|that|this))`,
    TAIL,
  ),
];
/** "and cookies?", "not my phone number?": only what asks. */
const ABOUT_ASKED: readonly RegExp[] = [
  whole(
    `(?:(?:ok|okay|but|so|sawa|acha)[ ,.]{1,2}){0,2}(?:and|also|not)(?: (?:also|the|for|with|of|about))* ${SUBJECT}`,
    TAIL,
  ),
];
const MOST_WORDS = 5;

const NO = `(?:${either(
  'no+|nope|nah|sorry|wrong|not that|not this|not that one|wait|aiyo|eh|hmm+|oh|ok|but|please|that is not it',
  "that's not it|u misunderstand|you misunderstood(?: me)?|(?:that|this|it)(?: is|'s|s)? not what i (?:asked|meant|mean|want)(?: for)?",
  "not what i (?:asked|meant)|(?:you|u) (?:did not|didn't|don't|dont) (?:understand|answer)(?: (?:me|my question))?",
)}[ ,.;:!]{1,3})`;
const OTHER = '(?<other>[^\\n]{2,80}?)';
const NOT_THIS = "(?<not>(?!(?:to|be|been|do|use|in|at|for|sure|asking|only|yet)\\b)[a-z0-9' -]{2,40}?)";
const I = "(?:i|we)(?:'m| am| was)?";
const MEAN = either('mean|means|meant|said|asking|asked|talk|talking|speak|speaking|ask');
const WANT = either('want|wanted|need|wish|would like');
const OF = '(?: (?:about|of|for|to ask about|to know about|to know|to ask|the question about))*';
const MEANT: readonly RegExp[] = [
  whole(
    `${NO}{0,3}not ${NOT_THIS}[ ,.;:]{1,3}(?:(?:but|rather|it is|it's|its|about|${I} ${MEAN}) ){1,3}(?:about |of )?${OTHER}`,
    TAIL,
  ),
  whole(`${NO}{1,3}${I} (?:${MEAN}|${WANT})${OF} ${OTHER}(?:[ ,]{1,2}not ${NOT_THIS})?`, TAIL),
  whole(
    `(?:well |ah |so )?${I} (?:mean|meant|asking about|talking about|speaking about|speaking of) ${OTHER}(?:[ ,]{1,2}not ${NOT_THIS})?`,
    TAIL,
  ),
  whole(`${NO}{0,3}(?:my|the) question (?:is|was)(?: about)? ${OTHER}`, TAIL),
  whole(`${NO}{1,3}(?:about |the one about |it is about |it's about |its about |rather )${OTHER}`, TAIL),
];
/** "cookies, not my number": few words on both sides. */
const RATHER = whole(
  '(?<other>[a-z][a-z-]*(?: [a-z][a-z-]*){0,3})[ ,.;:]{1,3}(?:and )?not (?<not>[a-z][a-z-]*(?: [a-z][a-z-]*){0,4})',
  TAIL,
);
/** What begins so, or ends so, is a sentence of its own, in which "not" denies something else. */
const SENTENCE =
  /^(?:i|we|you|u|it|they|he|she|is|are|do|does|did|can|could|will|would|why|what|how|who|which|please|pls|am|if|your|there|has|have|this|that|so|and|but|ok|or|put|use|add|change|fix|hold|tell|delete|consequence|hope|whatever|wrong)\b|\b(?:is|are|was|were|or|do|does|did|should|will|would|must|may|can|could|if|people|of|it|yes|no)$/u;

/** What a message in Latin letters, folded, means after an answer. */
export function followUpInEnglish(typed: string): FollowUp | undefined {
  const asks = typed.endsWith('?');
  const text = typed.replace(/[?!.,;:~ ]{1,8}$/u, '').replace(/\b(?:wat|wht)\b/gu, 'what');
  const opened = text.replace(OPENING, '');
  const bare =
    bareIn(PATTERNS_IN_ENGLISH, text) ?? (opened === text ? undefined : bareIn(PATTERNS_IN_ENGLISH, opened));
  return bare ?? meantIn(text) ?? aboutIn([text, opened], asks) ?? termIn(opened) ?? termIn(text);
}

function meantIn(text: string): FollowUp | undefined {
  const found = MEANT.map((pattern) => meantBy(pattern, text)).find((one) => one !== undefined);
  if (found !== undefined) return found;
  const rather = meantBy(RATHER, text);
  return rather === undefined || SENTENCE.test(rather.other) ? undefined : rather;
}

function termIn(text: string): FollowUp | undefined {
  const word = caught(TERMS, text, 'word');
  return word === undefined ? undefined : { is: 'termAsked', word };
}

function aboutIn(texts: readonly string[], asks: boolean): FollowUp | undefined {
  const patterns = asks ? [...ABOUT, ...ABOUT_ASKED] : ABOUT;
  const subject = texts.map((text) => caught(patterns, text, 'subject')).find((found) => found !== undefined);
  if (subject === undefined || subject.split(' ').length > MOST_WORDS) return undefined;
  const place = subject.replace(/^(?:(?:people|customers?|us|someone|those) )?(?:in|to|from|for) /u, '');
  return countryOfName(place) === undefined ? { is: 'about', subject } : { is: 'aspect', aspect: 'abroad' };
}
