import { either, maybe } from '../text/pattern';
import { type AskedOf, found, gap, LEAD_IN_ENGLISH as LEAD, END_IN_ENGLISH as END } from './deskFactWords';

/*
 * How people ask in English about the desk itself: its hours, where the office is, who is answering, languages, and
 * what becomes of this chat. "How long do you keep my data" is a question about the policy; of the chat it is one of these.
 */

const YOU = either(
  'you|u|ya|your (?:office|people|staff|desk|team|company|guys)|ur (?:office|people|staff|team)',
);
const STAFF = either(
  YOU,
  '(?:the )?(?:office|desk|staff|company)|they|someone|somebody|anyone|anybody|(?:real |a )?(?:human|person|people)s?',
);
const WEEKEND = either(
  '(?:the )?(?:weekends?|saturdays?|sundays?|sat|sun|(?:public |national )?holidays?|nights?|evenings?|new year|lunch)',
);
const LANGUAGE = either(
  'english|japanese|urdu|hindi|k?i?swahili|sinhala|sinhalese|tamil|french|spanish|arabic|portuguese|chinese|mandarin|korean|russian',
  'german|bengali|bangla|punjabi|pashto|patois|maori|nepali|vietnamese|tagalog|filipino|burmese|mongolian|indonesian|malay|turkish|persian|farsi|dari',
  'somali|amharic|nihongo|eigo|(?:any )?other languages?|another language|my (?:own |mother )?(?:language|tongue)|different language',
);
const BOT = either(
  '(?:ro)?bots?|chat ?bots?|machine|computer|(?:a )program(?:me)?|ai|a\\.i\\.?|software|chat ?gpt|gpt|llm|automat(?:ic|ed|on)|auto ?reply',
);
const HUMAN = either(
  'humans?|(?:human|living) being|persons?|real (?:people|man|woman|one|guy|someone)|someone real|somebody real|real|man or|alive',
);
const TYPED = `what(?:ever)? (?:i|we) (?:write|type|say|wrote|typed|said|send|sent|enter|entered|put|tell|told|am (?:writing|typing)|have (?:written|typed))`;
const OFFICE = either(
  '(?:phone|telephone|tel|contact|whats ?app|office|fax|hotline|mobile|customer service|support) ?(?:numbers?|no\\b\\.?|num|nr)|(?:e-?mail|postal|mailing|office|street|company|head office) ?(?:address|adress|id)|address|adress|contacts?(?: (?:details?|info|information|office|point|person))?|hotline|whats ?app|postal address|location|phone|telephone',
);
const ABOUT_OWN =
  /\b(?:delet|remov|correct|chang|stop|updat|eras|unsubscrib|opt|complain)\w*|\b(?:my|our) (?:personal )?(?:data|info|information|details|phone|number|address|e-?mail)|(?:of|about|for|on) (?:me|mine)\b|\b(?:third|partners?|shar\w+)\b/u;

export const DESK_IN_ENGLISH: readonly AskedOf[] = [
  {
    fact: 'hours',
    asked: [
      found(
        LEAD,
        maybe("what(?: is| are|'s)? |when(?: is| are)? |which |your |ur |the |do you have |any |is |are "),
        maybe('your |ur |the '),
        '(?:opening|office|business|working|work|desk|staff|support|service|company) (?:hours?|times?|timings?|days)',
        END,
      ),
      found(
        `\\b(?:what|which|wat|whats|what's|your|ur) ${gap(20)}(?:opening|office|business|working|work|desk|staff) (?:hours?|times?|timings?|days)\\b`,
      ),
      found(
        `\\bwhat (?:is|are|r) (?:your|ur) (?:hours|timings?)\\b|\\byour timings?\\b|\\bwhat ?time ?zone\\b|\\bwhich time ?zone\\b`,
      ),
      found(
        `\\b(?:when|what time|wat time|which time|what hours?|which (?:days?|hours)|what days?|(?:un)?till? (?:when|what time)|from when)\\b ?(?:is|are|r|do|does|will|can|would)? ?(?:i (?:reach|get|talk to|speak to) )?${STAFF} ${gap(12)}(?:open|opens|close|closes|closed|there|here|available|work|working|works|back|online|on duty|in the office|at work|start work|reachable|present|awake)\\b(?! (?:my|an?|with|on my|for my)\\b)`,
      ),
      found(
        `\\b(?:are|r|is|will|do|does|can) ${STAFF} ${gap(12)}(?:open|closed|available|there|working|work|works|in|reachable|online|answer|reply|on duty) ${gap(10)}(?:now|today|tomorrow|tonight|on|at|in the|during|24|after|before|over|this|right now|every ?day)\\b ?(?:${WEEKEND})?${gap(12)}(?:\\?|$)`,
      ),
      found(
        `\\b(?:are|r|is) (?:you|u|your office|the office|your desk|office|shop)(?: guys)? (?:still )?(?:open|closed)\\b`,
      ),
      found(LEAD, `(?:on |at |in |during )?${WEEKEND}`, '(?: too| also| as well)? ?\\?$'),
      found(`\\b24 ?(?:/ ?7|hours?)\\b${gap(12)}(?:\\?|$)`),
    ],
    not: /\b(?:account|request|cookies?|answer me|data|information|hack\w*|logs?|within|password|in (?:my|a) form|car|vehicle|port)\b/u,
  },
  {
    fact: 'contact',
    asked: [
      found(
        `\\b(?:what|what's|whats|wht|wat|give|share|send|tell|have|know|need|want|where|where's|wheres|get|may|can|could|which)\\b ${gap(24)}(?:your|ur|the company'?s?|the office'?s?|company|office|desk'?s|the contact|contact office'?s?|privacy office'?s?)(?: (?:company|office|main|direct|customer service|support|desk|privacy|staff|contact))? ?${OFFICE}(?:'s)?\\b`,
      ),
      found(
        `\\b(?:what|where|which|who) (?:is|are|'s)(?: the| your)? contact (?:office|point|details|person|number|address)\\b`,
      ),
      found(
        `\\b(?:how|where|wher) (?:do|can|could|should|to|may|would|will)(?: i| we| one| you)? (?:contact|reach|call|phone|ring|e-?mail|write|write to|get in touch with|get hold of|visit|find|meet|send (?:a )?letter to|telephone|talk to) (?:you|u|the (?:company|contact office|office|privacy (?:team|office|officer)|staff)|your (?:company|office|team|staff|people|contact office))\\b`,
      ),
      found(
        `\\b(?:can|could|may) (?:i|we) (?:call|phone|ring|visit|e-?mail|telephone|whats ?app|come to) (?:you|u|ur|your|the)\\b ?(?:office|company|staff|guys)?${gap(12)}(?:\\?|$)`,
      ),
      found(
        `\\bwhere (?:is|are|r|'s) (?:your|ur|the|you|u|this) ?(?:company|office|head ?office|contact office|desk|headquarters?|located|based|contact)\\b ?(?:located|based|at|office|number)?${gap(10)}(?:\\?|$)`,
      ),
      found(
        `\\b(?:do|does|did) (?:you|u|your company|the company) (?:guys )?(?:also )?have (?:a |an |any |some )?(?:phone|whats ?app|telephone|hotline|contact|postal address|call cent(?:er|re)|e-?mail address|office in)\\b`,
      ),
      found(
        `\\bis there (?:a |an |any |some )?(?:phone|telephone|contact|whats ?app|hotline|call|e-?mail|office|postal) ?(?:number|no|address|office|cent(?:er|re))?\\b${gap(25)}(?:call|reach|write|contact|to you|\\?|$)`,
      ),
      found(
        LEAD,
        '(?:your|ur) (?:company |office )?(?:contact|phone|telephone|whats ?app|e-?mail)(?: ?(?:number|no|details|office|address))?',
        END,
      ),
      found(LEAD, '(?:contact|office) (?:details|info|information|number|address|office)', END),
    ],
    not: ABOUT_OWN,
  },
  {
    fact: 'automatic',
    asked: [
      found(
        `\\b(?:are|r|is|am|was) (?:you|u|ya|this|it|that|i talking to|i speaking (?:to|with)|i chatting with|i writing to|they)(?: guys)? (?:(?:a|an|the|really|actually|just|only|some|sort of|like|maybe|all|not|even|real|live|true|in fact|another) ){0,4}(?:${BOT}|${HUMAN})(?!\\w|'s| (?:who|that|which|decision|decides|made|making|process|allowed|data))`,
      ),
      found(
        `\\b(?:you|u|this)(?: are| r|'re| is)? (?:(?:a|an|just|only|real|really) ){0,3}(?:${BOT}|human|real person|person)(?: or ${gap(20)})?(?: right| yes| no| huh| isn't it| aren't you)? ?\\?`,
      ),
      found(
        `\\b(?:am i|are we|is this me|i am|i'm|im) (?:really |actually |now )?(?:talking|speaking|chatting|writing|typing|texting) (?:to|with|2) (?:(?:a|an|the|real|live|actual|some) ){0,3}(?:${BOT}|human|person|someone|somebody|people)\\b${gap(15)}(?:\\?|$)`,
      ),
      found(
        `\\b(?:who|whom|what) (?:am i|i am|im|i'm|are we|is this i|do i|i) (?:really |actually |now )?(?:talking|speaking|chatting|writing|texting|talk|speak|typing) ?(?:to|with|here)?\\b`,
      ),
      found(
        LEAD,
        `(?:who|who's|whos|what)(?: is| are| r|'s)? (?:this|you|u|there|answering|typing|replying|writing|on the other (?:side|end))(?: to)?(?: me)?`,
        END,
      ),
      found(
        `\\b(?:real|actual|live) (?:person|human|people|man|staff)\\b${gap(8)}(?:or |\\?)|\\b(?:human|person|man|people|staff) or (?:(?:a|an|just) ){0,2}${BOT}\\b|\\b${BOT} or (?:(?:a|an|real) ){0,2}(?:human|person|man|people|real)`,
      ),
      found(
        `\\b(?:is|does|do|are|will) (?:there )?(?:any|a|some|really)? ?(?:real |actual |live )?(?:human|person|someone|somebody|anyone|anybody|people|staff|human being)s? (?:really |actually |there |even |at your end |here )?(?:read|reads|reading|typing|types|type|writing|answering|answers|behind|replying|sitting|watching)\\b ?(?:me|this|these|here|it|there|now|my (?:messages?|chat)|to me|the (?:answers?|chat|keyboard|screen)|${TYPED})?${gap(12)}(?:\\?|$|or (?:(?:just|only|is it|it is|it's|a|an|some) ){0,3}${BOT})`,
      ),
      found(
        `\\b(?:is|are) (?:this|these|it|the)(?: (?:chat|desk|answers?|replies|reply|messages?|system|service))? (?:an? )?(?:fully |all )?(?:automat(?:ic|ed)|pre-?written|computer generated|ai generated|generated by ai)\\b(?! (?:decision|process))`,
      ),
      found(
        `\\b(?:use|using|uses) (?:an? )?(?:ai|chat ?gpt|llm|bots?) (?:for|to|in) (?:answer|reply|this|the chat|chat|write|respond|talk)`,
      ),
      found(LEAD, '(?:a |is )?(?:ro)?bot', ' ?\\?$'),
      found(
        `\\b(?:ningen|hito|robotto|botto|kikai|ai|jidou(?: ?outou)?|bot) (?:desu|nan ?desu|na no|nano|desho|deshou|ga kotaete\\w*)\\b ?(?:ka|kana|yo ?ne)?`,
      ),
    ],
    not: /\b(?:automated decisions?|decisions? about|profil\w+|my (?:personal )?(?:data|info\w*)|a person's|personal data)\b/u,
  },
  {
    fact: 'languages',
    asked: [
      found(
        `\\b(?:do|can|could|r|are|does|may|will|would|if|is) (?:you|u|ya|it|this (?:bot|chat|desk)|your (?:staff|people|bot|team)|the (?:bot|staff)|anyone|someone|somebody|anybody|i|we|they)(?: there| guys| people| also| all| able to| here| please){0,2} (?:speak|talk|write|understand|know|reply|answer|type|chat|read|ask|speaking|use)(?: to (?:you|me)| me| with you| back| it| questions?| here){0,2}(?: in| on)? ?(?:the )?${LANGUAGE}\\b`,
      ),
      found(`\\b(?:what|which|how many|wat|wich) (?:other )?(?:languages?|langs?)\\b`),
      found(
        `\\b(?:is there|any|have|got|have you|there is|do you have|is)(?: there| any(?:one|body)?| some(?:one|body)?| staff| people| a){0,2} ?(?:who |that |which |in |for |with )?(?:speaks? |understands? |knows? )?${LANGUAGE} ?(?:speakers?|speaking|version|available|support|ok|okay|possible|fine)?(?: here)?(?: ${gap(10)})?\\?`,
      ),
      found(
        LEAD,
        `(?:in )?${LANGUAGE} (?:is )?(?:ok|okay|possible|available|fine|speaking|pls|please)?`,
        ' ?\\?$',
      ),
      found(`^(?:ok )?(?:(?:do|can) )?(?:you|u) (?:speak|know|talk|understand) ${LANGUAGE}\\b`),
      found(
        `\\b(?:eigo|nihongo|urudu ?go|hindii ?go|chuugokugo) (?:wa|mo|de|ga) ?${gap(16)}(?:ka|ok|daijoubu|\\?)`,
      ),
    ],
    not: /\b(?:polic(?:y|ies)|documents?|notice|binding|prevail\w*|contract|original|version of|translat\w+|data|information|laws?|terms|passport|certificate)\b/u,
  },
];
