import { either } from '../text/pattern';

/*
 * How somebody in danger writes in English, Jamaican and with a few words of Swahili or Urdu: patterns over one clause of
 * a sentence as `fold` leaves it. The gaps between their pieces are bounded, so a long text without a full stop costs no
 * more than a short one per letter.
 */

const gap = (most: number) => `[^.?!]{0,${most}}?`;
const word = (...words: readonly string[]) => `\\b${either(...words)}\\b`;

/** Somebody who is not the company, nor sent by it. */
const SOMEBODY = word(
  '(?:someone|somebody|some ?one|he|she|him|they|dem|them|who(?: is this)?)',
  '(?:(?:a|an|the|this|that|one|two|three|some|unknown|di|my|these|strange) )?(?:\\w+ )?(?:men|man|guys?|people|persons?|strangers?|callers?|scammers?|hackers?|fraudsters?|thie(?:f|ves)|criminals?|gangsters?|gangs?|thugs?|stalkers?|boys|(?<!my )(?:husband|wife|boyfriend|girlfriend)|ex|imposters?|bad guys|identity thie(?:f|ves))',
);
/** Who comes to a house with nothing bad in mind, and cars and pages that do what no person does. */
const HARMLESS =
  /\b(?:deliver\w*|couriers?|driver|postman|postal|shipp\w*|fedex|dhl|inspect\w*|collect|pick(?:ed|ing)? up|mechanic|surveyor|ads?|adverts?|advertis\w*|banners?|cookies?|trackers?|tracking|website|brakes?|engine|airbags?|tyres?|fees?|customs|tax|duty|balance|invoice amount|shipping|freight|storage)\b/u;
const WILL = word(
  "will|'ll|would|gonna|gona|gunna|(?:is|are|was|were|am|a|ah)? ?(?:going|goin) to|gwine|a ?go|ago|going|wan(?:t|ts|ted|na|a)?(?: to)?|waan|try(?:ing)? to|tried to|threat\\w+ to|plan\\w* to|said to|promised to|go",
);
const HARM = word(
  'kill|murder|shoot|stab|rape|beat(?: up)?|hurt|harm|attack|burn(?: down)?|hit|destroy|ruin|kidnap|abduct|torture|poison|injure|finish|deal with|come for|come after|cut',
);
const HARMED = word(
  'killed|shot|stabbed|raped|beat(?:en)?(?: up)?|attacked|burn(?:ed|t)|hit|kidnapped|abducted|assaulted|injured|robbed|choked|slapped',
);
const MINE = word(
  'my (?:\\w+ )?(?:wife|husband|son|daughter|kids?|child|children|baby|family|mother|mom|mum|father|dad|sister|brother|parents|house|home|girl|boy|friend)|our (?:house|home|family|kids|children)',
);
const ME = either(word('me|mi|us|myself'), MINE, word('him|her|them'));
const MONEY = word(
  'money|moni|cash|pay(?:ment)?|bitcoins?|btc|crypto|ransom|m-?pesa|mpesa|paypal|gift ?cards?|(?:usd|ksh|kes|jmd|lkr|rs|\\$|€|£|¥) ?\\d[\\d,.]{0,12}|\\d[\\d,.]{0,12} ?(?:k|dollars?|usd|bucks|shillings?|rupees?|pounds?|lakhs?|yen|euros?|million)?',
);
const PLACE = word(
  '(?:di|the) (?:door|gate|yard)(?! of)|(?:my|mi|our) (?:\\w+ )?(?:door|gate|house|home|yard|flat|apartment|window|place|work|workplace|office|shop|compound|driveway)(?! of (?:your|the))|outside|at the door(?! of)',
);
const SHOW = word(
  'post|publish|put|share|send|leak|expose|upload|show|sell|spread|release|tell|use|give|circulate',
);
const UNLESS = word(
  "unless|if (?:i|we) (?:do not|don'?t|dont|no|not|refuse|did not|didn'?t|fail)|if not|or else|otherwise|until (?:i|we) pay",
);

/** Words that tell of it wherever they stand. */
const NAMED: readonly string[] = [
  `^(?:\\w+ )?(?:blackmail|extortion|black mail)$`,
  `\\b(?:black ?mail(?:s|ed|ing)?|extort(?:s|ed|ing)?|sextort\\w*)\\b${gap(20)}${ME}`,
  `${word('am|is|are|was|were|been|being|get|getting|got|i|we|keep|keeps|started|this')} (?:being |\\w+ly |an? )?${word('black ?mail(?:ed|ing)?|extort(?:ed|ing)?|extortion|sextorted')}`,
  `\\bransom (?:note|demand|message|e-?mail|letter)\\b|${word('demand\\w*|ask\\w*|want\\w*')} (?:for )?(?:a )?ransom\\b`,
  `${word('threat(?:en(?:ed|ing|s)?)?|threats|menac(?:ed|ing)|dhamki')}${gap(20)}${either(word('me|mi|us'), MINE)}`,
  `${word('get|getting|got|receiv(?:e|ed|ing)|have|had|having|gets|sent me|send me')} (?:\\w+ ){0,3}?${word('threats?|threatening \\w+|death threats?')}`,
  `\\b(?:i|we)(?:'m|'re|'ve)? ?(?:am|was|are|were|have|got|get|been|being|getting|have been)(?: being| getting| been| harassed and| always)? ${word('threatened|attacked|assaulted|stalked|followed|watched|robbed|kidnapped|beaten|extorted|blackmailed')}`,
  `^(?:\\w+ )?(?:threatening|death|terrible|anonymous) (?:calls?|messages?|threats?|e-?mails?|letters?)\\b`,
  `\\b(?:death|bomb) threats?\\b|${word('send\\w*|sent|receiv\\w*|get\\w*|got|writ\\w*|leav\\w*|mak\\w*')} (?:\\w+ ){0,3}threatening\\b`,
  `\\bthreaten(?:s|ed|ing)? to (?:\\w+ )?(?:${SHOW}|${HARM}|come|find)\\b(?! (?:him|her|them)sel)`,
  `${word('say(?:s|ing)?|said|seh|told|tells?|claim(?:s|ed|ing)?|wrote|texted')}${gap(30)}\\bknows? (?:\\w+ )?(?:where|weh) ${word('i|we|mi|my|our')}`,
  `${word('i|we|my (?:life|family|wife|husband|kids?|children|child|son|daughter|mother|parents)|our (?:lives|family|kids|children)|she|he')} (?:(?:am|is|are|was|were|may be|might be|could be|feel) )(?:now |really |all |both |maybe )?(?:in (?:\\w+ )?danger|not safe|unsafe|at risk of (?:death|violence))\\b`,
  `\\b(?:fear(?:s|ing)?|afraid|scared|fearful|worried|fright\\w+) (?:for|of) (?:my|our|their|his|her) (?:life|lives|safety|family'?s? (?:life|safety))\\b`,
  `^(?:please |pls |plz |help |somebody |someone |quick(?:ly)? )*(?:call|send|get|ring|phone) (?:me )?(?:the )?(?:police|cops|911|110|999)\\b|^(?:please |help )?${word('i|we')} (?:need|want) (?:the )?(?:police|cops)\\b(?! report| record)|^police please`,
  `\\bstalk(?:s|ed|ing|er|ers)\\b${gap(30)}${either(word('me|us|my|i'))}|${word('i have|my|there is|got|by')} (?:a |an )?(?:\\w+ )?stalker\\b`,
  `${word('broke|broken|break(?:ing)?|forced')} (?:in|into|in to|down) (?:my|our|mi|the) (?:\\w+ )?(?:house|home|flat|apartment|door|gate|yard|room)\\b`,
  `${word('violent|abusive|dangerous')} (?:ex\\b(?:[- ]\\w+)?|husband|boyfriend|partner|man|wife|father)${gap(60)}${word('found|knows?|got|find|has|came|come|coming|address|where')}`,
  `${word('ex|ex[- ]\\w+|husband|boyfriend|stepfather|father|man|he')} ${word('is|was')} (?:very |so )?(?:violent|abusive|dangerous)\\b`,
  `${word('ananitishi?a|wananitishi?a|ananitisha|wananitisha|nimetishwa|wataniua|ataniua|nitauawa|anataka pesa|wanataka pesa|niko hatarini|ananifuata|wananifuata')}|\\bdhamki\\b|\\bpa?ise maan?g|\\bjaan se maar|\\bmaar (?:d[ae]|daal)`,
];

/** What somebody does: looked for only where no harmless visitor, page or bill is spoken of. */
const DONE: readonly string[] = [
  `${SOMEBODY}${gap(70)}${word('want(?:s|ed|ing)?|waan|demand(?:s|ed|ing)?|ask(?:s|ed|ing)?|claim(?:s|ing)|request(?:s|ing)|insist\\w*|force[sd]?|forcing|makes?|telling me')} (?:me |mi |us |my \\w+ |for |to |that |i |a |give |fi |him |her |them |send |more |some |some of |big ){0,5}?${MONEY}`,
  `^(?:and |also |now |so )?(?:demand(?:s|ed|ing)|want(?:s)?|ask(?:s|ing)) (?:me )?(?:for )?(?:money|ransom|cash|bitcoin)\\b`,
  `${SOMEBODY}${gap(60)}${WILL}(?: \\w+){0,2} ${HARM} ${gap(12)}${ME}`,
  `${SOMEBODY}${gap(20)}${word('said|says|say|told|seh|tell|swear|swore|messaged|wrote|texted')}${gap(40)}${HARM} ${gap(8)}${ME}`,
  `${SOMEBODY} (?:\\w+ )?${HARMED} (?:\\w+ )?${either(word('me|mi|us'), MINE)}|${SOMEBODY} ${word('tried|try|trying|attempted|wants?|wanted')} to ${HARM} ${ME}`,
  `^${WILL} ${HARM} ${either(word('me|mi|us'), MINE)}`,
  `\\b(?:want\\w*|going|gonna|trying) (?:to )?${HARM} ${either(word('me|mi'), MINE)}`,
  `\\bscared ${gap(20)}${word('he|she|they|someone|somebody|will')}${gap(25)}(?:${HARM}|${word('come|find me|find us')})`,
  `${SOMEBODY}${gap(45)}${word('at|outside|in front of|in ?side|near|by|on|to|around|by')} ${PLACE}${gap(60)}${word("now|money|shout\\w*|say(?:s|ing)?|know|knew|threat\\w*|scared|wait\\w*|stand\\w*|since|again|my invoice|asking|want\\w*|for (?:hours|me|money)|my name|every ?day|everyday|night|and ask\\w*|don'?t leave|wont leave|won'?t leave")}`,
  `^(?:there (?:is|are|a|was|were) |i have |i see |it have |we have )?(?:a |two |three |some |unknown |strange |many |di |several |one )*(?:men|man|guys?|people|strangers?|somebody|someone|thugs|gang)(?: dem)? (?:is |are |keep |was |were |stand\\w* |wait\\w* |come |came |knock\\w* |bang\\w* |right |sitting |parked |now |out ){0,4}?${word('at|outside|in front of|on|by|to|near')} ${PLACE}`,
  `${SOMEBODY} ${gap(20)}${word('knock\\w*|bang\\w*|kick\\w*|pound\\w*')} (?:on |at |down |in )?${PLACE}`,
  `${SOMEBODY} ${gap(25)}${word('keep|keeps|kept|show(?:s|ed|ing)? up|turn(?:s|ed|ing)? up|stand\\w*|wait\\w*|hang\\w*|park\\w*|loiter\\w*|sit\\w*|lurk\\w*|hid\\w*')} ${gap(25)}${either(PLACE)}`,
  `${SOMEBODY}${gap(25)}${word('come|comes|came|coming|a come')} (?:\\w+ )?(?:to|a|inna|at|for) ${either(word('mi yard|me'), PLACE)}`,
  `(?:${SOMEBODY}|${word('(?:a|the|same|strange|white|black|one) (?:\\w+ )?(?:car|van|motorbike|vehicle)')})(?: (?:is|are|was|been|be|has|have|a|keeps?|still|always|just|also|dem|now|who))* (?:follow(?:s|ed|ing)?|tail(?:ing|s|ed)|stalk(?:s|ed|ing)?|chas(?:es|ed|ing)) ${either(word('me|mi|us'), MINE)}`,
  `${SOMEBODY}${gap(15)} ${word('watch(?:es|ing|ed)?|spy(?:ing)?|spies')} (?:on )?(?:${word('my (?:house|home|kids|children|family|gate|door|every move)|our house|us|me')})`,
  `${word('he|she|they|ex|husband|stalker|man|dem')}${gap(30)}${word('know|knows|knew|found|find|got|has')}${gap(15)}${word('where (?:i|we) (?:live|stay)|my (?:new )?(?:address|house)')}${gap(40)}${word('com(?:e|ing)|scared|afraid|violent|hurt|kill|safe|outside|danger|beat')}`,
  `${word('he|she|they|dem|man|men|guy')} ${word('has|have|had|with|come with|came with|carry|carrying|hold|holding')} (?:a |an )?(?:gun|knife|weapon|panga|machete|pistol|cutlass|bat)\\b|${word('with a (?:gun|knife|panga|machete)')}`,
  `${word('he|she|him|man|guy|someone|somebody|scammer|hacker|stranger|caller|person|dem|they|thief')}${gap(60)}${WILL} ${SHOW} ${gap(50)}${UNLESS}`,
  `${UNLESS}${gap(40)}${word('he|she|they|dem|him|somebody|someone|will')} ${gap(20)}${WILL}`,
  `${UNLESS} ${gap(25)}pay\\b${gap(40)}${word('he|she|they|dem|him|will')}`,
  `${word('pay|send (?:him|them|her|money)|money|\\d{1,9} ?(?:usd|dollars|k)?')}${gap(50)}\\bor (?:else )?(?:he|she|they|dem|him|else|my \\w+ will)\\b`,
  `${word('says?|said|telling|tells|message|messages?|wrote')}${gap(20)}\\bpay (?:him|them|her|us|up|\\d)|\\b(?:make|making|force|forcing|forced) me (?:to )?(?:pay|send) (?:him|her|them)\\b`,
  `${word('he|she|man|guy|scammer|hacker|stranger|thief|somebody|someone')}${gap(30)}${WILL} ${SHOW} (?:my|mi|our|all my) ${gap(25)}${word('passport|id|photos?|pictures?|documents?|papers|details|address|information|data|videos?')} ${gap(15)}${word('on(?:line)?|facebook|internet|everywhere|to (?:my|everyone|everybody|all)|public\\w*|dark web')}`,
];

/** A clause that only asks, wonders or denies. */
const UNREAL =
  /\b(?:if (?:a|an|any|some\w*|he|she|they|my data|you|there)|in case|whether|suppose|imagine|prevent\w*|protect\w*|against|avoid\w*|nobody|no ?one|never|not been|wasn't|was not|were not|am not(?! safe)|isn't|is not(?! safe)|aren't|are not(?! safe)|hasn't|haven't|have not|didn't|did not|do you|does your|will you|are you|can you|could you|policy|rules?|when do|when (?:a|an|some\w*|data)|measures?|last (?:year|month|easter|christmas|summer)|years? ago|next time|another (?:company|firm|seller))\b/u;
const ASKED =
  /^(?:(?:and|but|so|also|hi|hello|please|sorry)[, ]+)*(?:what|which|who|why|when|where|how|do|does|did|is|are|was|were|am|has|have(?! (?:a|been))|had|can|could|will|would|should|shall|may|might|must)\b/u;
/** Whoever asks what to do about it has it. */
const PLEADS =
  /^(?:(?:and|but|so|also|hi|hello|please|sorry)[, ]+)*(?:what|how|who|where) (?:should|shall|do|can|must|could|to|will)(?: i| we)?\b(?! (?:be|happen|you))|^how (?:he|she|they|come|did (?:he|she|they|this|that))|^(?:can|could|will|would) (?:you|someone|somebody|anybody|anyone) (?:please |pls )?(?:help|save|protect|stop)|^why (?:is|are|does|do|did) (?:a|this|that|some\w*|he|they|strangers?|men|people)\b/u;
/** The desk itself, scolded. */
const YOU =
  /\b(?:you|u|your company|jin jidosha|this company|your (?:desk|bot|office))\b(?: people| guys| all| lot)?(?: are|'re| r| is| just| now| basically| have been| keep)* (?:black ?mail\w*|extort\w*|robb\w*|stalk\w*|kill\w*|threaten\w* me with|follow\w*)|\b(?:i|we)(?:'ll| will| am going to| gonna|'m going to) (?:kill|sue|call|go|report|tell|come|send|post|hurt|expose)\b/u;
const MAYBE_OF_YOURS =
  /\b(?:your|ur) (?:\w+ )?(?:men|people|guys|man|staff|driver|agent|salesman|company|side|end|office|team|firm)\b/u;
const THREAT = /\b(?:threat\w*|hurt|hit|beat|attacked|assaulted|kill)\b/u;

const CLAUSE = /[,;:]|\b(?:but|because|however|although|yet)\b|\.\.+/u;
const NAMED_PATTERNS = NAMED.map((pattern) => new RegExp(pattern, 'u'));
const DONE_PATTERNS = DONE.map((pattern) => new RegExp(pattern, 'u'));

/** Whether one folded sentence tells of somebody in danger. */
export function dangerInEnglish(sentence: string): boolean {
  if (!/[a-z]{2}/u.test(sentence)) return false;
  const clauses = sentence.split(CLAUSE).map((clause) => clause.trim());
  return [...clauses, together(clauses)].some(tells);
}

/** What is threatened and what for may stand in two clauses; where one of them only asks, they are read alone. */
function together(clauses: readonly string[]): string {
  return clauses.length < 2 || clauses.some(asks) ? '' : clauses.join(' ');
}

function asks(clause: string): boolean {
  return ASKED.test(clause) && !PLEADS.test(clause);
}

function tells(clause: string): boolean {
  if (clause === '' || asks(clause) || UNREAL.test(clause) || YOU.test(clause)) return false;
  if (NAMED_PATTERNS.some((pattern) => pattern.test(clause))) return true;
  return !isHarmless(clause) && DONE_PATTERNS.some((pattern) => pattern.test(clause));
}

function isHarmless(clause: string): boolean {
  return HARMLESS.test(clause) || (MAYBE_OF_YOURS.test(clause) && !THREAT.test(clause));
}
