import { fold } from '../text/fold';
import { either, maybe, whole } from '../text/pattern';

/*
 * The wish to go on with a form that was broken off: patterns over a whole phrase as `foldPhrase` leaves it. What asks
 * about forms and drafts, or names no form of one's own, is not among them.
 */

const LEAD = '(?:ok|okay|hi|hello|hey|so|and|well|yes|please|pls|now|then|sorry|back again) ';
const WANT = `(?:${LEAD})*${maybe(
  "(?:i|we) (?:want|wish|would like|need|am trying|am here|came back|have come back) to |(?:i|we)'d like to |let me |let us |let's |i wanna |wanna ",
  '(?:can|could|may) (?:i|we) (?:please )?|(?:can|could) you (?:please )?|how (?:do|can) i ',
)}`;
const GO_ON = either(
  'go on|carry on|get on|continue|proceed|resume|pick up|go back to|return to|come back to|finish|complete|reopen|open|restore|load|find',
);
const OWN = either('my|our|the|this|that|a|an');
const STARTED = maybe(
  'unfinished |half[- ]?(?:filled|finished|done) |incomplete |started |saved |last |earlier |previous |old |open ',
);
const FORM = either('form|forms|draft|application|request|requests|complaint|inquiry');
const BEGUN = `(?:${FORM}|correction|disclosure|deletion|removal|erasure|suspension)`;
const LEFT = maybe(
  ' (?:that |which )?i (?:had |have )?(?:begun|began|started|left|broke off|stopped|was filling(?: in| out)?|was doing)(?: with)?(?: earlier| before| yesterday| last (?:time|week|night|month)| this morning| the other day| on monday)?',
);
const TIME = maybe(
  ' (?:yesterday|earlier|before|last (?:time|week|night|month)|the other day|this morning|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)',
);
const WHERE = maybe(
  ' (?:from )?where (?:i|we) (?:had |have )?(?:left off|left it|stopped|was|were|broke off)',
  ' from (?:before|yesterday|last time|the other day|another device|my phone|my computer)',
  ' (?:here|now|on this device|on this phone|on my phone|on my computer)',
);
const LEFT_OPEN =
  "(?: (?:but|and) (?:(?:i )?(?:didn't|did not|never) finish(?: it)?|my (?:phone|internet) died))?";
const THANKS = '(?: (?:please|pls|plz|thanks|thank you|now|then|again|onegai))*';
/** These alone say that something was begun; with the others a form that was begun has to be named. */
const GOES_ON = either('go on|carry on|continue|proceed|resume|pick up');

const IN_ENGLISH: readonly RegExp[] = [
  whole(
    WANT,
    GOES_ON,
    maybe(' with| on| filling(?: in| out)?'),
    ' ',
    OWN,
    ' ',
    STARTED,
    FORM,
    LEFT,
    WHERE,
    THANKS,
  ),
  whole(
    WANT,
    either('finish|complete'),
    maybe(' filling(?: in| out)?'),
    ' ',
    OWN,
    ' ',
    STARTED,
    either('form|draft|application'),
    LEFT,
    WHERE,
    THANKS,
  ),
  whole(
    WANT,
    GO_ON,
    ' ',
    OWN,
    ' (?:unfinished|half[- ]?(?:filled|finished|done)|incomplete|saved) ',
    FORM,
    LEFT,
    WHERE,
    THANKS,
  ),
  whole(WANT, GO_ON, ' ', OWN, ' draft', WHERE, THANKS),
  whole(
    WANT,
    GOES_ON,
    maybe(' with it| it| filling it in'),
    ' (?:from )?where (?:i|we) (?:had )?(?:left off|left it|stopped|broke off|were|was)',
    THANKS,
  ),
  whole(
    maybe(LEAD),
    '(?:i|we|mi) (?:had |have |did )?(?:started|start|began|begin|begun|opened|left|was doing|was filling(?: in| out)?) ',
    `(?:${OWN}|one) `,
    STARTED,
    BEGUN,
    `${TIME}${LEFT_OPEN}`,
    either(
      " (?:and|an|n|but) (?:now )?(?:(?:i|we|mi) )?(?:want(?: to| fi)?|wanna|waan|would like to|'d like to|wish to|need to|have to) (?:finish|complete|continue|resume|go on with|carry on with)(?: it| that| the rest)?",
      " (?:(?:i|we) (?:now )?(?:want|wish|would like|need|have) to|i'd like to|i wanna|(?:mi|i) waan(?: fi)?|let me|can i|may i|could i) (?:now )?(?:finish|complete|continue|resume|go on|carry on)(?: with)?(?: it| that| the rest)?",
    ),
    WHERE,
    THANKS,
  ),
  whole(WANT, GOES_ON, '(?: with)? (?:what|the one|that one)', LEFT, THANKS),
  whole(
    maybe(LEAD),
    '(?:i|we) (?:still )?have (?:an?|my) (?:unfinished|half[- ]?(?:filled|finished|done)|incomplete|saved) ',
    FORM,
    WHERE,
    THANKS,
  ),
  whole(
    maybe(LEAD),
    '(?:i|we) (?:was|were|am|had been) (?:in the middle of|filling(?: in| out)?|halfway through|half way through|busy with) ',
    `(?:${OWN}) `,
    FORM,
    TIME,
    maybe(
      ' (?:and|but) (?:it|the (?:page|chat)|my (?:phone|internet)) (?:closed|stopped|died|disconnected|went away|hung)',
    ),
    maybe(' (?:and )?(?:can|could|may) (?:i|we) (?:continue|go on|finish(?: it)?|carry on)'),
    THANKS,
  ),
  whole(
    maybe(LEAD),
    "(?:where(?: is|'s) )?(?:my|the) (?:unfinished |half[- ]?(?:filled|finished|done) |saved )?(?:form|draft)(?: (?:that )?i (?:started|began|was filling(?: in)?)| closed before i finished(?: it)?| (?:closed|disappeared|is gone|got lost))",
    TIME,
    THANKS,
  ),
  whole(
    maybe(LEAD),
    'we (?:stopped|were talking|were filling it in) yesterday(?: so| and)? (?:can|could) we (?:continue|go on|carry on)',
    THANKS,
  ),
  whole(
    WANT,
    'finish ',
    OWN,
    ' ',
    STARTED,
    either('request', 'form', 'application'),
    ' (?:that |which )?(?:i|we|mi) (?:had |have )?(?:started|start|began|begun|left)(?: with)?',
    TIME,
    THANKS,
  ),
  whole(
    "i (?:did not|didn't|could not|couldn't) finish (?:my|the) (?:form|request|application)(?: yesterday| last time| earlier| before)?",
    THANKS,
  ),
];

const OPENING = maybe('すみません|すいません|では|じゃあ|はい|あの|それでは|やっぱり');
const BEFORE = `(?:${either(
  '(?:前回|前|まえ|この前|このまえ|この間|先日|昨日|きのう|一昨日|おととい|先週|今朝|けさ|さっき|先ほど|以前|月曜|月曜日|途中|とちゅう|書きかけ|入力中|やりかけ)(?:に|で|の|まで|から)?(?:やめた|止めた|中断した|書いた|入力した|やっていた|やった|始めた|とまった|止まった|なっていた|なってた|していた|してた|た)?(?:の|分の|やつの)?',
)}){0,2}`;
const PAPER = maybe(
  '(?:私の|わたしの|自分の)?(?:請求|申請|申し込み|申込|手続き|手続|てつづき|書式|書類|ふぉーむ|入力|記入|苦情|問い合わせ|下書き|したがき|分|やつ)(?:の|を|は|が)?',
);
const FROM = either(
  '続き|つづき|途中|とちゅう|中断したところ|やめたところ|止めたところ|前回のところ|さっきのところ',
);
const DO = either(
  'やりたい|再開できますか|再開できる|やる|やります|やらせて|したい|する|します|始めたい|はじめたい|始める|始めます|再開したい|再開する|再開します|再開',
  '続けたい|続ける|続けます|つづけたい|入力したい|入力する|入力します|書きたい|書く|お願い|おねがい|で|できますか|できる|頼む|進めたい|進める',
);
const PLEASE =
  '(?:し|いたし|して|を|で|です|ます|の(?:です|だ)が|んですが|んですけど|んだけど|んやけど|ください|下さい|お願い|おねがい|願い|と思います|よ|ね|な|ねん|わ)*';

const BROKEN_OFF = maybe(
  '(?:昨日|きのう|さっき|先ほど|先日)?(?:入力の?)?(?:途中|とちゅう)(?:で|まで)(?:切れ|きれ|閉じ|とじ|落ち|止まっ|消え|やっ|終わっ)(?:て(?:しまい|しまっ))?(?:た|ました|たん)(?:ので|から|んで|んですけど|んですが|けど|が)?',
);

const IN_JAPANESE: readonly RegExp[] = [
  whole(OPENING, BROKEN_OFF, BEFORE, FROM, '(?:から|を)?', maybe(DO), PLEASE),
  whole(OPENING, BEFORE, PAPER, FROM, '(?:から|を|に|が)?', DO, PLEASE),
  whole(OPENING, BEFORE, PAPER, FROM, '(?:から)?', '(?:お願い|おねがい|です|だ)?', PLEASE),
  whole(
    OPENING,
    BEFORE,
    '(?:私の|わたしの|自分の)?(?:請求|申請|申し込み|手続き|手続|書式|ふぉーむ|入力|下書き)(?:を|の)?(?:途中から)?(?:再開|続け|つづけ)',
    '(?:たい|る|ます|させて|し|したい|する)?',
    PLEASE,
  ),
  whole(
    OPENING,
    '(?:途中|とちゅう)(?:で|まで)?(?:やめた|止めた|中断した|書いた|入力した|の)(?:請求|申請|手続き|書式|書類|ふぉーむ|入力|もの|やつ|の)',
    '(?:を|の)?(?:続き(?:を|から)?)?',
    maybe(DO),
    PLEASE,
  ),
];

const PATTERNS = [...IN_ENGLISH, ...IN_JAPANESE];
const MAY_BE =
  /\b(?:go on|carry on|get on|continue|proceed|resume|pick up|go back|return|come back|finish|complete|reopen|open|restore|load|find|unfinished|half|form|draft)\b|続|つづ|途中|とちゅう|再開|ところ/u;

/** Nobody puts a wish like this into more words, and the patterns need not look at more. In UTF-16 units. */
const LONGEST = 120;

/** Whether a phrase asks to go on with a form that was broken off. A question of what happens to drafts does not. */
export function asksToResume(phrase: string): boolean {
  if (phrase.length > LONGEST || !MAY_BE.test(fold(phrase))) return false;
  return PATTERNS.some((pattern) => pattern.test(phrase));
}
