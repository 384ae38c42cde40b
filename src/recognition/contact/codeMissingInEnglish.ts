import { either, maybe, whole } from '../text/pattern';

/*
 * That the e-mail with a code has not come, in English: patterns over a whole clause, folded. "I did not get your
 * policy" names something else, and "I did not get the e-mail about my car" another e-mail. Some pieces can be read in
 * two ways, so there is a bound to how often each may be repeated.
 */

const LEAD = `(?:${either(
  'hi|hello|hey|sorry|please|pls|well|ok|okay|but|and|so|no|yes|hm+|um+|sir|madam|because|cause|yet|still|actually',
  "unfortunately|i think|it seems|it looks like|looks like|i am afraid|i'm afraid|the problem is|that|also|since",
  'i checked|i looked|i waited|even',
)} ){0,4}`;
const MAIL = either(
  'e-?mails?|mails?|g-?mails?|codes?|otps?|pins?|passcodes?|verifications?|messages?|confirmations?',
);
const KIND = `(?:${either(
  'new|verification|confirmation|security|one[- ]?time|login|six[- ]?digits?|6[- ]?digits?|ten[- ]?letter|e-?mail|mail|confirming|such|single|identity',
)} ){0,4}`;
const WHICH = maybe('(?:the|a|an|any|your|that|this|my|its|one|even a|even one) ');
/** What says no more than which e-mail it is: the one of this code. */
const OF_CODE = maybe(
  " (?:with|for) (?:the|a|any|my|your) (?:six[- ]?digit |verification )?code| (?:that )?(?:you|u) (?:have |had |'ve )?(?:sent|send|said|mentioned)(?: me| to me)?| from (?:you|u|your side|madoguchi|the desk|the company)| by e-?mail| in (?:the|an|any|my) e-?mail",
);
const NAMED = `${WHICH}${KIND}${MAIL}${OF_CODE}`;
const BOX =
  '(?:in|inside|into|to|on|at) (?:(?:my|the|our) )?(?:(?:e-?mail|mail|g-?mail|spam|junk|phone|bulk|promotions|main) ?(?:or |and )?){0,3}(?:in-?box(?:es)?|e-?mails?|mails?|g-?mail|spam|junk|trash|folders?|box|mailbox|phone|address|promotions)(?: (?:folders?|box|mail|e-?mail))?';
const TAIL = `(?: ${either(
  'yet|still|so far|at all|here|there|sir|madam|please|pls|from (?:you|u|yous|you guys|you people|you lot|your end)|to me|for me|me|up to now|till now|until now|now|anywhere|today',
  'either|too|though|any ?more|again|even|ever|or spam|or junk|nor spam|and spam|by e-?mail|as well|thanks|thank you|help|since then|already|man|guys',
  '(?:after|for|in) (?:\\d{1,3}|five|ten|fifteen|twenty|thirty|several|many|a few|some|a long) ?(?:minutes?|mins?|hours?|time)',
  "brother|bruh|(?:my )?(?:friend|dear)|mate|yaar|rafiki|eh|miss|ma'?am|team",
  '(?:not )?(?:even )?' + BOX,
)}){0,4}`;
const NOT = either(
  "did ?n'?t|did not|have ?n'?t|have not|has ?n'?t|has not|had not|not|never|don'?t|do not|does ?n'?t|does not|can'?t|can ?not|could ?n'?t|could not",
  "is ?n'?t|is not|was ?n'?t|was not|are ?n'?t|are not|were not|ain'?t|won'?t|will not|am not|'s not|'ve not|yet to|no",
);
const ADVERB = `(?:${either("even|yet|still|ever|actually|been|have|be|really|just|has|it's|n't|to")} ){0,4}`;
const WE = maybe("(?:i|we|me)(?: (?:am|have|had|still|just|really))? |i'm |i've |we've ");

const GET = either(
  'get|got|gotten|gets|getting|receiv(?:e|es|ed|ing)|reciev(?:e|es|ed|ing)|recive|recived|recv',
);
const SEE = either('see|seen|seeing|saw|find|found|locate|finding');
const COME = either(
  'come|came|comes|coming|arriv(?:e|es|ed|ing)|receiv(?:e|ed)|reciev(?:e|ed)|reach(?:ed|es|ing)?|deliver(?:ed)?|show(?:n|ed|ing|s)?(?: up)?|turn(?:ed)? up|get(?:ting)? (?:here|through)|got (?:here|through)|(?:come|came|gone|coming) (?:through|thru|in)|appear(?:s|ed|ing)?|sent|landed|popp?ed up|there|here',
  BOX,
);

const GOT_NONE = [
  whole(
    LEAD,
    WE,
    NOT,
    ' ',
    ADVERB,
    GET,
    maybe(` (?:it|one|any|anything|them|that|this|nothing|${NAMED})`),
    TAIL,
  ),
  whole(LEAD, WE, NOT, ' ', ADVERB, SEE, ` (?:it|one|any|anything|nothing|${NAMED})`, TAIL),
  whole(LEAD, WE, ADVERB, either(GET, SEE), ' (?:nothing|none|no ', KIND, MAIL, OF_CODE, ')', TAIL),
];
const NONE_CAME = [
  whole(
    LEAD,
    maybe("there (?:is|was|are) |there's "),
    '(?:nothing|no ',
    KIND,
    MAIL,
    OF_CODE,
    ')',
    maybe(" ?'s"),
    maybe(' (?:has|have|is|was|had|did|ever|yet|still|been)'),
    maybe(' (?:yet|ever|been|still)'),
    maybe(` ${COME}`),
    TAIL,
  ),
  whole(
    LEAD,
    maybe(`(?:it|they|that|${NAMED}) ?`),
    maybe('(?:just|still|really|also) '),
    NOT,
    ' ',
    ADVERB,
    COME,
    TAIL,
  ),
  whole(
    LEAD,
    maybe(`(?:it|${NAMED})`, 'it'),
    "(?: is|'s| are| was)? ?(?:still )?(?:missing|lost|late|delayed|gone missing|nowhere(?: to be (?:found|seen))?)",
    TAIL,
  ),
  whole(
    LEAD,
    maybe('my '),
    "(?:e-?mail )?(?:inbox|spam|junk|mailbox)(?: folder)?(?: is|'s)? (?:still )?empty",
    TAIL,
  ),
];
const WHERE_IS_IT = [
  whole(
    LEAD,
    `(?:where|wheres|where's|where is|where are|where did)(?: is| did)? (?:it|${NAMED})`,
    maybe(' go| gone| went| sent'),
    TAIL,
  ),
  whole(
    LEAD,
    `(?:where|to where|when|to which (?:e-?mail|mail)?(?: ?address)?|which (?:e-?mail|mail)?(?: ?address)?) (?:did|have|was|will|do) (?:you |u |i |we )?(?:send|sent|get|receive|it|${NAMED})(?: (?:it|sent|go|going|${NAMED}))?(?: to)?`,
    TAIL,
  ),
  whole(
    LEAD,
    `(?:when|when will|when does|when is|how long(?: will| does| until| till| before)?|how many minutes(?: until| till| before)?)(?: will| does| should| can)? (?:it|i|we|${NAMED})(?: (?:will|should|going to|take|takes|to)){0,3}(?: (?:${COME}|${GET}|take))?(?: (?:it|${NAMED}))?`,
    TAIL,
  ),
  whole(
    LEAD,
    `(?:why )?(?:did|have|has|do|does|is|are) (?:you|u|it|${NAMED}) (?:really |actually |even |already |sure you |been ){0,3}(?:send|sent|sending|coming|on its way|on the way)(?: (?:it|${NAMED}))?`,
    TAIL,
  ),
  whole(
    LEAD,
    `why ${maybe(`(?:is|was|has|did|have|am|do) `)}(?:i|it|we|${NAMED}) `,
    maybe('(?:have|has|am|is|did|do|still) '),
    NOT,
    ' ',
    ADVERB,
    either(GET, COME),
    maybe(` (?:it|${NAMED})`),
    TAIL,
  ),
  whole(
    LEAD,
    `why ${either("didn'?t|haven'?t|hasn'?t|isn'?t|doesn'?t|don'?t")} (?:i|it|we|${NAMED}) `,
    ADVERB,
    either(GET, COME),
    maybe(` (?:it|any|anything|${NAMED})`),
    TAIL,
  ),
  whole(
    LEAD,
    maybe("(?:i am |i'm |im |we are |we're |i have been |i've been |been )"),
    maybe('still '),
    `(?:waiting|waited|i wait|wait) (?:for|on) (?:it|${NAMED})`,
    TAIL,
  ),
  whole(LEAD, maybe("(?:i am |i'm |im |am |we are |we're )"), 'still waiting', TAIL),
  whole(
    LEAD,
    "(?:(?:i have |i've |have )?been waiting(?: for)?|(?:it'?s|it has) been|i waited(?: for)?) (?:over |about |more than |like |already )?(?:\\d{1,3}|five|ten|fifteen|twenty|thirty|several|many|a few|a long|ages|half an) ?(?:minutes?|mins?|hours?|time)?",
    TAIL,
  ),
  whole(LEAD, '(?:what|which) code'),
];

/** Whether a clause says that no e-mail, or no code, has come, or asks where it is. */
export function missingInEnglish(clause: string): boolean {
  const said = clause.replace(/["()]/gu, '').replace(/\s+/gu, ' ').trim();
  if (!/[a-z]/u.test(said)) return false;
  return [GOT_NONE, NONE_CAME, WHERE_IS_IT].some((kind) => kind.some((pattern) => pattern.test(said)));
}
