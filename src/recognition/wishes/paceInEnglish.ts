import { either, maybe } from '../text/pattern';
import { DONE } from './paceWords';

/* The words for each pace in English, and in English words with a Japanese ending: "skip してください". */

const IT = maybe(
  ' (?:it|this|that|them|this one|that one|everything|all of (?:it|this)|all this|the (?:form|process|procedure|application)|this (?:form|part|step|process))',
);
const ANY_MORE = maybe(' any ?more| any longer| for the moment');
const BACK_TO = maybe(
  ' (?:to|with) (?:it|this|that|the rest|the form|my form)| it| this| the rest| the form| my form| here',
);
const THEN = either(
  'later|later on|laters|tmrw|tmr|2moro|tomoro|the weekend|after the weekend|after|after that|tomorrow|tonight|another time|another day|some other time|soon|this evening|in the evening|in the morning|tomorrow morning|next week|this weekend|at home|a bit later|a little later|later today|afterwards',
  'in (?:a|an|half an|a few|some|one|two|five|ten|twenty|thirty|\\d{1,3}) ?(?:seconds?|secs?|minutes?|mins?|hours?|bit|while|moment|days?)',
  "after (?:work|lunch|dinner|breakfast|class|school|the meeting|my meeting|this call|my shift)|(?:when|once) i(?:'m| am| get| have|'ve got| find| got)? (?:home|back|free|time|more time|less busy|some time|(?:the|my|a) [a-z]{2,12})",
  'on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
);

export const GOES_ON = either(
  "what(?:'s| is) next|go on|go ahead|go forward|go next|go for it|carry on|move on|move ahead|move forward|keep going|keep on|proceed|continue|resume|forward|onward|onwards|moving on|crack on|fire away|keep it moving|next|next (?:one|step|page|part)",
  '(?:go on|go ahead|carry on|move on|proceed|continue)(?: with)? (?:it|this|that|(?:the|my|this) (?:form|process|procedure|request|application|complaint))',
  '(?:go|move|proceed|continue|carry on|skip ahead|on)(?: on)? to (?:the )?next(?: one| step| page| part| screen)?',
  "(?:let's|lets|let us) (?:go|start|begin|do it|do this|get on|get started|move)|(?:i'm |im |i am |we're )?ready(?: to (?:go(?: on)?|continue|start|proceed))?|get started|show me the next(?: one| step| page)?",
  `(?:go|next|continue|proceed|go ahead|ok next)(?:に|へ)?(?:進(?:む|みます|んで|めて)|行(?:く|きます|って)|${DONE})`,
  'susumu|susumete|susunde|tsugi|tsugi e|tsuzukete|tsuzukeru|tsuzukemasu',
);

const GO_ON =
  '(?:go on|go ahead|continue|proceed|carry on|do (?:it|this)|finish)(?: with)?(?: it| this| that)?(?: here)?(?: any ?(?:more|further|longer))?';
export const STOPS = either(
  'leave (?:it|this|that)(?: (?:alone|there|here))?|let it (?:go|be)|abandon (?:it|this)|scratch (?:it|that|this)|enough already|i quit|no longer (?:want|need) (?:it|this)',
  "(?:do not|don't|dont) bother(?: with (?:it|this|that))?(?: any ?more)?|not bothered(?: any ?more)?|(?:i )?(?:can't|cant|cannot) be bothered(?: with (?:it|this|that))?(?: any ?more)?",
  `i(?:'d| would)? (?:rather|prefer)(?: to)? not(?: to)? ${GO_ON}|(?:i )?(?:won't|will not|shall not|do not|don't|dont|do not wish to|don't wish to|don't want to|do not want to|dont want to) ${GO_ON}|(?:i'm |i am )?not going ahead(?: with (?:it|this))?`,
  `i(?:'ve| have)? decided (?:against (?:it|this)|not to(?: ${GO_ON})?)|(?:i'm |im |i am )?done with (?:it|this)`,
  `(?:i )?(?:stop|quit|cancel|abort|exit|give up|drop|end)${IT}(?: here| now)?`,
  `(?:stop|quit|cancel|end|leave|drop)${IT} (?:here|there|now|at that|at this point)`,
  "i(?:'d| would)? rather (?:stop|not (?:go on|continue|do this|proceed))(?: here)?|i(?:'d| would) like to stop(?: here)?",
  'never ?mind(?: it| that| this| all that)?|forget (?:(?:about|bout) )?(?:it|this|that|the whole thing|all this)|scrap (?:it|that|this)|call it off|leave it (?:be|at that)|i am out|no more',
  `i (?:do not|don't|dont|no longer) (?:want|need|wish)(?: it| this| to (?:continue|go on|do (?:it|this)|proceed|carry on|finish(?: it| this)?))?${ANY_MORE} ?(?:any ?more|now)?`,
  "(?:i(?:'ve| have)? )?changed? my mind|(?:i've |i have )?had enough(?: of (?:it|this))?|that's enough(?: now)?|no longer (?:needed|necessary)|no need(?: for (?:it|this))? any ?more|(?:i'm |i am )?not interested(?: any ?more)?|(?:it's |it is )?not worth it",
  `(?:stop|cancel|quit)${DONE}`,
  'yameru|yamemasu|yametoku|yamete|yametai|mou ii|mou ii desu',
);

const WILL = maybe(
  "(?:i|we)(?:'ll| will| shall| would like to|'d like to| want to| have to| need to| must| can| prefer to)? |ill |need to |gonna |will |i am going to |i'm going to |rather ",
);
export const PAUSES = either(
  'later|maybe later|brb|be right back|bbl|afk|gtg|g2g|ttyl|cu later|bye(?: bye)?(?: for now)?|goodbye|good bye|(?:see|catch) (?:you|u|ya)(?: later| soon| tomorrow| again)?|laters|talk (?:to you )?(?:later|soon|tomorrow)|not (?:now|today)|another (?:time|day)|some other (?:time|day)',
  `${WILL}(?:finish|continue|complete|do|go on|carry on|resume|answer|return|come back|be back|get back|fill (?:it|this|that|the form) (?:in|out)|proceed)(?: it| this| that| filling it in)?${BACK_TO} ${THEN}`,
  `${WILL}(?:come back|be back|get back to (?:it|this)|return)${BACK_TO}`,
  `(?:will |am |i'm )?back ${THEN}|${THEN} (?:i will|i'll) (?:finish|continue|do it|come back|go on)`,
  "(?:i(?:'ve| have)? ?)?(?:got to|have to|need to|must|gotta|gotta to|should) (?:go|leave|run|rush|dash|be off|head out|hang up|step away|step out|go out|get going|catch (?:my|a|the) (?:train|bus|flight))(?: now| home| somewhere| out| soon| to work| for a (?:bit|while|moment|minute))?|gotta (?:go|run)",
  `(?:pause|save|stop|leave|break|keep|hold)${IT}(?: here| there)? for (?:now|later|today|the day)|pause${IT}(?: here)?|save(?: it| this| my answers| what i have| everything| my draft| the form)?(?: so far)?(?: and (?:exit|leave|stop|continue later))?|keep (?:it|my answers|my draft)`,
  "(?:that's|that is|this is) (?:all|it|enough) for (?:today|now)|enough for (?:today|now)|taking a break|(?:i need|i'll take|let me take|take) a (?:short )?break|i(?:'ll| will) step away",
  "(?:i )?(?:can't|cant|cannot|can not) (?:do|finish|continue|complete|answer|talk|type|read|check|open|get|go on|deal with)(?: (?:it|this|that|(?:the |my )?(?:code|form|mail|e-?mail|rest)))? (?:right )?(?:now|today|at the moment|at work)|(?:i'm |im |i am )(?:a bit |too |very |so )?busy(?: right)? now|i go now|(?:i'm |i am )off(?: now)?",
  `(?:(?:i|we) (?:need|have|want) to |i must )?(?:ask|check with|talk to|speak to|consult|discuss (?:it |this )?with) (?:my|the|a) [a-z]{2,15} (?:first|before (?:that|i go on))`,
  `(?:(?:i|we) (?:need|have|want) to |i must )?think (?:about (?:it|this)|it over)(?: (?:first|some more|and come back(?: later)?|overnight|a bit))?`,
  'later(?:で|に|にします|にする|でお願いします|お願いします|します)|atode|ato de|mata ato de|mata kondo|ato de yarimasu',
);

export const RETURNS = either(
  "(?:i'm|i am|im|am) (?:back|here again)(?: again| now| here)?|back (?:again|now)|i(?:'ve| have)? (?:returned|come back|came back)(?: to (?:finish|continue|go on)(?: it| this)?)?|here (?:i am )?again|it's me again|me again",
  'where (?:were we|was i|did (?:we|i) (?:stop|leave off|leave it))',
  '(?:continue|continuing|go on|going on|carry on|carrying on|resume|resuming)(?: it)? from (?:before|last time|yesterday|earlier|the other day|this morning|last night|last week)',
  '(?:continue|go on|carry on|start|pick up|resume)(?: it| again)?(?: from)? where (?:we|i) (?:were|was|are|am|stopped|left off|left it|paused)',
);

const THIS_QUESTION = maybe(
  ' (?:it|this|that|this one|that one|this part|that part|(?:this |that |the )?(?:question|field|one|furigana|reading|reason|box))',
);
const UNKNOWN =
  "(?:really |just |honestly )?(?:don't|dont|do not|didn't|can't|cant|cannot|can not|couldn't) (?:really )?(?:know|remember|recall)";
const WHEN =
  '(?:when(?: exactly)?|(?:the|what|which) (?:exact )?(?:date|day|year|month))(?: (?:it|that) (?:was|happened)| exactly| i (?:did|wrote))?';
export const SKIPS = either(
  `(?:i )?${UNKNOWN} (?:exactly )?(?:${WHEN}|(?:that|this) one)|(?:that one|this one|the (?:date|day|year)) i ${UNKNOWN}`,
  `(?:i'm |im |i am )?not (?:so |really |too |quite )?sure (?:${WHEN}|(?:of|about) (?:the (?:date|day)|that one|this one))|no (?:idea|clue) ${WHEN}|(?:i )?(?:have |'ve )?forg[eo]t(?:ten)? ${WHEN}`,
  '(?:i have )?(?:nothing|no) (?:further|else|more)(?: to (?:add|say|write|tell)| details?| info(?:rmation)?| comments?)|(?:jump|move past|go past|step over) (?:it|this|that)(?: one)?',
  `(?:i )?(?:skip|pass)(?: over| on)?${THIS_QUESTION}|i(?:'ll| will) (?:skip|pass)(?: on)?${THIS_QUESTION}|omit (?:it|this|that)`,
  'leave (?:it|this|that|this one|that one|this field|this question)? ?(?:out|blank|empty|unanswered)|leave (?:out|blank|empty)|next question|no (?:answer|comment)|without (?:it|this|that|one)|not applicable|n/a|n a|not this one',
  "(?:i )?(?:would |'d )?(?:rather|prefer|prefer to)(?: not)?(?: to)? not (?:say|answer|tell|tell you)(?: that| this)?|i(?:'d| would)? (?:rather|prefer) not(?: to)?(?: say| answer| tell)?(?: that| this)?|prefer not to (?:say|answer)|rather not say",
  "(?:i )?(?:do not|don't|dont) (?:want|wish|like) to (?:say|answer|tell|give)(?: it| that| this)?(?: one| question)?|i(?:'d| would) not like to (?:say|answer)|i won't answer(?: this| that)?|i (?:have )?nothing (?:to add|more|else|to say)|nothing (?:to add|more|else|to say|special|in particular|particular)|none|nothing|nothing really|no details|i have none",
  `(?:(?:これ|それ|ここ|この質問)(?:は|を|も)? ?)?(?:skip|pass|blank)${DONE}`,
  'tobashite|tobasu|sukippu|pasu|nashi|nashi de|tokuni nai|tokuni nashi',
);

export const SENDS = either(
  '(?:send|submit)(?: (?:it|this|that|them|everything|it all|all|the (?:form|request|application)|my (?:form|request|application|answers)|this (?:form|request)))?(?: off| in| through| over)?(?: as (?:it is|is)| like (?:this|that)| right away)?',
  'send (?:off|away)|(?:hand|turn) it in|ship it|fire it off|(?:lodge|file) (?:it|this)|ready to (?:send|submit)|(?:press|hit|push) send',
  `(?:send|submit)${DONE}|(?:request|form|this)を?送信${DONE}`,
  'soushin|soushin shite|soushin shimasu|okutte|okuru',
);

const WHO =
  "(?:mi|mi a|mi deh|me|kids|baby|work|lunch|dinner|battery|phone|boss|amma|mum|mom|doorbell|going|got|have|heading|i|i'm|i am|i've|i have|my|the|there|there's|there is|someone|somebody|it|it's)";
const WHY = either(
  'meeting|work|class|lesson|train|bus|taxi|call|calling|called|phone|visitor|visitors|guest|guests|customer|baby|kids?|child|children|son|daughter|wife|husband|mother|dinner|lunch|breakfast|sleep|sleepy|bed|battery|boss|door|doorbell',
  'late|tired|busy|crying|dying|dead|ready|waiting|woke up|awake|shift|break|flight|plane|doctor|driving|appointment|errand|school|home|prayer|food|time|hospital|station|stop|airport|out',
);
/** Why one would rather not. */
export const UNWILLING = either(
  "(?:this|it|that)(?:'s| is| takes| looks| seems| feels| gets| is getting|'s taking|is taking|'s getting)? (?:all |just |way |a bit |really )?(?:too )?(?:much|long|complicated|difficult|troublesome|a hassle|much trouble|much work|confusing)(?: for me)?",
  "i(?:'m| am) (?:not (?:sure|comfortable|so sure)|worried|afraid|scared|unsure)(?: (?:about|with) (?:it|this|that))?|i (?:don't|do not) (?:trust|like|feel (?:safe|good|comfortable)(?: about| with)?) ?(?:it|this|that)?|(?:i )?(?:don't|do not|dont) know(?: it| that)?|no idea|(?:it's |it is )?not (?:needed|necessary)|(?:i )?(?:don't|do not|dont) have (?:one|it|any|that one|this one|that)|(?:too much |what a )?(?:hassle|trouble|bother)|too (?:much|long|slow)|sorry to (?:bother|trouble) you|i forgot(?: it| that)?",
);
/** Why one leaves; by itself it says nothing about the pace. */
export const LEAVING = either(
  "(?:i have |i've |got )?no time(?: now| right now| today)?|(?:i )?(?:need|have|want|going|go) to (?:sleep|bed|eat|cook|rest|pray|drive)(?: now)?|(?:i )?(?:need|have|want) to (?:find|look for|get|fetch|check|ask|look up) [a-z' ]{1,30}|(?:lunch|dinner|break|prayer|bed|school) ?time",
  `${WHO} (?:[a-z']+ ){0,6}${WHY}(?: [a-z']+){0,4}`,
);
