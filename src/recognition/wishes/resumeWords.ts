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
const LEFT = maybe(
  ' (?:that |which )?i (?:had |have )?(?:begun|began|started|left|broke off|stopped|was filling(?: in| out)?|was doing)(?: with)?(?: earlier| before| yesterday| last time| on monday)?',
);
const WHERE = maybe(
  ' (?:from )?where (?:i|we) (?:had |have )?(?:left off|left it|stopped|was|were|broke off)',
  ' from (?:before|yesterday|last time|the other day|another device|my phone|my computer)',
  ' (?:here|now|on this device|on this phone|on my phone|on my computer)',
);
const THANKS = '(?: (?:please|pls|plz|thanks|thank you|now|then|onegai))*';
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
    "i (?:did not|didn't|could not|couldn't) finish (?:my|the) (?:form|request|application)",
    maybe(' yesterday| last time| earlier| before'),
    THANKS,
  ),
];

const OPENING = maybe('すみません|すいません|では|じゃあ|はい|あの|それでは|やっぱり');
const BEFORE = maybe(
  '(?:前回|前|まえ|この前|このまえ|この間|先日|昨日|きのう|一昨日|おととい|先週|今朝|けさ|さっき|先ほど|以前|月曜|月曜日|途中|とちゅう|書きかけ|入力中|やりかけ)(?:に|で|の|まで|から)?(?:やめた|止めた|中断した|書いた|入力した|やっていた|やった|始めた|とまった|止まった)?(?:の)?',
);
const PAPER = maybe(
  '(?:私の|わたしの|自分の)?(?:請求|申請|申し込み|申込|手続き|手続|てつづき|書式|書類|ふぉーむ|入力|記入|苦情|問い合わせ|下書き|したがき)(?:の|を|は|が)?',
);
const FROM = either(
  '続き|つづき|途中|とちゅう|中断したところ|やめたところ|止めたところ|前回のところ|さっきのところ',
);
const DO = either(
  'やりたい|やる|やります|やらせて|したい|する|します|始めたい|はじめたい|始める|始めます|再開したい|再開する|再開します|再開',
  '続けたい|続ける|続けます|つづけたい|入力したい|入力する|入力します|書きたい|書く|お願い|おねがい|で|できますか|できる|頼む|進めたい|進める',
);
const PLEASE =
  '(?:し|いたし|して|を|で|です|ます|の(?:です|だ)が|んですが|んですけど|んだけど|んやけど|ください|下さい|お願い|おねがい|願い|と思います|よ|ね|な|ねん|わ)*';

const IN_JAPANESE: readonly RegExp[] = [
  whole(OPENING, BEFORE, PAPER, FROM, '(?:から|を|に|が)', DO, PLEASE),
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
  /\b(?:go on|carry on|get on|continue|proceed|resume|pick up|go back|return|come back|finish|complete|reopen|open|restore|load|find)\b|続|つづ|途中|とちゅう|再開|ところ/u;

/** Nobody puts a wish like this into more words, and the patterns need not look at more. In UTF-16 units. */
const LONGEST = 120;

/** Whether a phrase asks to go on with a form that was broken off. A question of what happens to drafts does not. */
export function asksToResume(phrase: string): boolean {
  if (phrase.length > LONGEST || !MAY_BE.test(fold(phrase))) return false;
  return PATTERNS.some((pattern) => pattern.test(phrase));
}
