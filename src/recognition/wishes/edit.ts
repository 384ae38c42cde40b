import type { Edit } from '../../domain/conversation/command';
import { readButton } from '../../domain/conversation/readButton';
import { fold } from '../text/fold';

const LONGEST = 120;
const POLITE_EN =
  "(?:(?:please|pls|sorry|oops|hey|hi|ok|wait|actually|no)[, ]+|(?:i|we) (?:want|need|would like|have|like|wish) to |i'd like to |i wanna |(?:can|could|may) (?:i|you|we) (?:please )?|let me |let's |how (?:do|can) i |go back and )*";
const ENGLISH = [
  new RegExp(
    `^${POLITE_EN}(?:change|edit|correct|fix|update|redo|modify|amend|re-?enter|re-?type|re-?do) (?<words>.+)$`,
    'u',
  ),
  new RegExp(
    `^${POLITE_EN}(?:i )?(?:made a mistake|made an error|made a typo|mistake|typo|error) (?:in|with|on|for) (?<words>.+)$`,
    'u',
  ),
  new RegExp(`^${POLITE_EN}(?:i )?(?:mistyped|misspelled|misspelt|got wrong) (?<words>.+)$`, 'u'),
  new RegExp(
    `^${POLITE_EN}(?:i )?(?:spell(?:ed)?|spelt|wrote|typed|entered|gave|put(?: in)?) (?<words>(?:my|the) [^,.;:]{1,40}?) (?:wrong(?:ly)?|incorrectly)(?:[,.;: ]+(?:above|earlier|before|sorry|it'?s |it is |it should be |should be ).*)?$`,
    'u',
  ),
  new RegExp(
    `^${POLITE_EN}(?<words>(?:my|the|that) .+?) (?:is|was|are) (?:(?:wrong|incorrect|not right|not correct|mistaken|misspelled|misspelt|mistyped)|(?:spelled|spelt|written|typed) wrong(?:ly)?)(?: above| there| too| earlier)?$`,
    'u',
  ),
  /^(?:sorry[, ]+|oops[, ]+|no[, ]+)?wrong (?<words>.+)$/u,
];
const JAPANESE = [
  /^(?<words>.+?)(?:の|を)?(?:入力)?(?:の|を|だけ)?(?:直し|なおし|変え|かえ|変更し?|修正し?|訂正し?|書き直し|書きなおし|入力し直し|入れ直し|打ち直し|やり直し|編集し?|直す|なおす|変える|変更する|修正する|訂正する|編集する)(?:たい|て|ます|る|する|したい|して|てください|て下さい|てほしい|てもらえますか|ていただけますか|てもいいですか|ても大丈夫ですか|たいです|たいのですが|たいんですが|たいんですけど|たいんやけど|をお願いします|お願いします|できますか|できる|られますか|られる|ねん|んやけど|んだけど|のですが|んですけど|わ)*$/u,
  /^(?<words>.+?)(?:の入力)?(?:を|が|は)?(?:間違え|まちがえ|打ち間違え|書き間違え|入力ミス|ミス)(?:て|し|して)?(?:た|ました|いました|しまった|しまいました|ていました|てた|てしまった|てしまいました|です)*$/u,
  /^(?<words>.+?)(?:が|は)(?:違う|違います|違った|違いました|違ってた|違っています|違ってます|ちがう|ちがいます|間違い|間違いです|間違っている|間違っています|間違ってます|間違ってる|まちがっています|ちゃう|ちゃうねん|ちゃいます)(?:のですが|んですが|んですけど)?$/u,
];
const BEFORE_WORDS =
  /^(?:[^、]{1,20}(?:ちゃう(?:て|って|ねん)?|違う|違います|ちがう)[、 ]+|(?:せやから|だから|いや|いえ|いいえ)[、 ]*|(?:the answer (?:to|for|about)|my answer (?:to|for|about)|what i (?:said|wrote) (?:for|about)|my|the|that|this|our)\s+|さっき(?:入力した|答えた|書いた)?の?|先ほど(?:入力した|答えた|書いた)?の?|先程の?|前の|私の|自分の|上の|入力した|すみません[、,]?|あの[、,]?|やっぱり?[、,]?)/u;
const AFTER_WORDS =
  /(?:,? (?:please|pls|thanks|again|i (?:gave|entered|typed|wrote)|to .+)|(?<![\s、,])[\s、,]+)$/u;
const LAST_SIGNS = /(?<![\s.。!！?、,])[\s.。!！?、,]+$/u;

/**
 * Reads the wish to change an answer: the value of a summary's button, or the customer's words for what to change,
 * which the form compares with its labels. Words that match no label are no wish to edit after all.
 */
export function readEdit(typed: string): Edit | undefined {
  const button = readButton(typed);
  if (button?.is === 'edit') return { field: button.field };
  if (button !== undefined || typed.length > LONGEST) return undefined;
  const text = fold(typed).replace(LAST_SIGNS, '');
  const found = [...ENGLISH, ...JAPANESE].map((pattern) => pattern.exec(text)?.groups?.['words']);
  const words = bare(found.find((said) => said !== undefined) ?? '');
  return words === '' ? undefined : { words };
}

/** Whether such words tell what is wrong or right ("my name is wrong", "change my e-mail to …"), and order nothing more. */
export function tellsOfChange(typed: string): boolean {
  const edit = readEdit(typed);
  if (edit === undefined || 'field' in edit) return false;
  const text = fold(typed).replace(LAST_SIGNS, '');
  return !text.endsWith(edit.words) && !text.includes(`${edit.words}を`);
}

function bare(words: string): string {
  const shorter = words.replace(BEFORE_WORDS, '').replace(AFTER_WORDS, '').trim();
  return shorter === words ? words : bare(shorter);
}
