import { either, maybe } from '../text/pattern';
import { type AskedAboutSent, OTHER_NUMBERS } from './aboutRequestWords';

/*
 * How people speak in English of a request that they sent: what was in it, when its answer comes, that they do not agree
 * with it, that its number is lost. Patterns searched in one folded sentence.
 */

const found = (...parts: readonly string[]): RegExp => new RegExp(parts.join(''), 'u');
const LEAD = `^(?:${either('and|but|so|ok|okay|hi|hello|hey|sorry|please|pls|well|also|wait|then|sir|madam|just|now|by the way|btw|hmm+|um|oh|acha|aiyo|no|excuse me|good morning|good evening|good day|dear|kindly|tell me|can you tell me|eh|yes|look|listen|i said')}[, ]+){0,4}`;
const END = `(?:,? ${either('please|pls|plz|sir|madam|here|then|now|too|also|thanks|thank you|again|exactly|at all|yet|so far|for me|from you|about it|on it|man|bro|boss|you guys|you people|anymore|any more|though|honestly|still')}){0,4} ?[?.!]*$`;

const I = '(?:i|we|mi)';
const SENT = either(
  'sen[dt]|sended|wrote|written|write|submit(?:ted)?|put(?: in| down)?|sa(?:id|y)|told|tell|fill(?:ed)?(?: in| out)?|enter(?:ed)?|typed?|request(?:ed)?|gave|given|give|complain(?:ed)?|ask(?:ed)?(?: (?:you|u))?(?: for)?|report(?:ed)?|file[d]?',
);
const PAST = `${I}(?: have|'ve| had| did)?(?: just| already| actually| ever| even| exactly)? ${SENT}`;
const REQUEST = either(
  'requests?|complaints?|inquir(?:y|ies)|enquir(?:y|ies)|application|form|message|submission|ticket|claim|case',
);
const OWN_REQUEST = `(?:my|the|that|this|our)(?: own| last| first| previous| earlier| sent)? ${REQUEST}`;
const WROTE = '(?:wrote|writ(?:e|ten)|put|noted?|record(?:ed)?|taken?)(?: down)?';
const TO_US = `(?: ${either(`you|u|unnu|to (?:you|u|unnu)|again|earlier|before|just now|last time|today|yesterday|last (?:week|month)|(?:in|on|with|about|through) ${OWN_REQUEST}|there|here|exactly|please|pls|sir|then|so far|in|about|a while ago|the other day|to (?:your )?(?:staff|desk|team)`)}){0,5} ?[?.!]*$`;

export const SENT_IN_ENGLISH: readonly RegExp[] = [
  found(LEAD, `what (?:did|have|has) (?:you|u|it) ${WROTE}(?: (?:in|on|for|as) ${OWN_REQUEST})?`, END),
  found(
    `\\b(?:what|wat|wot|which (?:one|things?|words|answers?|request))(?: exactly| all| was it(?: that)?)? (?:did|have|had|do|was) ${I} (?:just |already |actually |even |ever )?${SENT}`,
    TO_US,
  ),
  found(LEAD, `(?:what|wah|wat|weh|which part)(?: all| exactly)? (?:was it (?:that )?)?${PAST}`, TO_US),
  found(
    `\\b(?:show|tell|read|repeat|remind|give|resend|display)(?: (?:me|us|of|about|again|back|please|to))* (?:what|everything|all|the (?:things?|words|text|details))(?: all| that| of what)?(?! i (?:write|type|say|put|enter) here) ${PAST}\\b`,
    TO_US,
  ),
  found(
    `\\b(?:see|read|check|view|look at|look|review|copy of|have|know|reread|verify|find|forgot|remember|recall)(?: again| back| once more| over)? (?:what|everything|all|the (?:things?|words|text|details))(?: all| that| exactly)?(?! i (?:write|type|say|put|enter) here) ${PAST}\\b`,
    TO_US,
  ),
  found(
    `\\b(?:copy|text|content|contents|details|summary|wording) of (?:what ${PAST}|${OWN_REQUEST})\\b(?! (?:of|for|to))`,
  ),
  found(
    `\\b(?:see|show|view|read|check|look at|review|display|open)(?: (?:me|us))? ${OWN_REQUEST} (?:again|once more|that ${PAST}|${PAST}|as (?:i )?sent)`,
  ),
  found(
    `\\bwhat(?:'s| is| was| does| did|s)(?: written| there)?(?: in| inside)? (?:my|that) (?:own |last |first )?${REQUEST}(?: say| saying| contain| look like| ${PAST}| that ${PAST})?`,
    END,
  ),
];

const ANSWER = either('answers?|repl(?:y|ies)|response|feedback|result|decision|outcome|news|update');

export const WHEN_IN_ENGLISH: readonly RegExp[] = [
  // when what was asked for will have come about
  /\b(?:when|how soon|how long (?:until|till|before|to|does it take|will it take)|(?:from|by|on) (?:when|what day|which day))\b[^.?!]{0,40}\b(?:stop\w*|end|ends|over|gone|done|deleted|removed|erased|corrected|fixed|changed|finish\w*|complete\w*)\b/u,
  found(
    LEAD,
    `(?:will|can|would|could|is|are|does) (?:it|this|that|they|you|u|the \\w+|my \\w+) (?:all |really |be |get |gonna |going to )*(?:done|finished|ready|complete[d]?|removed|deleted|gone|sorted|fixed|handled|dealt with|looked at|answered|happen|stopped|do it|finish(?: it)?|answer)(?: out)? (?:by |before |within |in |until )?(?:today|tonight|tomorrow|soon|quickly|now|right away|straight away|this (?:week|month|year)|next week|the end of (?:the|this) \\w+|\\w+day|a (?:few )?(?:days?|week|month)|\\d+ days)`,
    END,
  ),
  found(
    LEAD,
    `(?:is there |are there |do you have |have you got |got |u have )?(?:any|some) (?:news|updates?|progress|reply|answer|response|feedback|word|result|decision|development)s?(?: (?:on|about|regarding|for|of|from|with) (?:my|the|this|that|you|your|our|me)(?: \\w+){0,2})?`,
    END,
  ),
  found(`\\b(?:still|yet) (?:no|without|not (?:any|a|an|one)) (?:\\w+ )?${ANSWER}\\b`),
  found(
    LEAD,
    `(?:there is |i have |i (?:got|get) |i see )?no (?:answer|reply|response|news|feedback|update)s?(?: (?:at all|until now|till now|from you|from anybody|since \\w+))? ?(?:yet|so far|up to now|until now|till now|\\?|$)`,
    END,
  ),
  found(
    `\\b(?:i am|i'm|we are|we're|am|im) (?:still |just )?waiting (?:for |since |on )?(?:(?:your|the|an|my|ur|a|any) (?:\\w+ )?${ANSWER}|long|so long|too long|already|\\w+ (?:days|weeks))`,
  ),
  found(LEAD, `(?:i am|i'm|we are|im) still waiting`, END),
  found(
    `\\b(?:haven't|have not|havent|didn't|did not|not|never|no one|nobody) (?:has |have |yet )?(?:yet )?(?:heard (?:anything |something |back )?(?:from (?:you|u|your|anyone|anybody)|back|yet)|(?:got|received|gotten|get|receive|had) (?:any|an|a|your|the|my) ${ANSWER})`,
  ),
  found(
    `\\b(?:nobody|no one|noone|none of you)(?: has| have)?(?: ever| yet)? (?:answered|replied|responded|called|contacted|wrote|written|got back)\\b(?! (?:the|your) (?:phone|door|shop))`,
  ),
  found(
    `\\bwhy (?:is it|it is|it|are you|you are|does it|is this|u)(?: taking| take)? ?(?:so|that|too|very) (?:long|slow|late|much time)\\b`,
  ),
  found(`\\bwhere(?:'s| is|s| are) (?:my|the|your) (?:answer|reply|response|decision|result)`, END),
  found(
    `\\b(?:have|did|has) (?:you|u|they|your (?:staff|team)|someone|anybody|anyone) (?:already |even |yet )?(?:decided?|read|look(?:ed)? (?:at|into)|check(?:ed)?|see|seen|start(?:ed)?(?: on| with)?|work(?:ed)? on|process(?:ed)?|review(?:ed)?) (?:\\w+ )?(?:${OWN_REQUEST}|what i (?:sent|wrote))\\b`,
  ),
  found(
    LEAD,
    `(?:what|wat)(?:'s| is|s| about)? ?(?:happening|happened|going on|the (?:status|progress|situation|latest)|new|up) (?:with|of|to|on|about|for) ${OWN_REQUEST}`,
  ),
];

const DECISION = either(
  'decisions?|answers?|repl(?:y|ies)|refusals?|results?|outcome|response|conclusion|explanation|ruling|verdict|determination|reasons?|reasoning|rejection',
);
const YOURS = `(?:this|that|your|the|ur|such(?: an?)?|their|staff(?:'s)?|these|those)(?: \\w+)? ${DECISION}|what (?:you|they|u|your staff) (?:have |just )?(?:decided?|said|wrote|answered|concluded|told me)|how (?:you|they|u|this was|it was|my \\w+ was) (?:decided?|handled?|dealt with)`;
const NOT =
  "(?:do not|don'?t|does not|cannot|can'?t|can not|could not|couldn'?t|will not|won'?t|am not|'m not|not|never|no)";
const VERY =
  '(?:really |still |totally |completely |strongly |absolutely |just |fully |at all |simply |very |going to |able to |gonna ){0,2}';

/** With the decision, or whatever is not agreed with, named. */
export const OBJECTS_IN_ENGLISH: readonly RegExp[] = [
  found(
    `\\b(?:(?:i|we|me)(?: am| are|'m|'re)?|im|am) ?${VERY}${NOT} ${VERY}(?:agree(?:d|ing)?|accept(?:ing)?|approve|satisf(?:y|ied)|happy|pleased|content|convinced|ok|okay|fine|in agreement)(?: at all)? ?(?:with|to|on|of|by|about)? (?:${YOURS})`,
  ),
  found(
    `\\b(?:i|we|i'm|i am|want to|wish to|would like to|like to|will|must|have to|am|here to) ?${VERY}(?:disagree(?:ing)?|object(?:ing)?|appeal(?:ing)?|protest(?:ing)?|disput(?:e|ing)|contest(?:ing)?|challeng(?:e|ing)|oppos(?:e|ing|ed)|unhappy|dissatisfied|unsatisfied|complain(?:ing)?|upset|angry) ?(?:with|to|against|about|at|by)? (?:${YOURS})`,
  ),
  found(
    `\\b(?:your|the|this|that|ur) ${DECISION} (?:is|was|are|were|seems?|looks?|it's)(?: so| very| really| just| totally| completely| not| simply| all)? ?(?:wrong|unfair|fair|right|unjust|incorrect|correct|unacceptable|acceptable|mistaken|a mistake|bad|rubbish|nonsense|ridiculous|false|unreasonable|reasonable|good enough|enough|satisf\\w+)`,
  ),
  found(
    `\\b(?:reconsider|re-consider|rethink|re-examine|reexamine|overturn|reverse|revisit|look again (?:at|into)|review again|review|change|check again) (?:your|the|this|that|ur|my) (?:\\w+ )?(?:decision|answer|refusal|reply|conclusion|rejection|result)`,
  ),
  found(
    LEAD,
    '(?:please |can you |could you |i (?:want|ask|request|beg)(?: you)?(?: to)? |you (?:must|should|have to) )?(?:reconsider|re-consider)',
    END,
  ),
  found(
    LEAD,
    `(?:i (?:want|wish|would like|'d like|intend|am going)(?: to)? |i'd like to |i will |i'll |let me )(?:appeal|object|file an? (?:objection|appeal)|make an? (?:objection|appeal)|lodge an? (?:objection|appeal))`,
    END,
  ),
  found(`\\b(?:my|an|this is (?:my|an)) (?:objection|appeal) (?:to|against|about) (?:${YOURS})`),
];
/** Without: said of what staff wrote last, or of nothing here. */
export const DISAGREES_IN_ENGLISH: readonly RegExp[] = [
  found(
    LEAD,
    `(?:(?:i|we) ${VERY}(?:${NOT} ${VERY}(?:agree|accept)|disagree|object|protest)|i(?: am|'m) (?:not (?:happy|satisfied|convinced|okay|ok|agree)|unhappy|dissatisfied)|not (?:happy|satisfied|acceptable|fair)|(?:this|that|it)(?:'s| is| was)(?: so| very| really| just| simply)? (?:not (?:fair|right|acceptable|correct|true|good enough)|unfair|unacceptable|wrong|ridiculous|unjust))(?:(?: (?:with|to|about))? (?:this|that|it|you|them))?`,
    END,
  ),
];

const NUMBER = '(?:numbers?|no\\.?|nos?|num(?:ber)?|nmber|numbr|nr|code|id|#)';
const RECEIPT =
  '(?:receipt|reciept|recipt|reference|ref|request|ticket|case|tracking|application|complaint|inquiry|enquiry|registration|confirmation|claim)';
const LOST = either(
  'lost|lose|loose|losed|loosed|misplaced?|forgot(?:ten)?|forget|delet(?:ed?|ing)|dropped|threw(?: away)?|thrown(?: away)?|never (?:got|received|had|noted|wrote(?: down)?|saved|saw|get)|erased|mislaid',
  "(?:do not|don'?t|did not|didn'?t|no longer|not|haven'?t|have not|can'?t|cannot|can not|could not|couldn'?t|wasn'?t|am not able to|unable to)(?: \\w+)? ?(?:have|got|get|find|know|remember|recall|note|noted|save|saved|keep|kept|receive|received|see|write(?: down)?|written(?: down)?|hold|locate|copy)",
  'no more have|not (?:having|with)|without|missing|have no|has no|i got no|no have|not in my mind',
);
const WHOSE = "(?:the|my|that|this|any|a|an|your|it'?s|its|our|such|of|down|anymore|away)";

export const LOST_IN_ENGLISH: readonly RegExp[] = [
  found(
    `\\b(?:delet\\w+|lost|lose|threw(?: away)?|trashed|erased) (?:the |that |your |my |it,? the )?(?:e-?mail|message|mail|note|paper|sms|slip)s? (?:with|that had|where|of|having|for) (?:the |my )?(?:${RECEIPT} )?${NUMBER}`,
  ),
  found(`\\b${LOST} (?:${WHOSE} ){0,3}(?:\\w+ )?${RECEIPT}(?: ${RECEIPT})? ?${NUMBER}?\\b`),
  found(`\\b${LOST} (?:${WHOSE} ){0,2}(?:the|that|this|which|any|it'?s|such) ${NUMBER}(?=$|[ ,.?!])`),
  found(
    `\\b(?:receipt|reference|ref|ticket|case|tracking|request|complaint) ?${NUMBER} ?(?:is|was|got|has been|has|i|we)? ?(?:lost|gone|missing|misplaced|forgotten|forgot|deleted|disappeared|not with me|don'?t (?:have|know|remember))`,
  ),
  found(`\\b(?:what|wat)(?:'s| is|s| was) (?:my|the) ${RECEIPT} ?${NUMBER}\\b`),
  found(
    `\\b(?:tell|give|send|resend|show|remind)(?: me| us)?(?: of| again)? (?:my|the) ${RECEIPT} ${NUMBER}(?: again| back)?`,
    END,
  ),
  found(`\\b(?:uketsuke ?)?bango?u? (?:wo |o |ga |wa )?(?:nakushi|wasure|wakara|hikaete)`),
];
/** Where the number is asked for: any of these is about it. */
export const LOST_WHEN_ASKED_IN_ENGLISH: readonly RegExp[] = [
  found(
    `\\b${LOST}(?: (?:it|that|one|this|them|the|my|any|${WHOSE}))*(?: ${maybe('number|paper|note|email|mail|message|slip')})?`,
    END,
  ),
  found(
    LEAD,
    '(?:i )?(?:have )?(?:no|not any|none)(?: (?:such|receipt|reference))?(?: (?:number|idea|clue|receipt|num|no))+',
    END,
  ),
  found(
    LEAD,
    "(?:what|which)(?: receipt)? number(?: is that| do you mean)?\\? ?i (?:never|don'?t|do not|didn'?t|have no)",
  ),
  found(LEAD, '(?:i )?(?:have )?no (?:number|idea|clue)\\b'),
  found(`\\b(?:nakushi|nakusi|wasure|hikaete)\\w*`),
];

export const NOT_IN_ENGLISH: readonly AskedAboutSent[] = [
  {
    of: 'sent',
    not: /\b(?:your (?:agent|shop|dealer|driver|man|salesman|guy|phone)|polic(?:y|ies)|agree\w*|consent\w*|bought|buy|paid|pay|cookies?|first|e-?mail (?:come|arrive)|who|whom|code)\b/u,
  },
  {
    of: 'when',
    not: /\b(?:polic(?:y|ies)|cookies?|ship\w*|vessel|deliver\w*|car|vehicle|auction|parcel|container|leak\w*|breach\w*|hack\w*|code|law|revis\w+|stock|arriv\w*)\b/u,
  },
  {
    of: 'objects',
    not: /\b(?:polic(?:y|ies)|terms|cookies?|notice|car|vehicle|price|if|someone else|automated|who|how (?:can|do|to)|where|which authority|can i|may i|could i|is it possible)\b/u,
  },
  { of: 'lost', not: OTHER_NUMBERS },
];
