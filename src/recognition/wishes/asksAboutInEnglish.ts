import { either, maybe, whole } from '../text/pattern';
import { type Clause, type ClauseRead, clauseReader, type KindOfAsking } from './askedClause';

/*
 * A question about the open question, in English: patterns over a whole clause, folded, in which ¤ stands for what is
 * asked for. Some pieces can be read in two ways, so there is a bound to how often each may be repeated.
 */

const LEAD = `(?:${either(
  'ok|okay|but|and|so|hi|hello|hey|sorry|please|pls|well|wait|um+|hm+|eh|oh|no|yes|sir|madam|then|also|just|lol|man|bro|because|cause',
  "excuse me|can i ask|may i ask|i want to know|i'd like to know|tell me|i wonder|one question|first|actually|honestly|seriously|again",
)} ){0,4}`;
const TAIL = `(?: ${either(
  'please|pls|plz|sir|madam|then|now|here|exactly|though|anyway|at all|for|really|actually|again|first|to me|for me|from me|of me|bro|man|guys|lah|la|ah|eh',
  'thanks|thank you|even|too|also|about|by|to you|to u|you|u|in here|there|off me|all the time|every time',
)}){0,4}`;
const OWN =
  'my |the |a |an |your |any |this |that |his |her |such |such a |their |our |some |which |both |all |those |these ';
const ASKED = '(?:questions?|info|infos|information|things?|stuff|details?|one|step|box|field|part)';
const SUCH = either(
  'this',
  'that',
  'the',
  'such',
  'these',
  'this kind of',
  'all this',
  'all these',
  'all that',
);
const NAMED = `(?:${OWN}){0,2}¤(?: (?:of|for|or|to|and|vs|in) (?:${OWN})?¤| ¤| number| address| thing){0,3}`;
const MANY = `(?:so|too|that|this) (?:many|much)(?: personal)?(?: ${ASKED})?`;
const THING = either(
  `${SUCH} ${ASKED}`,
  NAMED,
  'it|this|that|these|those|them|one|all (?:of )?(?:it|this|that|these|them)',
);
const MAYBE_THING = maybe(` ${THING}`);
const YOU = '(?:you|u|ya|they|we|i|your company|the company|company)';
const AUX = maybe('(?:do|does|did|are|is|would|should|must|will|can|have) ');
const NEED =
  '(?:even |really |always |still |keep |have to |need to |want to |going to |gonna |must )?(?:need|needs|needed|needing|want|wants|wanted|wanting|ask|asks|asking|asked|require|requires|requiring|know|have|take|collect|see)(?: me)?(?: for| about| to know| to have| to see)?';
const TELL =
  '(?:give|tell|answer|write|enter|type|send|provide|share|put|say|fill|fill in|read|press|choose|pick|select|do|show|go through|click)';
const TOLD = `${TELL}(?: (?:you|u|in|it to you|here))?${MAYBE_THING}`;
const I = '(?:i|we)';
const NOT =
  "(?:do not|don'?t|did not|didn'?t|won'?t|will not|can'?t|can ?not|refuse|never|skip|leave|say no|have no|forgot|forget|lost|dont)";
const REST = `(?: ${either(
  'want|have|has|got|give|tell|know|answer|write|say|enter|send|share|get|remember|to|you|u|any|an|a|my|the|it|this|that|one|them|anything|provide|put|like|press|read|choose|need|out|blank|empty|¤|number|no',
)}){0,7}`;

const WHY = [
  "(?:why|y|why (?:is|are) (?:that|this|it)|why so|how come|what for|for what|for (?:what|which) (?:reason|purpose)|(?:the )?reason|what(?: is|'?s) the (?:reason|purpose|point)(?: of it| of this| for it| for this)?|but why)",
  `(?:why|y|how come|for what) (?:should|must|do|would|have|shall|am)?(?: ?${I})(?: have| need| must| got)?(?: to)? ${TOLD}`,
  `(?:why|y|how come|for what|what reason|for (?:what|which) (?:reason|purpose)) ${AUX}${maybe(`${YOU} `)}${AUX}${NEED} ${THING}`,
  `(?:what|for what)(?: reason| purpose)?(?: do| will| would|) ${YOU} ${NEED} ${THING} for`,
  `(?:what|how) (?:do|will|would|are|can) ${YOU} (?:do|going to do|gonna do|doing|use|using) (?:with )?${THING}(?: (?:for|if|when|after)(?: i (?:give|tell|send|enter|type|write)(?: it)?(?: to)?)?)?`,
  `what(?: is|'?s| are) ${THING} (?:used |needed |required |good |)for`,
  `(?:why|y) (?:is|are|was) ${THING} (?:needed|required|necessary|important|asked|mandatory|wanted|there|so important)`,
  `(?:why|y) (?:${MANY}|${THING}|¤)`,
  `(?:why|y) ${AUX}${maybe(`${YOU} `)}(?:keep |always |even )?(?:ask|asking|asked|need|want|wanting|needing)(?: me)?(?: for)? ${MANY}`,
  `(?:is it|is this|is that) (?:safe|secure|ok|okay|alright|all right) (?:if i|to) ${TOLD}`,
  '(?:is it|is this|is that) (?:safe|secure)',
  `(?:why|y) (?:is|are) there ${THING}`,
  `what (?:happens|will happen) (?:with|to) ${THING}`,
];
const WHY_LOOSELY = [`(?:${MANY} ?!?|i (?:already )?(?:answered|gave) ${MANY})`];
const WHAT = [
  '(?:what|huh|pardon|meaning|sorry what|come again)',
  `what(?: exactly)? (?:do|does|did|would|will|are) (?:you|u|it|this|that|${NAMED})(?: (?:mean|want|ask|asking|asking for|need|meaning))(?: to know)?(?: by| with| from me)?${MAYBE_THING}`,
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
const WHAT_IF_ASKED = [
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
const EXAMPLE = [
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
  '(?:really )?(?:required|mandatory|optional|compulsory|necessary|obligatory)',
  `${I} (?:have to|must|need to)(?: ${TOLD})?`,
];
const IF_NOT = [
  `(?:what(?: will| would)?(?: if| happens if| happen if| happens when)|(?:what )?if) ${I} ${NOT}${REST}`,
  `what (?:happens|happen|will happen|would happen) if (?:not|${I} ${NOT}${REST})`,
  'what if not|if not|or else what|or what|otherwise',
  `what if ${I} (?:am|are) not (?:comfortable|willing|ready|happy)(?: to ${TOLD})?`,
];
/** Said with a why, and asks for nothing: that it was told before, that one is annoyed, what one fears. */
const BESIDE = [
  '(?:sorry|hm+|um+|ok|okay|wait|hey|hi|hello|excuse me|please|seriously|honestly|well|oh|eh|sir|madam|come on)',
  `(?:you|u) (?:already |should )?(?:have|know|got|had) ${THING}(?: already)?(?: before)?`,
  `${I} (?:already |have )?(?:gave|told|given|wrote|answered|typed)(?: it)?(?: to)?(?: you| u)?${MAYBE_THING}(?: already| before)?`,
  '(?:will|do|are|would) (?:you|u|i) (?:be |going to )?(?:send|get|spam|receive|sending|getting|sell)(?: me)?(?: any| some)? ?(?:ads?|advertising|advertisements?|spam|marketing|promotions?|newsletters?)?',
  `no spam|this is (?:too much|annoying|silly|ridiculous)|${NAMED}`,
];

const KINDS: readonly KindOfAsking[] = [
  ['why', WHY, WHY_LOOSELY, []],
  ['ifNot', IF_NOT, [], []],
  ['example', EXAMPLE, [], []],
  ['must', MUST, MUST_LOOSELY, MUST_IF_ASKED],
  ['what', WHAT, WHAT_LOOSELY, WHAT_IF_ASKED],
];

const readClause = clauseReader(KINDS, BESIDE, (line) => whole(LEAD, either(line), TAIL));

/** What a clause asks about the open question. */
export function askedInEnglish({ said, asked, certain }: Clause): ClauseRead {
  if (!/[a-z¤]/u.test(said)) return undefined;
  const what = said.replace(/\b(?:wat|wht|wot)\b/gu, 'what');
  const asks = asked || /^(?:which|what|is|are) /u.test(what);
  return readClause(what, { asked: asks, certain });
}
