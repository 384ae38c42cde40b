import { either, maybe } from '../text/pattern';

/* What customers call the answers they gave, and the words with which they take one back. */

const WHOSE = either(
  "my|the|that|this|our|his|her|their|an?|which|(?:my|the|his|her) (?:son|daughter|child|mother|father|mum|mom|wife|husband|client|agent|kid|person|ward|brother|sister|representative|company|customer)'s|my (?:son|daughter|child|mother|father|mum|wife|husband|client|agent|kid)s",
);
const WHICH = either(
  'full|real|registered|first|last|middle|family|given|other|second|third|old|new|own|legal|surname|e-?mail|mail|postal|home|house|street|mailing|phone|telephone|mobile|cell|contact|work|office|reply|correct|right|wrong|spelling of (?:my|the)|person|flat|apartment|apt|room|unit|building|post|zip|area|country|city|town|box|lane|road|previous|earlier|whole',
);
const THING = either(
  'names?|surname|sur name|spelling(?: of (?:my |the )?name)?|letters?|e-?mails?(?: (?:address|adress|id|addr))?|mails?(?: (?:address|adress|id))?|gmail|address(?:es)?|adress|addr',
  'last (?:two|three|four|five|\\d) (?:digits?|numbers?)|(?:tele)?phones?(?: ?(?:numbers?|nos?\\.?|num|nr))?|tel(?: ?(?:number|no\\.?))?|mobile(?: ?(?:number|no\\.?|num))?|cell(?:phone)?(?: ?(?:number|no\\.?))?|contacts?(?: ?(?:numbers?|details?|info))?|whats ?app(?: number)?|numbers?|no\\.?|num|digits?',
  'post ?codes?|postal codes?|zip(?: ?codes?)?|street(?: (?:name|number))?|road|lane|p\\.? ?o\\.? ?box(?: number)?|box number|town|city|country|area|building|house(?: ?(?:number|no\\.?))?|(?:flat|apartment|apt|room|unit)(?: ?(?:number|no\\.?))?',
  'birth ?days?|birth ?dates?|date of birth|d\\.?o\\.?b\\.?|dates?|day|month|year(?: of birth)?|age',
  'furigana|katakana|hiragana|kana|kanji|reading(?: of (?:my |the )?name)?|pronunciation|answer|reply|reason|ground|delivery(?: method)?|method|way|format|fee|relation(?:ship)?|description|words',
);
/** "My name", "the phone number", "my son's date of birth". */
export const OF_ENGLISH = `(?:${WHOSE} )?(?:${WHICH} ){0,3}${THING}`;
/** The same where nothing else says that an answer is meant: somebody's, or the one. */
export const NAMED_ENGLISH = `(?:(?:${WHOSE}) (?:${WHICH} ){0,3}${THING}|(?:${WHICH} ){0,3}${THING})`;

const CHANGING =
  'wait|wait wait|hold on|hang on|actually|actualy|in fact|yappari|yappa|oops+|ooops|whoops|my bad|my mistake|correction|one correction|small correction|i mean|rather|eish';
const TAKES_BACK = `${CHANGING}|no+(?=[,.!]|$| (?:it|its|it's|my|the|new|no|i|sorry|that|this|not|wrong|use|actually|wait|should|change|make|put|sorry|[^ ]*@|[^ ]*\\d))|nope|nah|not that|stop|sorry|sory|sorri|so sorry|soz|sry|oh+|ah+|aah|ay|aiyo|aiyoh|ayyo|ouch|argh|damn|my apologies|apologies|pardon|pardon me|excuse me|pole|samahani|hapana|gomen|iya|chigau|instead`;
const LITTLE =
  'and|but|so|then|also|well|um|uh|hm+|hey|hi|hello|yes|yeah|ok|okay|please|pls|plz|kindly|just|sir|madam|dear|again|i think|i see|no problem|for the record|by the way|btw';
export const LEADS = new RegExp(`^(?:(?:${TAKES_BACK}|${LITTLE})(?:[ ,]+|$)){1,6}`, 'u');
/** Words before what is said anew, when one thinks better of it. */
export const CHANGES_MIND = new RegExp(`(?:^| )(?:${CHANGING})(?=[ ,]|$)`, 'u');
/** Those, and what only denies or is sorry. */
export const TAKES = new RegExp(`(?:^| )(?:${TAKES_BACK})(?=[ ,]|$)`, 'u');
/** What may follow and says nothing. */
export const TRAILS =
  /(?: (?:please|pls|plz|thanks|thank you|thx|sorry|sory|sir|madam|mate|lah|now|ok|okay|then|actually|desu)){1,3}$/u;

/** Said of a company's records, and not of what was given here. */
export const OF_RECORDS_IN_ENGLISH =
  /\b(?:(?:your|ur|the company'?s?|company) (?:\w+ )?(?:records?|systems?|databases?|files?|books?|lists?|side|end|website|site|invoices?|letters?|e-?mails?|newsletters?)|in (?:the|ur|your) (?:records?|systems?|databases?)|on (?:file|record|your|ur|the invoice|my account|my profile)|in my (?:account|profile|file|record)|you (?:guys |people |have |still |all )*(?:have|hold|keep|use|show|got|store|stored|saved|wrote|spelled|spelt|printed|registered|call|write|spell|recorded)|registered|u (?:have|hold|keep|wrote))\b/u;

/** How an answer may come, or what else is picked from a few. */
export const WAY = either(
  '(?:(?:send|mail|give|tell|answer|reply|contact|reach)(?: (?:it|them|me|that|everything|to me))* )?(?:by|via|through|on|in|as|with|to) (?:my )?(?:registered )?(?:e-?mail|mail|post|letter|paper|phone|telephone|call|chat|pdf|print|courier|fax|this chat|the chat|electronic(?: \\w+)?|data|file|whats ?app)',
  'e-?mail|mail|post|postal mail|letter|paper|hard copy|soft copy|phone|telephone|chat|pdf|electronic(?:ally)?|digital|courier|fax|whats ?app|print(?:ed)?',
);
const WRITE =
  '(?:write|wrote|written|writ|type|typed|typing|put|spell|spelled|spelt|enter|entered|give|gave|given|say|said|send|sent|did|do|tell|told|fill|filled|filled in|key|keyed|answer|answered|choose|chose|chosen|pick|picked|select|selected|click|clicked|press|pressed)';
export const WROTE = `(?:i |i have |i've |i had |i just |i think i |i must have |i may have |have |maybe i |i accidentally |i mistakenly )?${WRITE}`;
export const BADLY =
  '(?:(?:all |a bit |slightly |little |it )?(?:wrong|wrongly|rong|worng|incorrect|incorrectly|badly|mistakenly|by mistake|in error|in a hurry|not correctly|not right|with (?:a |one )?(?:typo|mistake|error|wrong letter))(?: way| one)?)';
export const BEFORE_NOW = maybe(
  ' (?:above|before|earlier|there|here|too|also|just now|again|last time|previously|i think|sorry|in the form|up there)',
);
