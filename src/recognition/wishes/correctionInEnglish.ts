import { ROMAJI } from './correctionInJapanese';
import { either } from '../text/pattern';
import { type Language, languageOf, type Row } from './correctionSaid';
import {
  BADLY,
  BEFORE_NOW,
  CHANGES_MIND,
  LEADS,
  NAMED_ENGLISH,
  OF_ENGLISH,
  TAKES,
  TRAILS,
  WAY,
  WROTE,
} from './correctionWordsInEnglish';

/* How something is put right in English: patterns over one clause without the words around it. */

const OF = `(?<of>${OF_ENGLISH})`;
const NAMED = `(?<of>${NAMED_ENGLISH})`;
const VALUE = '(?<value>[^\\s].{0,200})';
const SHORT = '(?<value>[^\\s].{0,80})';
const LAZY = '(?<value>[^\\s].{0,80}?)';
const INSTEAD = '(?<instead>[^\\s].{0,40})';
const LAZY_INSTEAD = '(?<instead>[^\\s].{0,40}?)';
const IT =
  '(?:it|that|this|one|which|the (?:right|correct|real|true|proper|actual|new)(?: one| spelling| answer)?)';
const SHOULD = '(?:should|shud|shld|shoud|shd)';
const IS = "(?:'s| is|s| was)";
const A_SLIP =
  '(?:(?:a|an|one|some|my|small|little|spelling|typing|silly|stupid|big) )*(?:typos?|mistakes?|mistaken|errors?|misspellings?|mistype|misprint|slip)';
const SMALL_THING =
  "(?:a|an|one|the|two|last|first|some) ?(?:last |first |second |extra |small |wrong )?(?:letters?|digits?|numbers?|dots?|zero|o|figure|part|hyphen|dash|space|'?[a-z]'?)(?![a-z])";
const BAD =
  '(?:(?:all |also |still |spelled |spelt |written |typed |a bit |totally )*(?:wrong(?:ly)?|rong|worng|incorrect(?:ly)?|mistaken|misspelled|misspelt|mistyped|not (?:right|correct|spelled right|spelt right|spelled correctly|written correctly|good|mine)|a (?:typo|mistake)|an error|off|old|outdated|incomplete|missing ' +
  SMALL_THING +
  '|inverted|swapped|mixed up)(?: (?:spelled|spelt|written|typed|spelling))?)';
const THEIRS =
  '(?:(?:in|on|at|with|inside) (?:your|ur|the|my|company) (?:[a-z]+ )?[a-z]+|(?:that |which )?(?:you|u) (?:guys |people |have |still )*(?:have|hold|keep|use|got|stored|saved|wrote|printed|registered)(?: [a-z]+){0,4}?|registered(?: [a-z]+){0,3}?)';
const CHANGE =
  "(?:(?:can|could|may|would|will) (?:you|i|we) (?:please |pls |kindly )?|i(?:'d| would)? (?:like|want|wish|need|have) to |i wanna |let me |let's |to )?(?:change|correct|fix|edit|update|amend|switch|replace|set|modify|turn)";
const TO = '(?:to|into|with|=|->|→)';

const ROWS: readonly Row[] = [
  ['not', `${WROTE} (?<instead>[^\\s].{0,40}?)[ ,]+but(?: actually| really)?`],
  [
    'slip',
    `(?:i |i've |i have )?(?:just )?(?:forgot|forget|forgotten|missed|left out|dropped|skipped|swapped|added|mixed(?: up)?|doubled|typed|put) ${SMALL_THING}.{0,20}`,
  ],
  [
    'slip',
    `(?:there(?:'s| is| was) )?${SMALL_THING} (?:is |was |are |were )?(?:missing|wrong|too (?:much|many|few)|extra|swapped|less|more)`,
  ],
  ['wrong', `${WROTE}(?: (?:you|it|that|this|one|them|everything|mine))* ?${BADLY}${BEFORE_NOW}`],
  ['wrong', `${WROTE} (?:you )?${OF} ${BADLY}${BEFORE_NOW}`],
  ['wrong', `(?:i|we|mi) (?:had|have|have had|have got) ${OF} ${BADLY}${BEFORE_NOW}`],
  [
    'wrong',
    `${WROTE} (?:you |in )?(?<of>(?:the |a |my )(?:wrong|incorrect|old|mistaken) ${OF_ENGLISH})${BEFORE_NOW}`,
  ],
  [
    'wrong',
    `(?:i(?:'ve| have)? )?(?:mistyped|misspelled|misspelt|mis-?typed|mis-?spelled|miswrote|messed up|mixed up|got|typoed) ${OF}(?: (?:wrong|up|mixed up))?${BEFORE_NOW}`,
  ],
  [
    'wrong',
    "(?:i(?:'ve| have)? )?(?:mistyped|misspelled|misspelt|mis-?typed|mis-?spelled|messed up|typoed)(?: it| that| this)?",
  ],
  [
    'wrong',
    `(?:i |there(?:'s| is| was) |it has |i've |i have |i see |i found |i think i |it was |that was |it's )?(?:made |make |did |had |have |is |done |noticed )?${A_SLIP} ?(?:in|with|on|for|at|about|of) ${OF}${BEFORE_NOW}`,
  ],
  ['wrong', `(?:i |i've |i have |i think i )(?:made|make|did|had|have made|done) ${A_SLIP}${BEFORE_NOW}`],
  [
    'wrong',
    `(?:there(?:'s| is| was) |it has |it was |that was |that's |it's |that is |it is |for |about )?(?:the |my )?${A_SLIP}`,
    'vaguely',
  ],
  [
    'wrong',
    `(?:that(?:'s| is| was)|it(?:'s| is| was)|this is|thats) (?:my |the |an? )?(?<of>old ${OF_ENGLISH})${BEFORE_NOW}`,
  ],
  [
    'wrong',
    `(?:that(?:'s| is| was)|it(?:'s| is| was)|this is|thats|its)? ?(?:my |the |an? )?(?<of>(?:wrong|incorrect) ${OF_ENGLISH})${BEFORE_NOW}`,
  ],
  [
    'wrong',
    `(?:that(?:'s| is| was)|thats|that isn't|that wasn't|this is|it(?:'s| is)) ?(?:not )?(?:my |the )(?:correct |right |old |real )?(?<of>${OF_ENGLISH})${BEFORE_NOW}`,
    'vaguely',
  ],
  [
    'wrong',
    `${NAMED}(?: (?:that )?(?:i|i've|i have) (?:just )?(?:gave|typed|wrote|put|entered|said|sent|given|told)(?: you| in| it)?)?(?: above| there| before| earlier| up there)?(?:'s| is| are| was| were| has| looks| seems| has been|s|)(?: also| too)? ${BAD}${BEFORE_NOW}(?: ${THEIRS})?`,
  ],
  ['wrong', `${NAMED} ${THEIRS}(?:'s| is| are| was| were| has|s|) ${BAD}${BEFORE_NOW}`],
  [
    'wrong',
    `(?:you|u) (?:guys |people |still |also )*(?:have|hold|got|wrote|spelled|spelt|printed|write|spell|call|put|show|saved|recorded) ${OF} ${BADLY}.{0,30}`,
  ],
  [
    'wrong',
    `${NAMED} (?:has|have|had|contains|got|is having) (?:${A_SLIP}|(?:a |the |one )?(?:wrong|missing) (?:letter|digit|number|spelling)s?|${SMALL_THING} (?:missing|wrong|too many))`,
  ],
  [
    'wrong',
    `(?:that(?:'s| is| was)|thats|it(?:'s| is| was)|its|this is)? ?(?:${BAD}|not that|not it|wrong one)`,
    'vaguely',
  ],
  ['other', `${CHANGE} (?<instead>${WAY}) ${TO} ${SHORT}`],
  ['other', `${CHANGE} (?:(?:it|that|this|them|the answer) )?(?:from )(?<instead>.{1,40}?) to ${SHORT}`],
  ['other', `${CHANGE} ${OF}(?: above| there| i gave)?(?: from (?<instead>.{1,40}?))? ${TO} ${VALUE}`],
  ['other', `${CHANGE} (?:it|that|this|them|the answer|my answer|mine) (?:back )?${TO} ${VALUE}`],
  ['other', `replace ${LAZY_INSTEAD} (?:with|by) ${SHORT}`],
  ['other', `${OF} not (?:is )?${LAZY_INSTEAD} but ${SHORT}`],
  [
    'other',
    `(?:${OF}(?:'s| is| was) |it(?:'s| is| was) |its )?not ${LAZY_INSTEAD}[ ,]+(?:but|it(?:'s| is)|its) (?:rather )?${SHORT}`,
  ],
  [
    'not',
    `(?:(?:it(?:'s| is| was)|that(?:'s| is| was)|its|${OF}(?:'s| is| was)) )?not (?:with |at |in )?${INSTEAD}`,
  ],
  ['other', `(?:${OF} |${IT} |and )?${SHOULD} be ${LAZY}(?: and|,)? not ${INSTEAD}`],
  [
    'other',
    `(?:(?:can|could) (?:we|i|you) (?:please )?)?(?:put|use|write|make it|send(?: it)?|have|take|do|choose|it(?:'s| is)|its|i (?:want|prefer|need|meant?)(?: it)?|i'd like|should be)? ?${LAZY} (?:instead of|in place of|rather than) ${INSTEAD}`,
  ],
  [
    'other',
    `instead of ${LAZY_INSTEAD}[ ,]+(?:put|use|write|make it|send(?: it)?|take|it(?:'s| is)|its)? ?${SHORT}`,
  ],
  [
    'other',
    `${NAMED} (?:${SHOULD}(?: be)?|must be|has to be|needs to be|${SHOULD} read|is supposed to be|supposed to be|is actually|actually is|ought to be) (?:spelled |spelt |written )?${VALUE}`,
  ],
  [
    'other',
    `(?:${IT} |and )?(?:${SHOULD}|is supposed to|supposed to|ought to) (?:be|read|say)(?: (?:spelled|spelt|written))? ${VALUE}`,
  ],
  [
    'other',
    '(?<of>(?:(?:it|that|the number|my number|my phone|the phone) )?(?:should )?ends?) (?:with|in|on) (?<value>\\d{1,6})',
    'weakly',
  ],
  [
    'other',
    `(?:${either('the|my')} )(?:right|correct|real|true|proper|actual|new) (?<of>${OF_ENGLISH})(?: is| should be|:|'s) ?${VALUE}`,
  ],
  [
    'other',
    `(?:the )?(?:right|correct|real|true|proper|actual) (?:one|spelling|answer|version|is)(?: is|'s| should be)? ${VALUE}`,
  ],
  [
    'other',
    `(?:i |i'm |what i |what i meant |that i )?(?:mean|meant|ment|meaning|wanted to (?:say|write|type|put)|was meaning|intended)(?: to (?:say|write|type|put)| was| is)? (?:to be )?${VALUE}`,
    'meant',
  ],
  ['other', `(?<instead>[^\\s].{0,60}?) (?:${SHOULD}(?: be)?|must be|needs to be) ${SHORT}`, 'weakly'],
  [
    'other',
    `(?:use|try|take|put|write|send(?: it| the code)? to|type|enter|correct (?:it )?to|go with|make it|make that|set it to|do) ${VALUE}`,
    'weakly',
  ],
  [
    'other',
    `(?:${OF}(?:'s| is| was|:) |${IT}${IS} |send (?:it )?|make it |its |it's |this is )?${LAZY}(?: and|,)? (?:not|isn't|and no|never) (?<instead>[^\\s].{0,60})`,
    'weakly',
  ],
  [
    'other',
    `${NAMED}(?:'s| is| are| =|=| was) (?:actually |really |spelled |spelt |written )?${VALUE}`,
    'weakly',
  ],
  [
    'other',
    `(?:${IT}${IS}|its|it's|this is|i am|i'm) (?:actually |really |spelled |spelt |written )?(?:called )?${VALUE}`,
    'weakly',
  ],
];

/** Reads a clause in English, or in romaji. */
export const ENGLISH: Language = languageOf({
  leads: LEADS,
  changes: CHANGES_MIND,
  takes: TAKES,
  trails: TRAILS,
  rows: [...ROMAJI, ...ROWS],
});
