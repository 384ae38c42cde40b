import { either, maybe, whole } from '../text/pattern';

/*
 * How people ask in English to be told of revisions of the policy, or to be told no more: patterns over a whole phrase
 * as `foldPhrase` leaves it. What asks whether one would be told is not among them.
 */

const REVISE = either('change|update|revise|amend|modify|replace|alter|rewrite|edit');
const REVISED = either('changed|updated|revised|amended|modified|replaced|altered|rewritten|edited');
const REVISIONS = either(
  'changes?|updates?|revisions?|amendments?|modifications?|alterations?|new versions?',
);
const OWNER = maybe('the |your |this |that |its |our |any of the |anything in the ');
const KIND = maybe('privacy |data |company |personal data |data protection ');
const DOCUMENT = `${KIND}${either('policy|policies|terms|notice|statement|rules|document|text|wording')}`;
const SUBJECT = either(`${OWNER}${DOCUMENT}`, 'it|this|that|they|these|something|anything');
const OF_IT = maybe(` (?:to|of|in|on) ${OWNER}${DOCUMENT}`, ' to it| in it');
const WAY = maybe(' (?:in|via|by|with) (?:an? )?(?:e-?mail|mail|message|line|here)| here');
const POLICY = `${maybe('privacy ')}${maybe('policy ')}`;
const ALL = maybe('any |all |every |the |future |further |any future |all future ');
const THESE = maybe('the |your |these |those |my |this |all |any |any more ');

const TELL = '(?:tell|notify|inform|alert|e-?mail|mail|message|text|ping|warn|contact|write to) (?:me|us)';
const BE_TOLD = '(?:be|get) (?:told|notified|informed|alerted|e-?mailed|mailed|warned)';
const SEND = `(?:send|drop|give) (?:me|us) (?:an? |the )?(?:e-?mail|mail|message|note|notice|notification|alert|line|word)`;
const KEEP = 'keep (?:me|us) (?:posted|informed|updated|up to date|in the loop)';
const TOLD = either(TELL, 'let (?:me|us) know', BE_TOLD, SEND, KEEP, 'hear');
const TOLD_OF = either(
  '(?:notify|alert|inform) (?:me|us)|tell (?:me|us) of|hear',
  either(BE_TOLD, SEND, KEEP),
);
const WHEN = either('when|whenever|if|once|as soon as|in case|every time|each time|any time');
const IT_CHANGES = either(
  `${SUBJECT} (?:ever )?${REVISE}s?`,
  `${SUBJECT} (?:is|are|gets?|is being) ${REVISED}`,
  `there(?: is| are|'s) ${maybe('an? |any |some |a new ')}${either(REVISIONS, 'version', DOCUMENT)}${OF_IT}`,
  `(?:you|they) (?:ever )?${REVISE} ${SUBJECT}`,
  `(?:you|they) (?:publish|release|issue|bring out) a newe?r? ${either('version|one', DOCUMENT)}`,
  `a newe?r? ${either('version', DOCUMENT)} (?:is|comes|gets|goes) (?:out|published|released|posted|issued|live|ready)`,
);
const ADVERB = maybe(' again| next| in any way| in (?:the )?future| at all| next time| later| later on');
const LEAD =
  'ok|okay|hi|hello|hey|so|and|also|well|yes|please|pls|kindly|just|then|thanks|sorry|do|(?:i )?wanna|want(?: you)? to';
const WANT = `(?:${either(
  LEAD,
  "(?:i|we) (?:want|wish|would like|need|would love)(?: you)?(?: to)?|(?:i|we)'d (?:like|love)(?: you)?(?: to)?",
)} )*`;
const THANKS = '(?: (?:please|pls|plz|thanks|thank you|ok|okay|then|too|kindly|sir|madam|onegai))*';
const MAILS = either('alerts?|notices?|notifications?|news|mails?|e-?mails?');

/** Present tense alone: "tell me when it changed" asks for a date. */
export const WISH_IN_ENGLISH: readonly RegExp[] = [
  whole(WANT, TOLD, ' ', WHEN, ' ', IT_CHANGES, ADVERB, WAY, THANKS),
  whole(WANT, WHEN, ' ', IT_CHANGES, ADVERB, ',? ', WANT, TOLD, WAY, THANKS),
  whole(WANT, TOLD_OF, maybe(' (?:of|about|on|for)'), ' ', ALL, POLICY, REVISIONS, OF_IT, WAY, THANKS),
  whole(WANT, TELL, ' about (?:any |all |every )(?:future )?', POLICY, REVISIONS, OF_IT, WAY, THANKS),
  whole(
    WANT,
    '(?:subscribe(?: me)?|sign (?:me |us )?up|register(?: me)?|add me|put me down) (?:for|to) ',
    `${maybe('the |your |all ')}${POLICY}${either(REVISIONS, `(?:change|update|revision) ${MAILS}`, 'news|alerts?')}`,
    `${OF_IT}${WAY}${THANKS}`,
  ),
  whole(WANT, maybe('privacy '), 'policy (?:change|update|revision) ', MAILS, THANKS),
];

const NOTICES = either('notices?|notifications?|alerts?|announcements?');
const NEWS = either(
  `${maybe('privacy ')}policy (?:news|updates?|changes|${maybe('change |update |revision ')}${MAILS})`,
  `${maybe('revision |change |update ')}${NOTICES}`,
  `${NOTICES} (?:about|of|on) ${either(`${OWNER}${DOCUMENT}`, `${OWNER}${POLICY}${REVISIONS}`)}`,
);
const ABOUT_IT = maybe(
  ` (?:about|of|on) ${maybe('any |the |these |those ')}${either(`${OWNER}${DOCUMENT}`, `${POLICY}${REVISIONS}${OF_IT}`, 'it|this')}`,
  ` ${WHEN} ${IT_CHANGES}`,
);
const NO_MORE = maybe(' any ?more| any longer| again| from now on| now');
const NOT = "(?:do not|don't|dont)";
const ASK = `${WANT}${maybe('(?:can|could|would|will) you (?:please )?')}`;

/** To be told no more of something that is not named. */
export const LEAVE_UNNAMED_IN_ENGLISH = whole(ASK, 'unsubscribe', maybe(' me| us'), maybe(' now'), THANKS);

export const LEAVE_IN_ENGLISH: readonly RegExp[] = [
  whole(ASK, 'unsubscribe', maybe(' me| us'), maybe(` from ${THESE}${either(NEWS, 'this|it')}`), THANKS),
  whole(ASK, 'stop (?:telling|notifying|informing|alerting) (?:me|us)', ABOUT_IT, NO_MORE, THANKS),
  whole(ASK, `(?:${NOT}|no longer|never) (?:tell|notify|inform|alert) (?:me|us)`, ABOUT_IT, NO_MORE, THANKS),
  whole(
    ASK,
    either('stop|cancel|end|turn off|switch off|no more', `(?:stop sending|${NOT} send)(?: me| us)?`),
    ` ${THESE}${NEWS}${NO_MORE}${THANKS}`,
  ),
  whole(
    maybe('please '),
    `i (?:no longer|${NOT}) (?:want|wish|need) ${either(`to ${BE_TOLD}${ABOUT_IT}`, `${THESE}${NEWS}`)}`,
    `${NO_MORE}${THANKS}`,
  ),
  whole(ASK, '(?:take (?:me|us) off|remove (?:me|us) from) ', THESE, NEWS, '(?: list)?', THANKS),
];
