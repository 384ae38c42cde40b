import { PLAIN_IN_PATWA } from './plainInPatwa';
import type { Plain } from './plain';

/*
 * How a wish is wrapped in English, and what is left of it in plain words: politely ("would it be possible to …"), as a
 * question ("might I see …"), as a bother ("why do you still have it, remove it"), in Jamaican Patwa, in two words.
 */

const MINE = String.raw`(?:(?:all|any) (?:of )?)?(?:my|our|mine|me|us|mi)`;
const MATTER = `(?:${MINE}(?: [a-z']+){0,4}?)`;
const DATA = String.raw`(?:data|details?|info|infos|informations?|records?|file|profile|particulars|stuff|entry|entries|account(?: details)?)`;
const YOU = '(?:you|u|somebody|someone|your (?:team|people|staff|office))';
const DONE = String.raw`(?:(?:removed|deleted|erased|wiped|destroyed|corrected|changed|amended|updated|fixed|rectified|added|stopped|disclosed|shown|taken (?:off|out|down))|put right|put straight)`;
const KINDLY = '(?: (?:please|kindly|possibly|perhaps|maybe|pls))*';
const REMOVE = String.raw`(?:remov(?:e|ing|al)|delet(?:e|ing|ion)|eras(?:e|ing|ure))`;
const STOP = String.raw`(?:stop(?:ping)?|suspen(?:d|ding|sion)|paus(?:e|ing)|freez(?:e|ing)|block(?:ing)?)`;
/** "Would it be", "I wonder whether it might be". */
const IT_MAY_BE = String.raw`(?:(?:would|will|could|might|may|can) it be|(?:(?:(?:i|we) (?:do |just |was |am |were |are )?|i'm |just )?(?:wonder|wondering|asking|ask) )?(?:if|whether) it (?:would be|might be|could be|may be|is|was))`;
const ONLY = '(?: (?:please|pls|now|all|all of it|it|them|this|that|everything|me|it all|completely|fully))*';

/** Said in whole and of nothing but one's data: what is wished is clear, though hardly a word of it is said. */
const IN_FEW_WORDS: readonly Plain[] = [
  [
    new RegExp(`^(?:no )?(?:please |pls |just |i want |i want to |i said |then )*${REMOVE}${ONLY}$`, 'u'),
    'please delete my data',
  ],
  [
    new RegExp(
      String.raw`^(?:please |pls |just )*${REMOVE}(?: (?:my|our|all|the|your)(?: [a-z]+){1,3}?)?(?:,|;|\.| -| and| but)* ?(?:not|instead of|rather than)(?: (?:just|only|to))* ${STOP}\b.{0,20}$`,
      'u',
    ),
    'please delete my data',
  ],
  [
    new RegExp(
      String.raw`^.{0,40}\b(?:said|say|asked(?: for| to)?|want(?:ed)?(?: to)?|mean|meant|told (?:you|u)(?: to)?|wrote|no)\b(?: (?:the|a|to|you))*${ONLY},? ${REMOVE}${ONLY}(?: and| but|,|;|\.| -)* ?(?:not|no|don't|instead of|rather than)(?: (?:to|just|only|for|the|a|merely))* ${STOP}\b.{0,30}$`,
      'u',
    ),
    'please delete my data',
  ],
  [
    new RegExp(
      String.raw`^.{0,40}\b(?:not|don't|do not|no|never said|didn't say|did not ask(?: you)?(?: to)?)(?: (?:want|need|you|to|just|only|a|the))* ${STOP}\b[^.]{0,20}?(?:,|;|\.| but| -| i want| i said)+ ?(?:(?:i|want|wanted|to|said|asked|for|just|only|please|you|but) )*${REMOVE}\b.{0,30}$`,
      'u',
    ),
    'please delete my data',
  ],
];

/** Of a longer message the wrapping goes, and what was wished stays. */
const WRAPPINGS: readonly Plain[] = [
  ...PLAIN_IN_PATWA,
  // polite questions
  [/\b(?:would|will|could|can) it be (?:possible|ok|okay|all ?right) not to\b/gu, 'please stop'],
  [/\b(?:could|can|may) it be (?:arranged|seen to)(?: that)?\b/gu, 'please'],
  [
    new RegExp(`\\b(?:could|can|would|will) ${YOU} (?:please|kindly|possibly|pls|plz|perhaps)\\b`, 'gu'),
    'please',
  ],
  [
    new RegExp(
      `\\b${IT_MAY_BE} (?:at all )?(?:possible|ok|okay|all ?right|feasible|fine)${KINDLY}(?: for ${YOU} to| if ${YOU}(?: could| can| would)?| that ${YOU}(?: could| can| would)?)\\b`,
      'gu',
    ),
    'please',
  ],
  [
    new RegExp(
      `\\b${IT_MAY_BE} (?:at all )?(?:possible|ok|okay|all ?right|feasible|fine)${KINDLY}(?: for (?:me|us))?(?: to| if i(?: could| can)?| that i(?: could| can)?)\\b`,
      'gu',
    ),
    'i want to',
  ],
  [
    /\b(?:(?:i|we) (?:was|am|were|are) |i'm |i've been |just |was )*(?:wonder(?:ing)?|asking) (?:if|whether) (?:you|u)(?: (?:could|can|would|might|may|will))?(?: (?:be able to|possibly|please|perhaps|kindly))*\b/gu,
    'please',
  ],
  [
    /\b(?:(?:i|we) (?:was|am|were|are) |i'm |i've been |just |was )*(?:wonder(?:ing)?|asking) (?:if|whether) (?:i|we)(?: (?:could|can|might|may))(?: (?:be able to|possibly|please|perhaps|kindly))*\b/gu,
    'i want to',
  ],
  [
    new RegExp(
      `\\b(?:i|we)(?: would|'d| wud| will|'ll)?(?: (?:be|really|very|most|so|much|kindly))* (?:grateful|thankful|obliged|glad|happy|pleased|appreciate(?: it)?)(?: very much)? if ${YOU}(?: (?:could|can|would|will|might))?(?: (?:please|kindly|possibly))*\\b`,
      'gu',
    ),
    'please',
  ],
  [
    new RegExp(
      `\\bit(?: would|'d| will|'ll| wud)? be (?:really |very |so |most )*(?:nice|good|great|lovely|kind|helpful|appreciated|best|wonderful) if ${YOU}(?: (?:could|can|would|will|might))?(?: (?:please|kindly|possibly))*\\b`,
      'gu',
    ),
    'please',
  ],
  [
    /\b(?:would|could|can|will) (?:you|u)(?: (?:please|kindly))? (?:be (?:so |very )?(?:kind|good|nice)(?: enough)?(?: as)? to|mind)\b/gu,
    'please',
  ],
  [
    /\b(?:i|we)(?: was|'m| am| were| are)? (?:hoping|hope) (?:that )?(?:you|u)(?: (?:could|can|would|will|might))?\b/gu,
    'please',
  ],
  [/\b(?:i|we)(?: was|'m| am| were| are)? hoping (?:to|(?:that )?i (?:could|might|can))\b/gu, 'i want to'],
  [
    /\b(?:might|may) (?:i|we)(?: (?:be able to|please|kindly|possibly|perhaps))*\b|\b(?:could|can) (?:i|we) (?:(?:please|kindly|possibly|perhaps|pls)(?: be able to)?)\b/gu,
    'i want to',
  ],
  [
    /\b(?:do you think|is it possible that|is it ok if|any chance(?: that)?) (?:you|u)(?: (?:could|can|would|will))?\b/gu,
    'please',
  ],
  [/\blet's\b/gu, 'please'],
  [
    new RegExp(
      `\\b(?:could|can|might|may|would) (${MATTER})(?: (?:please|kindly|possibly|perhaps|pls))+ be(?: (?:all|completely))? ${DONE}`.replace(
        DONE,
        `(${DONE})`,
      ),
      'gu',
    ),
    'please $2 $1',
  ],
  [
    new RegExp(
      `(?<!\\b(?:can|could|do|does|may|will|if) (?:i|we|you|u) )\\b(?:have|get) (${MATTER})(?: (?:all|completely|fully|please))? (${DONE})`,
      'gu',
    ),
    '$2 $1',
  ],
  [new RegExp(`\\bplease(?: that)? (${MATTER}) (?:is|are|be|gets?) (${DONE})`, 'gu'), 'please $2 $1'],
  [
    new RegExp(
      `\\b(?:want|need|like)(?: to)? (${MATTER})(?: to be)?(?: (?:all|completely))? (${DONE})`,
      'gu',
    ),
    'want to $2 $1',
  ],
  [
    /\b(?:have|take|get) (?:a|an|one|another)(?: (?:quick|good|little))? (?:look|peek|glance) (?:at|in|into|of)\b/gu,
    'see',
  ],
  [/\bcan (?:something|anything) be done(?: about (?:it|this|that))?\b/gu, 'please fix it'],
  // bothers
  [
    new RegExp(
      `^.*\\b(?:why|how come|what for|what|still)\\b.{0,40}?\\b(?:have|has|keep|keeps|keeping|kept|hold|holding|got|is|are|store|storing|with) (?:still |a |an |the )?(${MATTER})(?: (?:still|there|with you|in there|on file|on your (?:site|system|list|page)|copy))*[^a-z']*(?:please |pls |just |kindly |so |now |and )*(remove|delete|erase|destroy|take (?:it |them )?(?:down|off|out)|get rid of|throw|wipe)\\b.{0,30}$`,
      'u',
    ),
    'please remove $1',
  ],
  [
    new RegExp(
      `\\b(${MATTER}) (?:should not|shouldn't|must not|mustn't|has no business to|does not need to|doesn't need to)(?: still)? (?:be|stay|remain|sit)(?: still)? (?:in|on|with|at|there)\\b.{0,30}$`,
      'u',
    ),
    'please remove $1',
  ],
  // use, and no calls or mails
  [
    new RegExp(
      String.raw`^((?!.*\b(?:call|ring|phoning|text|mail|e-?mail|sms|messag|whatsapp|advert|market|promo|newsletter|offer))\b.*?\bstop using my) (?:phone |mobile )?number\b`,
      'u',
    ),
    '$1 data',
  ],
  [
    /\b(?:i|we) no longer (?:want|wish) to be in your (?:database|records?|files?|system)\b/gu,
    'please delete my data',
  ],
  // what is not right
  [
    new RegExp(
      `\\b(?:fix|mend|repair|sort out|straighten(?: out)?|put right)((?: (?:up|all|of))*) (my|our|mi|the) ((?:personal |own |registered )?${DATA})\\b`,
      'gu',
    ),
    'correct $2 $3',
  ],
  [
    new RegExp(
      `\\b(my|our) (${DATA}) (?:needs?|need|want|requires?) (?:to be )?(?:fix(?:ing|ed)|mend(?:ing|ed)|correct(?:ing|ed|ion))\\b`,
      'gu',
    ),
    'correct $1 $2',
  ],
];

export const PLAIN_IN_ENGLISH = { inFewWords: IN_FEW_WORDS, wrappings: WRAPPINGS };

/** Whoever asks for later, for others or in general wants to know, and wishes nothing yet. */
export const SUPPOSED_IN_ENGLISH =
  /\b(?:tell(?:ing)? (?:me|us)|someday|some day|one day|in future|in the future|in general|generally|in principle|hypothetical\w*|suppose|supposing|imagine|if i ever|if ever|were i to|if i (?:wanted|wished|asked|decide[d]?)|if one|if (?:a|some) (?:customer|person|body)|(?:a|the|any) (?:customers?|person|people|client|buyer)|customers|people|one's|anybody|anyone|not (?:now|asking|today|requesting|yet)|only (?:asking|ask|curious)|just (?:asking|curious|checking|wondering if (?:it|that|this)|want to know)|later on|is (?:that|it|this|such a thing) allowed|am i (?:allowed|entitled)|do i have (?:a|the) right|how (?:do|can|could|would|should|to)|what (?:do|must|should) i)\b/u;
