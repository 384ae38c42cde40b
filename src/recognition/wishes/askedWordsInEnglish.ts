import { either, maybe } from '../text/pattern';

/* The words of which the questions about the open question are put together in English. */

export const LEAD = `(?:${either(
  'ok|okay|but|and|so|hi|hello|hey|sorry|please|pls|well|wait|um+|hm+|eh|oh|no|yes|sir|madam|then|also|just|lol|man|bro|because|cause',
  "i beg your pardon|(?:may|can|could) i (?:ask|know)(?: you)?(?: please)?|(?:can|could|would|will) (?:you|u) (?:please )?(?:tell me|explain(?: to me)?)|(?:i'm |im |i am )?not sure|(?:i )?(?:do not|don'?t|dont) (?:see|understand|get|know)|would like to know|i would like to know",
  "excuse me|can i ask|may i ask|i want to know|i'd like to know|tell me|i wonder|one question|first|actually|honestly|seriously|again",
)} ){0,4}`;
export const TAIL = `(?: ${either(
  'please|pls|plz|sir|madam|then|now|here|exactly|though|anyway|at all|for|really|actually|again|first|to me|for me|from me|of me|bro|man|guys|lah|la|ah|eh',
  'thanks|thank you|even|too|also|about|by|to you|to u|you|u|in here|there|off me|all the time|every time',
)}){0,4}`;
const OWN =
  'my |the |a |an |your |any |this |that |his |her |such |such a |their |our |some |which |both |all |those |these ';
export const ASKED =
  '(?:choices?|options?|words?|text|sentence|line|questions?|info|infos|information|things?|stuff|details?|one|step|box|field|part)';
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
export const NAMED = `(?:${OWN}){0,2}¤(?: (?:of|for|or|to|and|vs|in) (?:${OWN})?¤| ¤| number| address| thing){0,3}`;
export const MANY = `(?:so|too|that|this) (?:many|much)(?: personal)?(?: ${ASKED})?`;
export const THING = either(
  `${SUCH} ${ASKED}`,
  NAMED,
  'it|this|that|these|those|them|one|all (?:of )?(?:it|this|that|these|them)',
);
export const MAYBE_THING = maybe(` ${THING}`);
export const YOU = '(?:you|u|ya|yuh|unnu|dem|they|we|i|your company|the company|company)';
export const AUX = maybe('(?:do|does|did|are|is|would|should|must|will|can|have) ');
export const NEED =
  '(?:even |really |always |still |keep |have to |need to |want to |going to |gonna |must )?(?:need|needs|needed|needing|want|wants|wanted|wanting|ask|asks|asking|asked|require|requires|requiring|know|have|take|collect|see)(?: me)?(?: for| about| to know| to have| to see)?';
export const TELL =
  '(?:give|tell|answer|write|enter|type|send|provide|share|put|say|fill|fill in|read|press|choose|pick|select|do|show|go through|click)';
export const TOLD = `${TELL}(?: (?:you|u|in|it to you|here|how|which|one|all))?${MAYBE_THING}`;
export const I = '(?:i|we)';
export const NOT =
  "(?:do not|don'?t|did not|didn'?t|won'?t|will not|can'?t|can ?not|refuse|never|skip|leave|say no|have no|forgot|forget|lost|dont)";
export const REST = `(?: ${either(
  'want|have|has|got|give|tell|know|answer|write|say|enter|send|share|get|remember|to|you|u|any|an|a|my|the|it|this|that|one|them|anything|provide|put|like|press|read|choose|need|out|blank|empty|¤|number|no',
)}){0,7}`;
