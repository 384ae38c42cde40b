import { either, maybe, whole } from '../text/pattern';
import { type Clause, type ClauseRead, clauseReader, type KindOfAsking } from './askedClause';
import {
  ASKED,
  AUX,
  I,
  LEAD,
  MANY,
  MAYBE_THING,
  NAMED,
  NEED,
  NOT,
  REST,
  TAIL,
  TELL,
  THING,
  TOLD,
  YOU,
} from './askedWordsInEnglish';

/*
 * A question about the open question, in English: patterns over a whole clause, folded, in which ¤ stands for what is
 * asked for. Some pieces can be read in two ways, so there is a bound to how often each may be repeated.
 */

const IF_OK =
  '(?:ok|okay|fine|enough|good|acceptable|accepted|allowed|alright|all right|good enough)(?: too| also)?';
const WHY = [
  `(?:why|y|how come) ${AUX}${maybe(`${YOU} `)}(?:ask|asking|want to know|need to know|need|wanna know)(?: me| again| for it)?`,
  `what ${YOU} (?:do|doing|use|using|going to do|gonna do) (?:with )?${THING}`,
  `what (?:is )?${THING}(?: is|'s)? (?:used |needed )?for|where (?:will|does|do) ${THING} go(?: to)?`,
  `(?:is|are) ${THING} (?:safe|secure)`,
  `(?:is there |what is )(?:a|any|the) (?:particular )?reason (?:why )?${YOU} ${NEED}(?: ${THING})?`,
  `(?:why|y) (?:so|this|that|such|it is so|is it so) (?:long|much|complicated|difficult)(?: text)?`,
  "(?:why|y|why (?:is|are) (?:that|this|it)|why so|how come|what for|for what|for (?:what|which) (?:reason|purpose)|(?:the )?reason|what(?: is|'?s) the (?:reason|purpose|point)(?: of it| of this| for it| for this)?|but why)",
  `(?:why|y|how come|for what) (?:should|must|do|would|have|shall|am)?(?: ?${I})(?: have| need| must| got)?(?: to)? ${TOLD}`,
  `(?:why|y|how come|for what|what reason|for (?:what|which) (?:reason|purpose)) ${AUX}${maybe(`${YOU} `)}${AUX}${NEED} ${THING}`,
  `(?:what|for what)(?: reason| purpose)?(?: do| will| would|) ${YOU} ${NEED} ${THING} for`,
  `(?:what|how) (?:do|will|would|are|can) ${YOU} (?:do|going to do|gonna do|doing|use|using) (?:with )?${THING}(?: (?:for|if|when|after)(?: i (?:give|tell|send|enter|type|write)(?: it)?(?: to)?)?)?`,
  `what(?: is|'?s| are) ${THING} (?:used |needed |required |good |)for`,
  `(?:why|y) (?:is|are|was) ${THING} (?:needed|required|necessary|important|asked|mandatory|wanted|there|so important)`,
  `(?:why|y) (?:${MANY}|${THING}|¤)`,
  `(?:why|y) ${THING} (?:is|are) (?:needed|required|necessary|important|asked|mandatory|wanted)`,
  `(?:why|y) ${AUX}${maybe(`${YOU} `)}(?:keep |always |even )?(?:ask|asking|asked|need|want|wanting|needing)(?: me)?(?: for)? ${MANY}`,
  `(?:is it|is this|is that) (?:safe|secure|ok|okay|alright|all right) (?:if i|to) ${TOLD}`,
  '(?:is it|is this|is that) (?:safe|secure)',
  `(?:why|y) (?:is|are) there ${THING}`,
  `what (?:happens|will happen) (?:with|to) ${THING}`,
];
const WHY_LOOSELY = [`(?:${MANY} ?!?|i (?:already )?(?:answered|gave) ${MANY})`];
const WHAT = [
  '(?:what|huh|pardon|meaning|sorry what|come again)',
  `what(?: exactly)? (?:do|does|did|would|will|are) (?:you|u|${THING})(?: (?:mean|want|ask|asking|asking for|need|meaning))(?: to know)?(?: by| with| from me)?${MAYBE_THING}`,
  `(?:what|how) (?:you|u) mean(?: by| with)?${MAYBE_THING}`,
  `what(?: exactly)?(?: is|'?s| are|'re) (?:meant by |the meaning of |meant with |exactly )?${THING}(?: (?:exactly|mean|supposed to (?:be|mean)))?`,
  `(?:what(?: is|'?s| are)? )?(?:the |any )?(?:difference|differences)(?: (?:between|of|in) (?:the (?:two|three|options)|${THING}))?`,
  `(?:the )?meaning(?: of ${THING})?`,
  `what (?:should|do|must|can|am|are|shall)(?: ${I})?(?: supposed| have| need)?(?: to)? (?:write|say|put|answer|choose|type|enter|fill|fill in|pick|give|tell|select)(?: you)?${MAYBE_THING}`,
  `what to (?:write|say|put|answer|choose|type|enter|fill|fill in)${MAYBE_THING}`,
  `which (?:one |of (?:these|them|those) |¤ )?(?:should|do|must|can|shall) ${I} (?:need to )?(?:choose|pick|take|select|write|say|answer|give|enter)`,
  `(?:can|could|would|will) (?:you|u) (?:please )?(?:explain|clarify|rephrase)(?: (?:the question|what (?:you|this|that|it) means?|${THING}))?`,
  `(?:explain|clarify)(?: (?:the question|${THING}))?`,
  `where (?:do|can|will|could|should|would) ${I} (?:find|see|get|look for) ${THING}`,
  `what (?:kind|sort|type)s? of (?:${THING}|${ASKED}|answers?|words?)(?: (?:do|should|is|are) (?:you|u|i) (?:want|need|mean|write|enter|give))?`,
];
const MORE_WHAT = [
  `what ${I} (?:must|should|have to|need to|can|am supposed to|supposed to) ${TELL}${MAYBE_THING}`,
  `what (?:must|should|do) ${I} (?:have to |need to )?(?:do|press|click)(?: here| next)?`,
  `(?:which|what)(?: one| of (?:them|these|those))? to (?:choose|pick|take|select|press|click|do)`,
  `what (?:does|do) ${THING} say(?: in short)?`,
  '(?:(?:can|could) (?:you|u) (?:please )?)?(?:make it short(?:er)?|summari[sz]e(?: it| this)?|(?:say|put|explain|tell me|write)(?: it| this| that)? (?:simply|shorter|in (?:short|(?:simple|plain|easy|short|other|a few) (?:words|english|terms|language))))|in (?:short|(?:simple|plain|easy) (?:words|english|terms))',
  `(?:what|which) ¤(?: (?:do|does|should|must|can|would|are|is|will))(?: (?:you|u|i|we))?(?: (?:accept|need|have|take|want|require|show|send|give|bring|needed|required|necessary|ok|okay|fine|accepted|enough|to)){1,3}`,
  '(?:do|must) i (?:need to |have to )?do (?:anything|something)(?: here| now| else)?',
  "i (?:am |'m )?(?:not sure|unsure) (?:what|which)(?: one)? (?:i must|i should|to) (?:press|choose|pick|do|write)",
  `what (?:should|do) ${I} (?:choose|pick|write|say|put) if ${I} (?:do not|don'?t|dont) know`,
];
/** Whether this or that will do: "can I use my work e-mail?" With no more than its name it would be the answer. */
const DOES_IT_DO = [
  `(?:can|could|may) ${I} (?:use|give|put|write|enter) (?:my|a|an|the|his|her|our) (?:[a-z']{2,12} ){1,2}¤`,
  `(?:is|are|would) (?:my|a|an|the|his|her|our) (?:[a-z']{2,12} ){1,2}¤(?: be)? ${IF_OK}`,
  `(?:is|are) (?:a )?(?:g-?mail|yahoo|hotmail|free e-?mail)(?: address)? ${IF_OK}`,
  '(?:can|could|may) it be (?:an? )?(?:copy|photo|scan|picture|pdf|photocopy|translation)',
  `(?:is|are|would) (?:an? |the )?(?:copy|photo|scan|picture|photocopy|copies|photos)(?: of ${THING})?(?: be)? ${IF_OK}`,
  `(?:does it have to|must it|should it|does it need to|has it to) be (?:my|a|an|the|his|her|our)(?: [a-z']{2,12}){0,2} ¤`,
];
const WHAT_IF_ASKED = [
  "(?:which|what)(?: one| way| of (?:them|these|those)| ¤)?(?: is| would be| should be|'s) (?:the )?(?:better|best|faster|quicker|easier|cheaper|safer|fastest|easiest|quickest|safest|usual|normal|right one)(?: (?:for me|one|option|choice))?",
  '(?:what|which)(?: one)? (?:do|would) (?:you|u) (?:recommend|suggest|advise|choose)',
  `(?:how are|are) (?:they|these|those|${NAMED}) (?:any )?different`,
  ...DOES_IT_DO,
  '¤',
  '(?:which|what) (?:¤|one)(?: (?:do|does) (?:you|u) (?:mean|want|need|accept|take|ask for))?',
  'what (?:are|is) (?:my|the) (?:options?|choices?)',
  'what can i (?:choose|pick|select)',
  `(?:are |is )?(?:they|these|those|it|both|${NAMED})? ?(?:both |all )?(?:not )?the same(?: thing)?`,
  `where is ${THING}(?: written)?`,
  '¤ what',
];
const WHAT_LOOSELY = [
  `i have no (?:idea|clue) what (?:you mean|you want|(?:this|that|it|${THING}) (?:is|means?)|to (?:write|say|put|answer|choose))`,
  `${I} (?:do not|don'?t|didn'?t|did not|can'?t|can ?not|not) (?:really )?(?:understand|get|follow|understanding)(?: (?:the question|what (?:you|u) (?:mean|want|ask|are asking)(?: for)?|what (?:it|this|that|${THING}) (?:is|means?)|${THING}))?`,
  `not clear|unclear|(?:i am |i'm |im )(?:confused|lost)(?: (?:by|with|about) ${THING})?`,
  `${I} (?:do not|don'?t|dont) know what (?:you mean|you want|(?:this|that|it|${THING}) (?:is|means?)|to (?:write|say|put|answer|choose|type|enter))`,
];
const EXAMPLE_IF_ASKED = [
  '(?:day|month|year) first(?: or (?:day|month|year) first)?',
  `how (?:detailed|long|exact)(?: (?:should|must|does) it (?:have to )?be)?`,
  'with or without (?:[a-z]{2,12} ?){1,2}',
];
const EXAMPLE = [
  'in (?:what|which) order',
  'an example would (?:help|be (?:good|nice|great))|how much (?:should|do|must) i (?:have to )?(?:write|say|tell)(?: here)?',
  '(?:like what|such as what|such as|for example|for instance|like|(?:an |any )?examples?|e ?g|sample)',
  `(?:(?:can|could|would|will|do|please) (?:you |u )?)?(?:give|show|have|provide)(?: me| us)?(?: an?| some| any)? examples?(?: of ${THING})?`,
  'what (?:would be|is) an example',
  '(?:in )?(?:what|which) (?:format|form)(?: (?:should|do|must) i (?:use|write))?',
  `how (?:should|do|must|can|shall|to)(?: ${I})? (?:write|type|enter|put|answer|fill|fill in|say|format|phrase)${MAYBE_THING}`,
  `(?:what|how) (?:does|should|do|would) ${THING} look(?: like)?`,
];
const MUST_LOOSELY = [
  `(?:${I} (?:do not|don'?t|dont|really don'?t) (?:really )?(?:want|like|wish|feel like)|i'?d rather not|i would rather not|i am not comfortable|i'm not comfortable)(?: to)? (?:giving|sharing|telling|${TOLD})(?: (?:you|u))?${MAYBE_THING}`,
];
const MUST = [
  `(?:do|does) (?:you|u) (?:really )?have to (?:know|ask)(?: me)?${MAYBE_THING}`,
  `am ${I} (?:really )?(?:required|obliged|forced|supposed) to ${TOLD}`,
  `(?:can|could|may) ${I} (?:say nothing|(?:stay|remain|be) anonymous)`,
  `(?:is|would) (?:it|that) (?:be )?(?:ok|okay|fine|alright|all right|possible|allowed) (?:if i|to|if i do not|if i don'?t) (?:skip|leave|not give|not answer|not tell|don'?t give|don'?t answer|omit|pass)${MAYBE_THING}(?: (?:out|blank|empty))?`,
  `(?:do|does|did) ${I} (?:really |even |still |actually |absolutely )?(?:have to|need to|must|gotta|got to)(?: ${TOLD})?`,
  `(?:do|does) ${I} (?:really |even )?need ${THING}`,
  `must ${I}(?: really)?(?: ${TOLD})?`,
  `(?:is|are) ${THING} (?:really |absolutely )?(?:required|mandatory|necessary|needed|compulsory|optional|obligatory|a must|important)`,
  `(?:do|does) (?:you|u) (?:really |absolutely )?need ${THING}`,
  `(?:can|could|may|shall) ${I} (?:skip|leave|not answer|pass|omit|refuse|not give|not tell|leave out|go on without|continue without|proceed without|leave it|do it without)${MAYBE_THING}(?: out| blank| empty)?`,
  `(?:can|could|may) ${I} (?:skip|pass|refuse)`,
];
const MUST_IF_ASKED = [
  '(?:is it |it is )?(?:really |absolutely )?(?:needed|required|mandatory|optional|compulsory|necessary|obligatory)',
  `${I} (?:have to|must|need to)(?: ${TOLD})?`,
];
const IF_NOT = [
  `what if ${I} (?:choose|pick|select|write|get|type)(?: it| the)? wrong(?: one)?|what if ${I} make a mistake`,
  `will (?:you|u|it|they) (?:refuse|reject|stop|fail|not work|be refused)(?: it| me)? if ${I} ${NOT}${REST}`,
  `(?:what(?: will| would)?(?: if| happens if| happen if| happens when)|(?:what )?if) ${I} ${NOT}${REST}`,
  `what (?:happens|happen|will happen|would happen) if (?:not|${I} ${NOT}${REST})`,
  'what if not|if not|or else what|or what|otherwise',
  `what if ${I} (?:am|are) not (?:comfortable|willing|ready|happy)(?: to ${TOLD})?`,
];
/** Said with a why, and asks for nothing: that it was told before, that one is annoyed, what one fears. */
const BESIDE = [
  "(?:you|u|they|unnu) (?:are|is|r|re) the ones? (?:who|that) [a-z' ]{2,40}|i (?:do not|don'?t|dont) (?:like|trust) [a-z ]{1,20}|(?:may|can) i ask|i beg your pardon|pardon me",
  '(?:sorry|hm+|um+|ok|okay|wait|hey|hi|hello|excuse me|please|seriously|honestly|well|oh|eh|sir|madam|come on)',
  `(?:you|u) (?:already |should )?(?:have|know|got|had) ${THING}(?: already)?(?: before)?`,
  `${I} (?:already |have )?(?:gave|told|given|wrote|answered|typed)(?: it)?(?: to)?(?: you| u)?${MAYBE_THING}(?: already| before)?`,
  '(?:will|do|are|would) (?:you|u|i) (?:be |going to )?(?:send|get|spam|receive|sending|getting|sell)(?: me)?(?: any| some)? ?(?:ads?|advertising|advertisements?|spam|marketing|promotions?|newsletters?)?',
  `no spam|this is (?:too much|annoying|silly|ridiculous)|${NAMED}`,
];

const KINDS: readonly KindOfAsking[] = [
  ['why', WHY, WHY_LOOSELY, []],
  ['ifNot', IF_NOT, [], []],
  ['example', EXAMPLE, [], EXAMPLE_IF_ASKED],
  ['must', MUST, MUST_LOOSELY, MUST_IF_ASKED],
  ['what', [...WHAT, ...MORE_WHAT], WHAT_LOOSELY, WHAT_IF_ASKED],
];

const readClause = clauseReader(KINDS, BESIDE, (line) => whole(LEAD, either(line), TAIL));

/** What a clause asks about the open question. */
export function askedInEnglish({ said, asked, certain }: Clause): ClauseRead {
  if (!/[a-z¤]/u.test(said)) return undefined;
  const what = said.replace(/\b(?:wat|wht|wot)\b/gu, 'what').replace(/\bdis\b/gu, 'this');
  const asks = asked || /^(?:which|what|where|how|is|are|can|could|does|must|should) /u.test(what);
  return readClause(what, { asked: asks, certain });
}
