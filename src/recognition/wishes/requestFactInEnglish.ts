import { either } from '../text/pattern';
import { type AskedOf, found, gap } from './deskFactWords';

/*
 * How people ask in English what becomes of a request here: how long it is kept, who they are shown to be and how, the
 * fee, the answer, who decides, and to whom one may turn afterwards.
 */

const LEAD = `^(?:${either('and|but|so|ok|okay|hi|hello|hey|sorry|please|pls|well|also|wait|then|sir|madam|tell me|just|now|by the way|btw')}[, ]+){0,4}`;
const END = `(?: ${either('please|pls|plz|sir|madam|here|then|now|too|also|thanks|next|btw|exactly|for me|after (?:that|this|sending|i send(?: it)?)')}){0,3} ?(?:[?.!]*)$`;
const OWN = either('my|this|the|a|our|an');
const REQUEST = `${OWN} (?:\\w+ )?(?:requests?|forms?|tickets?|drafts?|complaints?|inquir(?:y|ies)|enquir(?:y|ies)|application|case)`;
const ENTERED = either(
  REQUEST,
  `what i (?:enter(?:ed)?|fill(?:ed)?|answer(?:ed)?|put|wrote|write) ?(?:in|into|on)? ?(?:this|the|a)? ?forms?`,
  `(?:${OWN} )?(?:half[- ]?(?:filled|finished|done)|unfinished|draft) ?(?:forms?|requests?)?|(?:my|these|the) answers(?: in (?:the|this) form| here)?`,
);
const HOW_LONG = either(
  'how long|how many (?:days|weeks|months|years)|(?:un)?till? when|how much time|when|wen',
);
const KEPT = either(
  'kept|keeps?|keeping|saved?|saving|stor(?:e|ed|es|ing)|h[eo]ld|retain(?:ed)?|delet(?:e|ed)|eras(?:e|ed)|removed|stays?|remains?|expires?|lasts?',
);
const ANSWERED = either(
  'answer(?:s|ed)?|repl(?:y|ies|ied)|respond|response|hear (?:back|from (?:you|u))|get back|feedback|results?|decision|decide|decided|news|outcome',
);
const AUTHORITY = either(
  '(?:data protection |privacy |supervisory )?(?:authority|authorities|regulator|commission(?:er)?|ombudsman|watchdog)|ppc|government(?: office)?|court|elsewhere|outside|somebody else|someone else|(?:anyone|anybody) else|higher (?:up|office)|above you',
);
const NOT_ANSWER =
  /\b(?:polic(?:y|ies)|cookies?|hack\w*|nicked|stolen|survey|ship\w*|deliver\w*|car|vehicle|police|authorit\w+|court|law|breach\w*|leak\w*|code|inspection|export|e-?mail (?:come|arrive))\b|\b(?:my|personal) (?:data|information|info) (?:be |is |are )?(?:deleted|kept|stored|used)|\b(?:kept|keep|stored?|retain\w*)\b/u;

export const REQUESTS_IN_ENGLISH: readonly AskedOf[] = [
  {
    fact: 'requestRetention',
    asked: [
      found(`\\b${HOW_LONG}\\b ${gap(22)}\\b${KEPT}\\b ${gap(6)}${ENTERED}`),
      found(`\\b${HOW_LONG}\\b ${gap(14)}${ENTERED} ?${gap(22)}\\b${KEPT}\\b`),
      found(
        `\\b(?:is|are|will|does|do) ${ENTERED} ?(?:be |get |still |also )?${gap(8)}(?:kept|saved|stored|deleted|expires?|stays?)\\b`,
      ),
      found(
        `\\b(?:do|will|are|does) (?:you|u|they|it) (?:going to )?(?:keep|save|store|saving|keeping) (?:\\w+ )?${ENTERED}`,
      ),
    ],
    not: /\b(?:with|about|after|in) (?:my|a|the) request\b|\b(?:cookies?|personal data|my data|delete my)\b/u,
  },
  {
    fact: 'identity',
    asked: [
      found(
        `\\bhow (?:do|will|can|would|are|does|did|u|you|could|is)\\b ${gap(25)}(?:know|check|verify|confirm|sure|make sure|identify|authenticate|prove|tell|recogni[sz]e|checked|verified|confirmed)\\b ${gap(14)}(?:it(?:'s| is)? (?:really )?(?:me|i)\\b|who i am|i am (?:really )?(?:me|who)|that's me|identity|i'm (?:really )?(?:me|who)|really me|that i am|the person is|myself|who (?:is|somebody|someone|a person) )`,
      ),
      found(
        `\\bhow (?:is|are|will) (?:my |the |our |a person's )?identit(?:y|ies) (?:be )?(?:checked|verified|confirmed|proved|proven|established)`,
      ),
      found(
        `\\bwhy (?:do|does|did|should|must|would|is|are|you|u|i|we)?\\b ?${gap(18)}\\b(?:need|needs|want|wants|ask|asks|asking|send|sending|require|requires|necessary|needed|enter|type|have|for)\\b ${gap(14)}(?:codes?|verification|otp|6[- ]digits?|identity check|to (?:prove|verify|confirm) (?:who|my|it)|check who)\\b`,
      ),
      found(
        `\\bwhy (?:a |the |this |is a |is the |is this )?(?:code|otp|verification)\\b(?: needed| necessary| required)?${gap(4)}(?:\\?|$)`,
      ),
      found(
        `\\b(?:what|wat) (?:is|'s|are|for is)? ?(?:the|this|that|a|your)? ?(?:code|otp|verification code) (?:is )?(?:for|about|used for|do)\\b|\\bwhat for (?:is )?(?:the |this |a )?(?:code|otp)`,
      ),
      found(
        `\\b(?:do|must|should|need|have|can|will|shall)(?: i| we)?(?: need| have| to| also){0,3} (?:to )?(?:prove|show|send|upload|give|bring|need|provide|attach) ${gap(18)}(?:who i am|my id\\b|(?:an? )?id\\b|id card|my identity|passport|driv(?:ing|er'?s?) licen[cs]e|identification|proof)`,
      ),
      found(
        `\\bhow (?:do|can|should|to|must|will)(?: i| we)? (?:prove|verify|confirm|show|identify) (?:who i am|my identity|identity|myself|that it is me|it(?:'s| is) me|that i am)`,
      ),
      found(
        `\\b(?:what|which) (?:id|identification|proof|kind of (?:id|proof)|identity (?:documents?|papers?|check)) (?:do|should|will|is|are|must|would)\\b`,
      ),
    ],
    not: /\b(?:post ?code|zip code|country code|code of conduct|source code|hs code|not (?:come|arriv\w*|receiv\w*|sent)|n't|no code|safe|how long|keep|kept|stor\w+|shar\w+)\b/u,
  },
  {
    fact: 'fee',
    asked: [
      found(
        `\\b(?:is|are|any|there|what|what's|whats|wat|how much|how about|which|have|about|charge|pay|why|does|do|will)\\b ${gap(20)}\\b(?:fees?|charges?|handling charge|costs?)\\b`,
      ),
      found(
        LEAD,
        '(?:the |any |your )?(?:fees?|charges?|costs?|price|how much)',
        ' ?(?:please|pls|sir|then|for this|for it)?',
        ' ?\\?+$',
      ),
      found(
        `\\bhow much\\b(?: money)?(?: (?:does|do|will|would|is|should|must|to|i|it|this|that|you|u|a|the|request|for|need|have|want|copy|disclosure|all|cost)){0,6} ?(?:costs?|charges?|pay|to pay|is it|it is|will it be|for this|for it|for (?:a|the|my) (?:request|copy|disclosure)|money|take)\\b`,
      ),
      found(
        `\\b(?:is|are|will) (?:it|this|that|the (?:request|service|disclosure|copy)|a request|everything|these|asking|your service)(?: all| really| completely| totally| for| be){0,2} (?:free|gratis|chargeable|paid|for money)\\b(?! (?:from|to|of (?!charge))\\b)`,
      ),
      found(
        `\\b(?:do|must|should|will|have|need|would|can)(?: i| we)?(?: have| need| must| got| also){0,2}(?: to)? pay\\b(?: (?:for|anything|something|money|you|to|u|a|any|this|it|that|for it|for this|for (?:the|my|a) request|first|before|extra)){0,3} ?${gap(8)}\\?`,
      ),
      found(
        `\\b(?:do|will|would|are) (?:you|u|they)(?: guys)? (?:going to )?(?:charge|charging|take money|want money|ask (?:for )?money)\\b`,
      ),
      found(
        `\\b(?:fee|手数料|料金|tesu+ryo+u?|ryoukin|okane) ?(?:wa|は|が|,|ga|is|are)? ?(?:how much|ikura|kakari|kakaru|\\?)|(?:手数料|料金) how much|how much (?:is |the )?(?:手数料|tesu+ryo+u?)|\\bikura (?:desu|kakari)`,
      ),
      found(`\\bfree of charge ?\\?|\\bfree ?\\?$`),
    ],
    not: /\b(?:ship\w*|freight|cars?|vehicles?|customs|auctions?|inspections?|deliver\w*|imports?|ports?|dut(?:y|ies)|insurance|clearance|bank|storage|recycl\w*|late fee|invoice|tax(?:es)?|third part\w*|sell|sold|in charge|person in charge|toyota|nissan|honda|deposit|card|cancellation|feel free|data free)\b/u,
  },
  {
    fact: 'whenAnswered',
    asked: [
      found(
        `\\b(?:when|wen|how soon|how fast|how quick(?:ly)?|how long|how many (?:business |working )?(?:days|weeks|months|hours)|what time|by when|(?:un)?till? when|which day)\\b ${gap(30)}\\b${ANSWERED}\\b`,
      ),
      found(
        `\\bhow (?:long|much time|many (?:business |working )?(?:days|weeks|months))(?: (?:does|do|will|would|it|this|that|is|going to|usually|normally|can|i|must|should|have to|need to|all|the|my|a|whole|thing|process|procedure|request|disclosure|complaint|case)){1,7} (?:take|takes|taking|wait|need|last)\\b`,
      ),
      found(
        `\\b(?:when|how long|how soon|by when)\\b ${gap(12)}(?:it|this|that|my (?:request|case|complaint|inquiry|form|application)|the request|everything) ${gap(8)}(?:handled|done|finished?|completed?|processed|ready|settled|dealt with)\\b`,
      ),
      found(
        `\\b(?:answers?|reply|respond)(?: to)?(?: me| us)? (?:when|by when|in how many days|how soon)\\b`,
      ),
      found(
        `\\b(?:will|can|could|do) (?:you|u|i|they|someone|your staff|we) ${gap(10)}(?:answer|reply|respond|hear back|get (?:an |the |my )?(?:answer|reply)) ${gap(10)}(?:today|soon|tomorrow|this week|quickly|fast|in time|next week)\\b`,
      ),
      found(
        `\\bis there (?:a |any )?(?:deadline|time ?limit)\\b${gap(34)}(?:answer|reply|respond|decid|\\?)`,
      ),
      found(
        LEAD,
        "(?:what|wat)(?: will| is|'s)? (?:happens?|happening|comes|next)(?: now| next| then| with my request)?",
        END,
      ),
      found(`\\b(?:henji|henshin|kaitou) (?:wa|ga) ?(?:itsu|mada)|\\bitsu (?:henji|kaitou)`),
    ],
    not: NOT_ANSWER,
  },
  {
    fact: 'howAnswered',
    asked: [
      found(
        `\\b(?:how|where|by what means|in what way|in which way|which way|through what|via what|in what form|what way)\\b ?(?:exactly )?(?:will|do|does|would|can|am|are|u|you|i|is|shall|should|may)\\b ${gap(20)}\\b(?:answer|reply|respond|(?:get|see|receive|find|read|have|expect) (?:the |my |your |an? |ur )?(?:answer|reply|response|result|decision|data)|informed|inform me|tell me|let me know|contact me|notify me|notified|hear (?:back|from you|the))\\b`,
      ),
      found(
        `\\b(?:how|where) (?:is|will|does|do|are) (?:the |my |your )?(?:answer|reply|response|result|decision)s? (?:be )?(?:come|comes|sent|given|delivered|arrive|arrives|go|appear|told|shown)`,
      ),
      found(
        `\\b(?:will|do|does|would|is|are) (?:you|u|i|the answer|it|your (?:answer|reply)|they|answers?) ${gap(14)}\\b(?:answer|answered|reply|replies|come|(?:get )?(?:the |an |my )?(?:answer|reply)|call me|phone me|e-?mail me|write (?:to )?me)\\b ?${gap(12)}(?:by|via|through|in|on|per|as|to|here|back)? ?(?:e-?mail|phone|telephone|whats ?app|line|post|letter|writing|paper|here|this chat|(?:my )?mail|\\?)`,
      ),
    ],
    not: /\b(?:chang\w+|updat\w+|revis\w+|polic(?:y|ies)|breach\w*|leak\w*|law|third|police|authorit\w+|court|complaints?|advert\w*|marketing|cookies?|how long|code|when|why|keep calling|stop|(?:ask|request|apply)(?: you)?(?: for| to| that)?(?: (?:see|get|have|view))?(?: all)? my)\b/u,
  },
  {
    fact: 'authority',
    asked: [
      found(
        `\\b(?:which|what|where|wher|who|how|is there|can|could|may|whom|any|if|do i|am i)\\b ${gap(30)}\\b(?:complain\\w*|turn|go|contact|report (?:you|this|it|your company|jin)|appeal|escalate|supervis\\w*|oversee\\w*|responsible|in charge|address|take (?:this|it)|speak|talk)\\b ${gap(24)}\\b${AUTHORITY}\\b`,
      ),
      found(
        `\\b(?:which|what|who is|who's|is there an?|name of|tell me) (?:the |is the |your )?(?:${gap(14)})(?:data protection |privacy |supervisory )?(?:authority|regulator|watchdog|commission|ombudsman)\\b ${gap(24)}(?:supervis\\w*|responsible|in charge|complain|turn|contact|for (?:you|this|japan)|over(?:see)?|in japan|above)`,
      ),
      found(
        `\\b(?:which|what|who is (?:the|your)) (?:data protection |privacy |supervisory )?(?:authority|regulator|watchdog)\\b${gap(14)}\\?`,
      ),
      found(
        `\\bwho (?:supervises|oversees|controls|watches|regulates|is above|checks) (?:you|u|your company|this company|jin)\\b`,
      ),
      found(
        `\\b(?:what|where|who)\\b ${gap(20)}\\bif i(?:'m| am| do)? ?(?:not|don't|un)${gap(12)}(?:happy|satisfied|agree|content) with (?:your|the|ur) (?:answer|decision|reply)`,
      ),
      found(
        `\\b(?:phone|number|address|contact|reach|call|website)\\b ${gap(14)}(?:ppc|personal information protection commission)\\b|\\bcomplain (?:to|at) (?:the )?(?:ppc|personal information protection commission)`,
      ),
    ],
    not: /\b(?:shar\w+|disclos\w+|hand(?:ed)? over|pass(?:ed)?|provide|give (?:my|our|data)|police|cooperat\w+|report(?:ed)? (?:a |data |leaks?|breach)|court order|my data to|the request of|authority to act|power of)\b/u,
  },
  {
    fact: 'whoDecides',
    asked: [
      found(
        `\\bwho\\b (?:will |is going to |is |are |would |actually |really |then |gets to |has to |can |does ){0,3}(?:decid\\w*|handl\\w*|check\\w*|review\\w*|approv\\w*|reads?|reading|look\\w* at|work\\w* on|deal\\w* with|judg\\w*|takes? care of|answers?|examin\\w*|process\\w*)\\b ?${gap(12)}(?:requests?|it|this|that|case|complaints?|form|application|ticket|over it|what i (?:sent|send)|\\?|$)`,
      ),
      found(`\\bwho (?:makes|takes|made) (?:the |this |that )?decisions?\\b|\\bwhose decision\\b`),
      found(
        `\\b(?:does|do|is|will|can|are) (?:a |an |the |it |it a |this |you |some |you the )?(?:(?:ro)?bot|machine|computer|ai|you|algorithm|system|human|person|somebody|someone|staff|program|real person|it)s? ?(?:really |also |actually |one |who |that |then ){0,3}(?:decid(?:e|es|ing)|makes? the decision|approves?|judges?)\\b ?${gap(14)}(?:request|this|it|case|that|complaint|everything|\\?|$)`,
      ),
      found(
        LEAD,
        "(?:what|wat)(?: will| is|'s)? (?:happens?|happening|comes|next)(?: now| next| then| with my request)?",
        END,
      ),
    ],
    not: /\b(?:polic(?:y|ies)|my (?:personal )?data|information|info|details|about (?:me|my credit)|profil\w*|cookies|credit|chat)\b/u,
  },
];
