import { either } from '../text/pattern';
import { type AskedOf, found, gap, LEAD_IN_ENGLISH as LEAD, END_IN_ENGLISH as END } from './deskFactWords';

/* How people ask in English what becomes of this chat: how long it is kept, whether it trains anything, whether it is safe. */

const TYPED = `what(?:ever)? (?:i|we) (?:write|type|say|wrote|typed|said|send|sent|enter|entered|put|tell|told|am (?:writing|typing)|have (?:written|typed))`;
const CHAT = either(
  '(?:this|the|our|ur|these|your) (?:whole |live )?(?:chats?|conversations?|chat (?:history|logs?|records?)|transcript)',
  'my (?:chats?|conversations?|messages?|chat history|words|typing) ?(?:here|with (?:you|u))?|chat (?:history|logs?|records?)',
  'these messages|this talk|messages here|(?:things|stuff|everything|all|text|words) (?:that )?i (?:write|type|say|wrote|typed|said)(?: here)?',
  `${TYPED}(?: (?:here|in(?:to)? (?:this|the) (?:chat|box|window)|to (?:you|u|this bot)))?`,
);
const HOW_LONG = either(
  'how long|how many (?:days|weeks|months|years|time)|(?:un)?till? when|how much time|when|wen|what time|for ever|forever',
);
const KEEP = either(
  'kept|keeps?|keeping|saved?|saves|saving|stor(?:e|ed|es|ing)|h[eo]ld|retain(?:ed)?|delet(?:e|ed|es)|eras(?:e|ed)|remov(?:e|ed)|disappears?',
  'gone|remains?|stays?|lasts?|record(?:ed|ing)?|visible|clear(?:ed)?|expires?|logg?(?:ed)?|vanish(?:es)?|wiped?|destroyed|available',
);
const OTHER_DATA =
  /\b(?:my|personal|customers?'?|our|passport|of) (?:personal )?(?:data|info|information|details|e-?mails?|documents?)\b|\bpolicy|policies\b/u;

export const CHAT_IN_ENGLISH: readonly AskedOf[] = [
  {
    fact: 'chatRetention',
    asked: [
      found(`\\b${HOW_LONG}\\b ${gap(26)}\\b${KEEP}\\b ${gap(12)}${CHAT}`),
      found(`\\b${HOW_LONG}\\b ${gap(18)}${CHAT} ?${gap(22)}\\b${KEEP}\\b`),
      found(`\\b(?:is|are|does|do|will|r|gets?)\\b ${gap(10)}${CHAT} ?${gap(20)}\\b${KEEP}\\b`),
      found(
        `\\b(?:do|will|are|r|does|can) (?:you|u|they|it|the company|anyone)(?: guys)? (?:going to |all |also |always )?(?:keep|save|store|record|log|hold|retain|keeping|saving|storing|recording)\\b ${gap(14)}${CHAT}`,
      ),
      found(
        `\\b${CHAT} (?:is |are |will be )?(?:${KEEP}) (?:for )?(?:how long|till when|until when|forever)`,
      ),
      found(`\\bwhat happens (?:to|with) (?:${CHAT})`),
      found(
        LEAD,
        '(?:when|how long) (?:does|do|will|is|are) (?:this|these|it all)(?: be)? (?:chat |conversation )?(?:disappears?|vanish|gone|deleted|kept|saved|stay|expire)',
        END,
      ),
      found(
        `\\b(?:kono|koko no|kore|kono chatto|chatto|kaiwa)(?: wa)? (?:itsu|dono ?(?:kurai|gurai)) ${gap(12)}(?:kie|nokor|hozon)`,
      ),
    ],
    not: OTHER_DATA,
  },
  {
    fact: 'learning',
    asked: [
      found(
        `\\b(?:is|are|r|do|does|will|can|gets?|used?|using|if)\\b ${gap(30)}${CHAT} ?${gap(34)}\\b(?:train\\w*|learn\\w*|teach\\w*|machine learning|(?:improve|feed|fed|into|to|by|in) (?:your |the |an |any |this )?(?:ai|bot|model|chat ?gpt|gpt|llm))\\b`,
      ),
      found(
        `\\b(?:train\\w*|learn\\w*|teach\\w*|feed|feeding|improve)\\b ${gap(26)}(?:with |from |on |by |off |using )(?:${CHAT}|this|here\\b)`,
      ),
      found(
        `\\b(?:do|does|are|r|will|can|is) (?:you|u|it|this(?: (?:bot|chat|machine|ai|thing))?|the (?:bot|ai|machine|program))(?: going to| ever| also)? (?:learn|learning|train|training|trained)\\b ${gap(14)}(?:from|on|with|by|off|of) (?:me\\b|us\\b|this|it\\b|these|what (?:i|people|we)|my (?:messages?|words|chats?|questions?|typing|answers|text)|our (?:chat|talk|conversation)|chats?|conversations?|people)`,
      ),
      found(
        `\\b(?:does|do|will|is) (?:this|${CHAT}|it|what i (?:type|write)(?: here)?) (?:being |get |used to |also )?(?:train\\w*|teach\\w*|feed) (?:your|the|an|some|any|a|ai)\\b`,
      ),
      found(
        `\\b(?:does|do|will) ${CHAT} ${gap(8)}(?:train|teach|go to|get sent to|end up in) ${gap(16)}(?:ai|something|anything|bot|model|machine|chat ?gpt)\\b`,
      ),
    ],
    not: OTHER_DATA,
  },
  {
    fact: 'security',
    asked: [
      found(`\\bhow (?:safe|secure|private|confidential) (?:is|are) (?:this|the|${CHAT}|it to)`),
      found(
        `\\b(?:is|are|r|how|if|will)\\b ${gap(14)}(?:this (?:chat|page|site|website|desk|bot|line|connection|conversation|place|window|form)|the chat|${TYPED}(?: here| in this chat| to you)?|(?:typing|writing|chatting|talking|entering|sending|putting|giving|telling|sharing) ${gap(24)}(?:here|in this chat|in the chat|to you|you|to a bot)) ?(?:is |are |be )?${gap(16)}\\b(?:safe|secured?|private|confidential|encrypted|protected|safely|trusted|trustworthy|legit|genuine|real|safety)\\b`,
      ),
      found(
        `\\b(?:is|it's|its)(?: it| this)? (?:really |actually |all )?(?:safe|secure|ok|okay|private|dangerous|fine|risky) (?:here|to (?:write|type|enter|put|send|give|tell|talk|chat|share|paste) ${gap(34)}\\b(?:here|chat|you|u|bot|code)\\b)`,
      ),
      found(
        `\\b(?:can|should|may) i (?:safely|really trust|trust) ?${gap(30)}(?:here|this (?:chat|bot|desk|site|page)|you|in this chat)`,
      ),
      found(
        `\\b(?:is|r|are) (?:this|it|you|u)(?: guys)? (?:(?:a|some|not|really|the|an|actually) ){0,3}(?:scam\\w*|fraud|phishing|fake|legit(?:imate)?|genuine|official|hoax|real (?:company|site|website|desk))\\b`,
      ),
      found(
        `\\b(?:who|who else|can anyone|can (?:any|some)(?:one|body)(?: else)?|can (?:other|others|my boss|my employer|people))(?: \\w+)? ?(?:can|could|will|is)? ?(?:see|read|reads|reading|sees|access|view) (?:${CHAT}|this(?: chat| conversation)?(?: \\?|\\?|$))`,
      ),
      found(
        `\\b(?:is|are) (?:${CHAT}) (?:end to end )?(?:encrypted|secret|confidential|private|safe|secure)`,
      ),
      found(`\\b(?:koko|kono chatto|kore) (?:wa|ni \\w+ temo|ni kaite mo) ${gap(8)}(?:anzen|daijoubu|sagi)`),
    ],
    not: /\b(?:my (?:personal )?(?:data|info\w*|details) (?:is|are)? ?(?:safe|secure|protected)|cookies|payment site|shipping|deposit)\b/u,
  },
];
