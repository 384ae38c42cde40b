import { either, maybe, whole } from '../text/pattern';

/* That somebody has no e-mail, in English: patterns over a whole clause, folded and without signs. */

const LEAD = `(?:${either(
  'sorry|no|but|and|so|ok|okay|well|hi|hello|sir|madam|because|actually|the problem is|i think|unfortunately|cause|as|since|like i said|oh|haha|lol',
  "i'm afraid|i am afraid|you see|honestly|also|my dear|dear|please|pls|none|yes|ah",
)} ){0,4}`;
const TAIL = `(?: ${either(
  'at all|sir|madam|any ?more|here|right now|now|please|pls|myself|whatsoever|on this phone|dear|my dear|sorry|love|mate|man|though|you see|thanks|thank you|as i said|for this|bro|boss',
)}){0,3}`;
const MAIL = `(?:e-?mails?|e mail|g-?mail|mails?|internet|mailbox|inbox|computers?|laptop|smart ?phone|barua pepe)(?: (?:address(?:es)?|accounts?|id))?`;
const I = maybe('(?:i|we|mi|me) (?:am |have |really |just |also |still |personally ){0,2}');
const NOT = either(
  "do not|don'?t|have no|have not|haven'?t|not|never|got no|no longer|nuh|naah|ain'?t|can'?t|cannot|can not|no",
);
const HAVE =
  "(?: (?:have|had|got|get got|use|used|using|own|owned|do|doing|open|read|check|access|any|even|like|ever|on|into|set up|know how to use|'ve)){1,4}";
const PHONE = either(
  '(?:small |basic |old |button |feature |normal |plain |simple |mobile |home |cell )?phone|mobile|cell|telephone|land ?line|whatsapp|whats app|line|sms|viber|telegram|imo|number|post|letters?|phone calls?|calls',
);
const OWN_PHONE = `(?:(?:an?|my|the|this|by|through|via|on) ){0,2}${PHONE}(?: number)?(?: and (?:my )?${PHONE})?`;

/** Nothing to receive e-mail with. */
const HAS_NONE: readonly RegExp[] = [
  whole(LEAD, I, NOT, HAVE, ' (?:(?:an?|any|my|the|own|no|access to) ){0,2}', MAIL, TAIL),
  whole(LEAD, I, '(?:have no|got no|have got no|no longer have) (?:(?:an?|any|own) )?', MAIL, TAIL),
  whole(LEAD, "(?:i'?ve|we'?ve) (?:never had|no|got no) (?:(?:an?|any) )?", MAIL, TAIL),
  whole(LEAD, MAIL, ' ', I, "(?:do not|don'?t|nuh|never) (?:have|use|got|had)(?: it| any| one)?", TAIL),
  whole(
    LEAD,
    "(?:i'?m|i am|we are) (?:not on|too old for|no good (?:with|at)|not good (?:with|at)|without) ",
    MAIL,
    TAIL,
  ),
  whole(LEAD, I, "(?:do not|don'?t) know (?:how to (?:use|do|open)|about) ", MAIL, TAIL),
  whole(LEAD, '(?:i |we )?(?:lost|closed|deleted) (?:my|our) ', MAIL, TAIL),
  whole(LEAD, '(?:i )?(?:forgot|lost)(?: the| my)? (?:e-?mail |g-?mail )?password(?: of my e-?mail)?', TAIL),
  whole(
    LEAD,
    'my ',
    MAIL,
    " (?:is (?:dead|closed|gone|blocked|locked|not working|broken|hacked)|(?:does not|doesn'?t|no longer) (?:works?|opens?|exists?))",
    TAIL,
  ),
  whole(LEAD, '(?:sina|situmii|hatuna) (?:e-?mail|barua pepe)(?: address)?', TAIL),
  whole(LEAD, '(?:mer[ea] (?:paas )?)?e-?mail (?:nahin?|nai)(?: hai| he)?', TAIL),
];
/** Another way is all that there is. */
const ONLY: readonly RegExp[] = [
  whole(LEAD, I, '(?:only|just)(?: (?:have|got|use|using|own))? ', OWN_PHONE, TAIL),
  whole(LEAD, '(?:i|we|mi) (?:have|got|use|own) (?:only|just) ', OWN_PHONE, TAIL),
  whole(LEAD, OWN_PHONE, ' only', TAIL),
  whole(LEAD, OWN_PHONE, ' is (?:all|the only (?:thing|way)) (?:i|we) (?:have|got|use)', TAIL),
];
/** Nothing to receive it with, as an answer to who asks for an address. */
const NONE = [whole(LEAD, 'no ', MAIL, maybe(' here', ' in (?:this|my|our) (?:house|home|village)'), TAIL)];
/** Another way is wished for. */
const INSTEAD: readonly RegExp[] = [
  whole(
    LEAD,
    maybe('(?:can|could|may|will) (?:i|you|u|we) (?:please )?(?:not )?(?:just )?'),
    '(?:use|give|put|take|write)(?: you)? (?:(?:my|the|a) )?',
    maybe('(?:phone|mobile|cell|telephone|whatsapp) ?'),
    either('number|phone|mobile|whatsapp', '(?<= )'),
    maybe(' instead'),
    TAIL,
  ),
  whole(
    LEAD,
    maybe('(?:can|could|will) (?:you|u) (?:please )?(?:just )?'),
    either(
      '(?:call|ring|phone|text|sms|whatsapp|write to) me instead',
      '(?:text|sms|whatsapp) me(?: (?:it|the code|code))?',
      '(?:send|give)(?: me)? (?:it|the code|code|a code)(?: to me)? (?:by|on|via|through|to my|over)(?: the| my)? (?:sms|text|whatsapp|phone|post|call)',
    ),
    TAIL,
  ),
  whole(LEAD, either('by ', ''), '(?:sms|text message|whatsapp|post|letter)', maybe(' is better'), TAIL),
];

const some =
  (patterns: readonly RegExp[]) =>
  (clause: string): boolean =>
    patterns.some((pattern) => pattern.test(clause));

/** Whether a clause says that there is no e-mail, whatever was asked. */
export const hasNoneInEnglish = some([...HAS_NONE, ...ONLY]);
/** Whether it says so where an address was asked for. */
export const refusesMailInEnglish = some([...HAS_NONE, ...ONLY, ...NONE, ...INSTEAD]);
