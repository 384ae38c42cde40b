import { either, maybe, whole } from '../text/pattern';
import type { Patterns } from './followUpWords';

/*
 * What is said in English after an answer and carries nothing: patterns over a whole message, folded, without what opens
 * it and the mark at its end. Nothing here names a topic but by "it" and "them".
 */

export const TAIL_IN_ENGLISH = `(?:,? ${either(
  'please|pls|plz|then|now|exactly|though|too|as well|also|at all|sir|madam|bro|man|eh|lah|thanks|thank you|really|actually|precisely|here|anyway|again|maybe|or not|or what|yes or no|instead|normally|usually|in general|if i may ask|kindly',
)}){0,3}`;
const line = (...some: readonly string[]): readonly RegExp[] =>
  some.map((one) => whole(either(one), TAIL_IN_ENGLISH));

const YOU = '(?:you|u|ya|they|your company|the company|you guys|you people)';
const IT = `(?:it|this|that|these|those|them|they|it all|all (?:of )?(?:it|this|that|them|these|those)|(?:the|this|that|these|those) (?:thing|things|one|ones|data|info|information|stuff|details))`;
const MAYBE_IT = maybe(` ${IT}`);
const GIVE =
  '(?:giv(?:e|es|ing|en)|shar(?:e|es|ing|ed)|s(?:ell|ells|elling|old|ent)|send(?:s|ing)?|pass(?:es|ing|ed)?(?: on)?|show(?:s|n|ing)?|hand(?:s|ed|ing)?(?: over)?|provid(?:e|es|ed|ing)|go(?:es|ing)?|transfer(?:red)?|disclosed?|tell)';
const SEE =
  '(?:gets?|receives?|sees?|has|have|reads?|takes?|got|uses?|holds?|(?:can|will|could|may) (?:get|see|read|use|have|access|receive|look at))';
const REFUSE = either(
  'say no|refuse|opt out|opt-out|decline|reject|object|disagree|not accept|not agree|withdraw|get out|deny|deactivate|unsubscribe',
  '(?:turn|switch) (?:off|it off|them off|that off|this off)|turn off|switch off|disable|block|avoid|prevent|disallow|skip',
);
const KEEP =
  '(?:keep|keeps|kept|store|stored|stay|stays|hold|held|save|saved|remain|remains|retain|retained|last|lasts|live|there|saved|have|valid|active)';
const THEY = either(
  'they',
  'these|those',
  '(?:these|those|the|your|their) (?:companies|company|partners?|contractors?|people|parties|third parties|others|firms?|vendors?|consignees?)',
);
const CO =
  '(?:compan(?:y|ies)|firms?|partners?|contractors?|third part(?:y|ies)|vendors?|ones?|people|others|organi[sz]ations?|business(?:es)?)';
const ON_DEVICE = maybe(
  ' (?:on|in|with|at) (?:my|the|your|ur|our) (?:phone|computer|device|devices|browser|system|systems|server|servers|side|pc|laptop|mobile|records?|files?)',
);
const COUNTRY = either(
  'abroad|overseas|outside (?:of )?japan|(?:other|foreign|another) countr(?:y|ies)|my (?:own )?country|europe|africa|asia',
);

export const PATTERNS_IN_ENGLISH: Patterns = {
  whyNotSaid: line(
    `why (?:it|the policy|your policy|you|they|this|that) (?:does not|doesn't|doesnt|don't|do not|did not|didn't|is not|isn't|not) (?:say|saying|mention|tell|state|written|stated|mentioned|in (?:it|the policy|there)|cover)(?: (?:it|that|this|anything|about (?:it|this|that)|so|there))?`,
    `why (?:does|do|did|is|are|has) ?(?:not|n't)? ?(?:it|the policy|your policy|that|this|you|they)?(?: (?:not|n't|never))?(?: been)? (?:say|said|mention|mentioned|tell|state|stated|written|write|in (?:it|the policy|there)|include[ds]?|cover(?:ed)?)(?: (?:it|that|this|anything|nothing|about (?:it|this|that)|so|in the policy|there|me))?`,
    `why (?:doesn't|dont|don't|doesnt|isn't|isnt|didn't|aren't) (?:it|the policy|your policy|that|this|you|they) (?:say|mention|tell|state|written|stated|mentioned|in (?:it|the policy|there)|include[ds]?|cover(?:ed)?)(?: (?:it|that|this|anything|about (?:it|this|that)|so|in the policy|there|me))?`,
    'why (?:is |are )?(?:not|nothing|no)(?: it)? (?:written|mentioned|said|stated|there|in (?:the|your) policy|word(?:s)?(?: about (?:it|this|that))?)',
    'why (?:not|nothing)(?: (?:about|on) (?:it|this|that))?',
  ),
  noneOfThese: line(
    `(?:none|neither|not any|not one|nothing|no one)(?: (?:of|from|in))? ?(?:these|those|them|the above|this|that|it|the options?|your options?|the (?:two|three)|above|all)?(?: ones?| options?| provisions?)?(?: (?:is|are|was|match(?:es)?|fits?|helps?|answers?|seems?|looks?)(?: (?:it|me|my question|what i (?:mean|want|need|asked|am asking)|right|correct|good|the right one|relevant|useful))?)?`,
    "not (?:any of )?(?:these|those|them)(?: (?:ones?|two|three))?|(?:these|those|they) (?:are|is) (?:not|all not) (?:it|what i (?:mean|meant|want|asked)|right|correct)|(?:these|those|they) (?:are not|are all|aren't|r not) (?:it|what i (?:mean|meant|want|asked)|right|correct|wrong|relevant)",
    '(?:something|sth) else|(?:all|they are all|both|all are|all of them are) wrong|(?:i mean |i want )?(?:another|other|a different) (?:thing|question|matter|one)',
    "(?:it is |it's )?none",
  ),
  notThat: line(
    `(?:that|this|it)(?:'s| is|s| was)? ?(?:not|isn't|ain't|wasn't|aint) (?:really )?(?:what i|wat i) (?:asked|ask|mean|meant|want|wanted|need|said|am asking|was asking|'m asking)(?: (?:for|about|you))?`,
    `(?:that|this|it)(?:'s| is|s| was)? ?(?:not|isn't|ain't|wasn't|aint) (?:it|right|correct|(?:the|an|my) (?:answer|question)(?: to my question)?|answering(?: (?:my question|me))?|related|relevant|helpful|about (?:that|this|my question)|the right (?:one|answer))`,
    `(?:that|this|it) (?:does not|doesn't|did not|didn't|doesnt|dont|don't|is not) (?:answer(?:ing)?|help(?:ing)?)(?: (?:my question|me|it|the question))?`,
    `(?:you|u) (?:did not|didn't|didnt|don't|dont|do not|are not|r not|not|have not|haven't) (?:really )?(?:answer(?:ing|ed)?|understand|get|understood|understanding|reply to|read)(?: (?:my question|me|it|the question|what i (?:ask(?:ed)?|mean|said|want)))?`,
    '(?:wrong|bad|incorrect|not correct|not right)(?: (?:answer|one|thing|topic|reply))?|not (?:that|this)(?: one)?|not what i (?:asked|meant|mean|want|wanted|need)(?: for)?|not my question',
    `i (?:didn't|did not|didnt|don't|never|am not|was not) (?:ask|asked|asking|mean|talking)(?: (?:for|about))? (?:that|this|it|those|these)`,
    `(?:you|u) (?:have )?(?:misunderst(?:and|ood)|got (?:it|me) wrong)(?: me| my question)?|(?:that|this|it) has nothing to do with (?:it|my question|what i asked)|my question (?:is|was) (?:different|another|something else|not (?:that|answered))`,
  ),
  simply: line(
    `(?:(?:can|could|would|will) (?:you|u) )?(?:please |pls |kindly )?(?:explain|say|tell|put|write|describe|give|make|repeat|translate)(?: ${IT}| me| to me| us| for me| my| what (?:it|that|this) means| your answer| this text| the answer)*(?: again| once more)? ?(?:(?:more|much|very|in|in a|in more|in very|using|into|with|as|even) )*(?:simply|simple|simpler|easy|easier|easily|plain|plainly|short|shorter|normal|clearer|clearly|basic|everyday|layman'?s?|human)(?: (?:words?|terms?|language|way|english|please|manner|form|to understand|sentence|version))*`,
    `(?:in |use |more |with |into )*(?:a )?(?:simple|simpler|plain|easy|easier|short|normal|basic|everyday|layman'?s?)(?: (?:words?|terms?|language|way|english|version|explanation))*`,
    `(?:i )?(?:do not|don't|dont|cannot|can't|cant|didn't|did not|not|still (?:do not|don't|dont)|don t) (?:really |quite |fully )?(?:understand|understanding|get|follow|understood)(?: ${IT}| a word| anything| your answer| the answer| these words| the words| the language| this text| this english| what (?:it|that|this|you) (?:means?|says?|wrote)| well| much| properly)?`,
    `(?:(?:it|that|this|the text|the answer)(?: is|'s) )?(?:too|very|so) (?:difficult|hard|complicated|complex|long|legal|confusing|much text|many words)(?: (?:to|for) (?:understand|me|read))*(?: words| english| language)?`,
    `what (?:does|do|did|is) (?:it|this|that|these|all (?:this|that)|the text)(?: all| really| actually)? (?:mean|meaning)(?: (?:for|to) me)?|meaning|what(?:'s| is) (?:the )?meaning(?: of (?:it|this|that))?|meaning what`,
    `explain(?: ${IT}| me| to me)*(?: (?:more|better|again|clearly|like (?:i'?m|i am|for) (?:a )?(?:5|five|child|kid|baby)|as (?:if|to) .{1,20}|like (?:to )?(?:a )?(?:child|kid|baby|5)))*|eli5|tl;?dr|in short|short version|summary|summari[sz]e(?: ${IT})?`,
  ),
  recipients: line(
    `(?:(?:to|with|for|by|from) )?(?:whom|who else|which ${CO}|what ${CO})|(?:to|with|for|by) who(?: else)?|who(?:m)? (?:to|with)|(?:${GIVE}) (?:to|with) (?:who|whom)`,
    `who(?:m)?(?: else)? ${SEE} ${IT}`,
    `(?:(?:to|with) )?(?:who|whom|who else|which ${CO}|what ${CO}) (?:do|did|does|will|would|can|are|is|have|has|it|${IT})(?: (?:been|being))?(?: ${YOU})?(?: been| being| be| going to)? ${GIVE}${MAYBE_IT}(?: (?:to|with|on to))?`,
    `(?:is|are|was|were) ${IT} ${GIVE} (?:to|with) (?:anyone|anybody|someone|somebody|others|who|other people|any company)(?: else)?`,
    `(?:do|does|did|will|would|can) ${YOU} ${GIVE} ${IT} (?:to|with) (?:anyone|anybody|someone|somebody|others|who|other people|any company|other companies)(?: else)?`,
    'who are the (?:recipients?|receivers?|users?)|anyone else|who else (?:is|gets it|knows)',
  ),
  names: line(
    `(?:what(?:'s| is| are|s)|tell me|give me|show me|share|i want|i need|do you have|can i (?:have|get|know|see)|may i (?:have|get|know|see)|can you (?:give|tell|show)(?: me)?)?(?: )?(?:their|its|the|there|any|company|those) names?(?: of (?:them|these|those|it|the|that|this|their|your)(?: ${CO})?| list)?`,
    `(?:names?|list)(?: of (?:the |these |those |that |this |your |all )?${CO}| of them)?`,
    `who (?:are|is) (?:${THEY}|it)|who are (?:these|those|the|your) ${CO}|which (?:are|is) (?:${THEY}|it)|(?:like )?which (?:one|ones)`,
    `(?:what|which) (?:is|are) (?:the name|the names|called|their name)(?: of (?:them|it|the ${CO}|that ${CO}|those ${CO}|these ${CO}))?`,
    `(?:are|is|r|does it (?:say|have|list|name)|do you (?:say|have|list|name)|no)(?: (?:the|their|any))? names?(?: (?:also|not|even))?(?: (?:written|listed|stated|mentioned|there|published|in (?:it|there|the policy)|anywhere|given|either|neither|for (?:them|those|these|that)))*`,
    `(?:you|it|the policy) (?:do not|don't|dont|does not|doesn't|doesnt) (?:name|list|say|write|mention)(?: who)? (?:them|they are|their names?|names?|who)(?: either| neither)?`,
  ),
  refuse: line(
    `(?:can|could|may|am|how can|how do|how could|how to|is it possible|possible|what if|do|should|if|are|is there|any|would|what happens if|what happens when|may be|will)(?: (?:i|we|one|people|customers?))?(?: (?:to|able to|allowed to|want to|have the (?:right|option|choice) to|a way to|way to|an option to|option to|be able to|just|also|simply|still))* ${REFUSE}(?: (?:to|of|from|with|for))?${MAYBE_IT}`,
    `(?:what )?if i (?:don't|do not|dont|didn't|won't) (?:want|like|agree(?: (?:to|with))?|accept|allow)${MAYBE_IT}(?: to)?`,
    `(?:do|must|should|does) (?:i|we|one)(?: (?:have to|need to|must))? (?:accept|agree(?: (?:to|with))?|allow|consent(?: to)?|take)${MAYBE_IT}`,
    `(?:is|are) ${IT} (?:optional|mandatory|compulsory|required|obligatory|necessary|a must)|(?:optional|compulsory|mandatory)`,
    `(?:${REFUSE})(?: (?:possible|allowed|ok))`,
  ),
  howSoon: line(
    `how (?:long|many days|soon|fast|quick(?:ly)?|much time) (?:does|do|will|would|is|can) (?:it|this|that|they|you|i|the answer)(?: have to)? (?:take|takes|be|answer|reply|wait|need)(?: (?:for|to|before|until) (?:an |the )?(?:answer|reply|me))?`,
    'how (?:soon|fast|quickly)|how many days(?: (?:to|for|will i) wait)?|when (?:will|do|can) (?:i|you) (?:know|answer|reply|hear|hear back|get (?:it|an answer))',
  ),
  howLong: line(
    `(?:for )?(?:about )?how (?:long|many (?:years?|months?|days?|weeks?)|much time)${ON_DEVICE}`,
    `(?:for )?how (?:long|many (?:years?|months?|days?|weeks?)|much time) (?:do|does|will|would|is|are|can|did|r|have)?(?: ?(?:${YOU}|i|${IT}))?(?: (?:be|going to|gonna|be able to|still|normally|usually|plan to))* ?${KEEP}${MAYBE_IT}${ON_DEVICE}(?: for)?`,
    `(?:for )?how (?:long|many (?:years?|months?|days?)) (?:is|are|for) ${IT}`,
    `(?:un)?till? (?:when|what (?:date|time))(?: (?:do|does|will|is|are) ${IT}? ?${KEEP})?`,
    `when (?:do|does|will|is|are|would) ?(?:${YOU}|${IT})? ?(?:get |be )?(?:delet(?:e|ed)|remov(?:e|ed)|eras(?:e|ed)|destroy(?:ed)?|expires?|gone|deleting|disappear|end|stop)${MAYBE_IT}`,
    `(?:is|are|do|does|will|stays?|kept|keep)(?: ${YOU})?(?: ${IT})? (?:keep ${IT} |kept |stored |stay |saved |be kept |stay there )?(?:forever|for ever|always|for life|permanently|permanent)`,
  ),
  where: line(
    'where|where to|where exactly|(?:in|at|on) (?:which|what) (?:place|server|servers|location|cloud)',
    `where (?:is|are|do|does|will|did|r) ?(?:${YOU}|${IT})?(?: be)? ?(?:keep|kept|store|stored|saved?|located|held|hosted|placed|it|them|physically kept)?${MAYBE_IT}`,
  ),
  abroad: line(
    `(?:(?:in|to|from|for) )?(?:which|what) countr(?:y|ies)(?: (?:is|are|do|does) ?(?:${IT}|${YOU})?(?: ${GIVE}| kept| stored)?${MAYBE_IT}(?: (?:to|in))?)?`,
    `(?:(?:what|how|wat) about |(?:do|does|is|are|will|can) (?:${YOU} )?(?:${IT} )?(?:also )?(?:${GIVE} )?(?:${IT} )?|${GIVE} )?(?:also |even |it )?(?:(?:in|to|for|from|with) )?(?:people |customers? |someone |those |us )?(?:(?:in|to|from) )?${COUNTRY}`,
  ),
  security: line(
    `(?:(?:is|are|how|but is|will) )?(?:${IT} )?(?:be )?(?:is |are )?(?:really |kept |completely |well |totally |100% )*(?:safe|secure|secured|protected|encrypted|safely kept)`,
    `how (?:do|does|will|can|is|are) (?:${YOU}|${IT}) (?:be )?(?:protect|protected|secured?|keep|kept|guard|make)(?: ${IT})?(?: (?:safe|secure|from hackers))?`,
    `how (?:safe|secure)(?: (?:is|are) ${IT})?|(?:is|are) (?:there|any)(?: any)? (?:security|protection|risk|danger)|(?:can|could|what if) (?:someone|somebody|anyone|hackers?|people|they) (?:steal|hack|see|get|leak|read|take)s? ${IT}`,
    `(?:somebody|someone|anybody|who|anyone)(?: is)? (?:protect(?:s|ing)?|guard(?:s|ing)?|watch(?:es|ing)?|secur(?:es|ing))(?: (?:over|after))? ?${IT}`,
  ),
  cost: line(
    `how much(?: (?:is|does|do|will|would|must|should|for) (?:it|this|that|i|they|one)(?: (?:cost|be|pay|have to pay|take|charge))?(?: me)?)?`,
    `(?:is|are) ${IT} (?:free|for free|free of charge|paid)|(?:for )?free(?: of charge)?|(?:does|do|will|would) ${IT} cost(?: (?:anything|money|me|something))*`,
    `(?:any|what|is there|are there|what is|what's|what are)(?: (?:a|any|the))? (?:cost|fee|charge|price|payment)s?(?: (?:for|on) ${IT})?|(?:do|must|should|will) (?:i|we)(?: (?:have|need))?(?: to)? pay(?: (?:for ${IT}|anything|something|money))?`,
  ),
  why: line(
    `(?:y|why|how come|what for|for what|why so|why is (?:it|that|this)(?: so)?|why that|why this|why like that|why though|(?:the )?reason|for what (?:reason|purpose)|for which (?:reason|purpose)|why for)`,
    `(?:why|how come) (?:do|does|did|are|is|would|will|must|should)?(?: ?(?:${YOU}|${IT}|i|we))? ?(?:always |even |still |really |have to |want to |need to )*(?:need|needs|use|uses|using|used|collect|do|does|doing|keep|have|has|want|share|give|take|ask|needed|necessary|sell|send|store|required|check|charge|allowed|so)(?: ${IT}| so)?`,
    `what(?: is|'s| are)? (?:the )?(?:reason|purpose)(?: (?:of|for) ${IT})?|what (?:do|does|will|would|are) (?:${YOU}|${IT}) (?:use|using|do|doing|need|used|be used|going to do|want) ?(?:with |for )?${IT}?(?: for)?|what (?:is|are) ${IT} (?:used |needed |good )?for`,
  ),
  example: line(
    `(?:for|like|an|as|e ?g|give|show|any|with)?(?: me)?(?: an| some| for)? ?(?:examples?|instance)|e\\.?g|like what|such as(?: what)?|like\\.*|what like`,
    `(?:can|could|would) (?:you|u) (?:give|show|tell)(?: me| us)?(?: an| some)? examples?(?: of (?:it|that|this|them|those|these))?`,
    `(?:what|which|wat) (?:kinds?|sorts?|types?)(?: of (?:data|info|information|things?|cases?|situations?|it|them|stuff|details))?|(?:in )?(?:which|what) (?:cases?|situations?|circumstances?|details|info|information|data)|when(?: for example| does that happen| is that)`,
  ),
};
