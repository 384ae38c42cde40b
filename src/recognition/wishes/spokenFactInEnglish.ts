import { either } from '../text/pattern';
import { type AskedOf, found, gap, LEAD_IN_ENGLISH as LEAD, END_IN_ENGLISH as END } from './deskFactWords';

/* How people ask the same of the desk in few words, in Jamaican Patwa, or as one asks in Nairobi, Colombo and Lahore. */

const STAFF = either(
  '(?:your |the |ur |unnu |you )?(?:staff|people|office|team|company|officers?|guys)|you|u|unnu|they|dem|it|this|dis',
);
const TAKE = either('takes?|taking|need|needs|require|requires');
const MONEY = either('money|cash|fee|fees|charges?|payment|shillings?|rupees?|dollars?|yen|pesa|paisa');
const CHAT = either(
  'this chat|dis chat|this conversation|this here|this|dis|the chat|our chat|what i (?:write|type|say)(?: here)?|mi words?',
);
const DATA =
  /\b(?:my|our|mi|personal|customers?'?) (?:personal )?(?:data|info\w*|details|numbers?|passport|address|phone|calls?)\b|\bpolic(?:y|ies)\b|\bcookies?\b/u;

/** When it was, of what was asked here. */
const BEFORE =
  '(?:first(?: of all)?|at first|(?:in|at) the (?:beginning|start)|before|earlier|last(?: time)?|just now|a (?:moment|minute) ago|previously)';
export const SPOKEN_IN_ENGLISH: readonly AskedOf[] = [
  {
    fact: 'asked',
    asked: [
      found(
        LEAD,
        `(?:(?:do|can|could) you (?:remember|tell me|say|show me) |(?:remind|tell|show) me (?:of )?|i forg[eo]t )?(?:what|wat|wot|which question|what question|what thing)(?: was it(?: that)?)? (?:did |do |was |have |had )?i (?:have |had |just )?(?:ask|asked|wrote|write|said|say|type|typed)(?: (?:you|u|here|to you|about))*(?: ${BEFORE}){1,2}`,
        END,
      ),
      found(
        LEAD,
        `(?:(?:do|can|could) you (?:remember|tell me|say|show me|repeat) |(?:remind|tell|show) me (?:of )?)?(?:what(?: was|'s| is|s| were)? )?my (?:very )?(?:first|last|previous|earlier|other|original) (?:questions?|messages?)(?: (?:again|was|were|here))*`,
        END,
      ),
      found(
        LEAD,
        '(?:what|wat) (?:did|have) i (?:just )?ask(?:ed)?(?: (?:you|u|here|so far|until now))*',
        END,
      ),
    ],
  },
  {
    fact: 'whenAnswered',
    asked: [
      found(
        `\\bhow (?:long|much time|many days)\\b (?:do|does|will|would|is|are|a)? ?${STAFF} (?:usually |normally |going to |a go |ago )?${TAKE}\\b`,
      ),
      found(
        LEAD,
        '(?:and )?how (?:long|many days|soon)(?= )(?: (?:for|until|till|to)(?: (?:the|an|a|my|get))*(?: (?:answer|reply|response|result|feedback))?)?(?: (?:i|we|mi) (?:must|should|have to|need to|haffi|fi)? ?wait)?',
        END,
      ),
      found(
        `\\b(?:when|wen|how long|how soon)\\b ${gap(10)}\\b(?:i|we|mi) (?:will|can|a go|going to|fi|must|should|haffi|have to|need to|shall)? ?(?:get|hear|see|wait|know|receive)\\b ${gap(8)}(?:answer|reply|back|something|result|feedback|for (?:it|this|answer|reply))?${gap(6)}(?:\\?|$)`,
      ),
      found(
        `\\b(?:is|will) (?:it|this) (?:be |going to be )?(?:fast|quick|slow|long|today|soon)\\b${gap(8)}\\?`,
      ),
    ],
    not: /\b(?:keep|kept|stor\w+|sav\w+|delete\w*|car|ship\w*|deliver\w*|my data|cookies?|policy|hours?|open|close|code)\b/u,
  },
  {
    fact: 'fee',
    asked: [
      found(
        `\\b(?:do|must|should|will|would|does|mi)(?: i| we| mi)?(?: have| need| must| got| also| haffi| afi| fi| should){0,3}(?: to)? pay(?: (?:any|some|you|fi|for|anything|something|this|dis|it|dat|that|${MONEY})){0,4}${END}`,
      ),
      found(
        `\\b(?:any|some|what|how much|is there|are there|you (?:want|need|take)|unnu (?:want|charge|tek)|it (?:need|cost)s?|does it (?:need|cost)) (?:any |some )?${MONEY}(?: (?:needed|required|involved|to pay|for (?:this|it|dis|that)))?${END}`,
      ),
      found(
        LEAD,
        `(?:is |a |it |this |dis |is it |is this |a |all )*(?:free|fi free|gratis|bure|muft|at no cost|without (?:any )?(?:fee|charge|cost|money))(?: of (?:charge|cost))?`,
        END,
      ),
      found(
        LEAD,
        '(?:how much|wah it cost|what it cost|how much it cost|what does it cost|kitna|bei gani|pesa ngapi|how much (?:money|yen|dollars?))(?: (?:is|it|this|for|that|a|the|does|cost|dis|run|request|one|all|me|i|pay|to|must|should))*',
        END,
      ),
      found(
        LEAD,
        `(?:can|could|may|is|any|is there|do (?:i|you)|will)?(?: (?:you|i|it|we|there|be|get|give|have|make|any|a|me|this|mi))*(?: ?(?:discounts?|cheaper|less money|lower (?:fee|price)|waive(?: it| the fee)?|reduce(?: it| the fee)?))(?: (?:possible|for (?:me|students|old people|pensioners)|on (?:it|this|the fee)|price|fee|please))*`,
        END,
      ),
    ],
    not: /\b(?:ship\w*|freight|cars?|vehicles?|customs|auction|toyota|nissan|honda|insurance|ports?|tax|free (?:to|from|time)|sell|sold|data cost)\b/u,
  },
  {
    fact: 'whoDecides',
    asked: [
      found(
        `\\b(?:who|which (?:person|department|team|people|one)|whom|a who|what person)\\b ${gap(16)}\\b(?:decid\\w*|approv\\w*|judges?|has the (?:final|last) (?:say|word)|gets? the final say|say yes or no|says yes|accepts?|refus\\w*|grants?)\\b(?: (?:about|on|over|if|whether|upon|it|this|that|dis|dat|my|the|our|i|mi|me|get|gets|in|end|to|request|case|complaint|application|form|answer|here|finally|then)){0,8}${END}`,
      ),
      found(
        `\\b(?:person|human|staff|people|machine|bot|robot|computer|ai)(?: or (?:a |an )?(?:person|human|staff|machine|bot|robot|computer|ai))? ${gap(6)}(?:that |who |which |a )?(?:will )?(?:decid\\w*|approv\\w*|judges?)\\b ${gap(8)}\\b(?:my|the|this|our) (?:request|case|complaint|application|form)\\b`,
      ),
      found(
        `\\b(?:who|whom) (?:is|are) (?:looking|checking|working|going to look|going to check)\\b ${gap(6)}(?:at|on|into|through|over)? ?(?:my|the|this|our) (?:request|case|complaint|application|form)\\b`,
      ),
    ],
    not: /\b(?:my data is|shar\w*|give (?:my|our)|purpose|cookies?|credit|profil\w*|automated)\b/u,
  },
  {
    fact: 'automatic',
    asked: [
      found(
        LEAD,
        `(?:who|a who) (?:is |a |be |really |actually )?(?:reads?|reading|read|sees?|watching|answering|answers?|typing|replying)\\b ?(?:this|dis|these|here|me|mi|it|to me|my (?:messages?|questions?)|what (?:i|mi) (?:write|type|say|a write|a type)(?: here)?|all this)?${END}`,
      ),
      found(
        `\\b(?:is|a|are) (?:there |any )?(?:some(?:one|body)|any(?:one|body)|people|a person|a human|person|smaddy) (?:really |actually |a )?(?:read|reading|reads|deh|there|watching|behind|answering|live)\\b ?(?:this|dis|it|here|deh|me|now|there|on the other (?:side|end)|what i write)?${END}`,
      ),
      found(
        `\\b(?:yuh|you|u|dis|this) (?:a|is|be) (?:a )?(?:real )?(?:smaddy|somebody|person|human|bot|robot|machine|computer)\\b${gap(14)}\\?`,
      ),
    ],
    not: DATA,
  },
  {
    fact: 'security',
    asked: [
      found(
        `\\bcan (?:hackers?|thief|thieves|criminals?|other people|others|outsiders?|anyone|anybody|somebody|someone|my (?:husband|wife|boss|family)) (?:can )?(?:see|read|hack|get into|listen to|steal|spy on|look at)\\b ?${CHAT}`,
      ),
      found(
        `\\b(?:is|a|be) ${CHAT} (?:really |all )?(?:encrypted|private|secure|secured|safe|confidential|protected|secret|ssl|https)\\b${gap(10)}(?:\\?|$)`,
      ),
      found(
        `\\b(?:safe|secure|ok|okay|alright|dangerous|risky) (?:fi|to|for me to|if i|when i) (?:write|type|put|give|send|share|tell|say|enter|post)\\b ${gap(30)}\\b(?:here|yah|in (?:this|the) chat|you|unnu|this bot)\\b`,
      ),
      found(`\\b(?:connection|line|chat) ${gap(6)}(?:safe|secure|encrypted)${END}`),
    ],
    not: /\bpolicy\b|\b(?:my|our) data (?:is|are)\b|\bcookies?\b/u,
  },
  {
    fact: 'learning',
    asked: [
      found(
        `\\b(?:do|does|are|is|will|unnu|you|u)\\b ?(?:you|u|they|unnu|the bot|it|this)? ?(?:a )?(?:train\\w*|learn\\w*|teach\\w*) ${gap(10)}\\b(?:from|on|with|off) (?:what (?:i|mi)|my (?:words|messages|chat|questions)|me|mi|this|us)\\b`,
      ),
      found(
        `\\b(?:go|goes|going|fed|sent|end up) (?:in)?to (?:chat ?gpt|an? ai|some ai|openai|google|the model)\\b`,
      ),
    ],
    not: DATA,
  },
  {
    fact: 'chatRetention',
    asked: [
      found(
        `\\b(?:do|are|is|will|unnu|you|u)\\b ?(?:you|u|they|unnu|it|this|dis|the chat)? ?(?:a |be |being |going to )?(?:record|recording|recorded|taping|logging|logged|saving|saved)\\b ?(?:this|dis|it|me|us|all this|the chat|our chat|everything|here|now)?${END}`,
      ),
    ],
    not: DATA,
  },
  {
    fact: 'languages',
    asked: [
      found(
        LEAD,
        '(?:which|what|wat|how many) (?:languages?|langs?|tongues?)(?: (?:can|do|may|is|are|you|u|i|unnu|use|write|speak|understand|know|ok|supported|available|in|here|possible))*',
        END,
      ),
      found(
        `\\b(?:can|may|do|does|could|unnu|you|u) ${gap(14)}\\b(?:in |speak |write |understand |know |chat )+(?:patois|patwa|swahili|kiswahili|sheng|urdu|sinhala|tamil|hindi|maori|te reo|french|spanish|arabic|chinese|portuguese|punjabi)\\b`,
      ),
    ],
    not: /\bpolic(?:y|ies)\b|\bdocuments?\b|\btranslat\w+\b/u,
  },
  {
    fact: 'authority',
    asked: [
      found(
        `\\b(?:is there|which|what|who|any|where|whether)\\b ${gap(20)}\\b(?:government (?:office|body|agency|department)?|authority|regulator|ombudsman|commission(?:er)?|public office|watchdog)\\b ?(?:for|about|to|i can|who|that|where|in japan|above)? ?${gap(30)}(?:this|complain\\w*|privacy|data protection|turn to|go to|contact|\\?)`,
      ),
      found(
        `\\bwho (?:is above|controls?|is over|checks?|supervises?|polices) (?:you|u|unnu|your company|this company)\\b`,
      ),
    ],
    not: /\b(?:give|shar\w+|disclos\w+|hand|pass|agent|evidence|report(?:ed)?|provide|police|cooperat\w+|send|tell)\b/u,
  },
];
