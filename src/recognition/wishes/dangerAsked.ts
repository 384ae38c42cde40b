import { fold } from '../text/fold';

/** Who wants the money: a person, and no company. */
const WHOM =
  '(?:him|her|them|dem|the (?:man|men|guy|guys|scammer|blackmailer|caller|people|person)|this (?:man|guy|person)|that (?:man|guy|person)|these (?:men|people))';
const ASKS =
  "(?:(?:should|shall|must|do|did|can|could) (?:i|we)(?: have to| need to| really)?|(?:i|we) (?:should|must|need to|have to)|do you (?:think|say|want) (?:i|we) (?:should|must)|(?:is it )?better (?:to|if i)|what if i(?: do not| don'?t)?|mi fi)";
const ENGLISH: readonly RegExp[] = [
  new RegExp(`\\b${ASKS} (?:just |now |ever )?(?:pay|give|send)(?: the money(?: to)?)? ${WHOM}\\b`, 'u'),
  new RegExp(`\\bpay ${WHOM} or (?:not|no|go|call)\\b`, 'u'),
  /\b(?:should|shall|must|mi fi) (?:i|we)?(?: \w+){0,3}? ?(?:go to|call|tell|inform|phone|report (?:it |this |him |them )?to|contact|involve) (?:the )?police\b/u,
  /\b(?:do|should|shall) i (?:open|answer|let) (?:the door|him in|them in)\b/u,
];
const JAPANESE: readonly RegExp[] = [
  /(?:お?金|要求|相手|男|犯人|やつ|そいつ|あいつ|脅)[^。?]{0,10}(?:払|はら|渡)(?:った(?:方|ほう)が|う(?:べき|しか|ほか)|わ(?:な(?:い|きゃ|ければ)|ん)(?:と|方|ほう)|って(?:も)?(?:い|え)い)/u,
  /警察(?:に|へ|を)(?:は)?[^。?]{0,6}(?:行|言|相談|電話|通報|呼|届|連絡|知らせ)[ぁ-ん]{0,5}(?:(?:方|ほう)が(?:い|よ|え)|べき|ないと|なきゃ)/u,
];

/**
 * Whether somebody asks what only somebody in danger asks: whether to pay a person, to open the door, to go to the police.
 * One sentence as `fold` leaves it.
 */
export function asksWhatToDo(sentence: string): boolean {
  return [...ENGLISH, ...JAPANESE].some((pattern) => pattern.test(sentence));
}

/** In few words, where danger was told a moment ago: "should I pay?", "im scared what do i do", 払うべき？ */
const IN_SHORT: readonly RegExp[] = [
  /^(?:(?:so|and|but|then|ok|please|pls)[, ]+)*(?:should|shall|must|do|can|if) (?:i|we)(?: have to| need to| just)? (?:pay|send (?:it|the money|money)|give (?:it|the money|money))(?: (?:it|up|now|or not|or no|something|the money|this|that|\w{1,12}(?: dollars?| yen| usd)?))*[\s?!.]*$/u,
  /\bwhat (?:do|should|shall|can|must) i do(?: now)?\b/u,
  /(?:払う|はらう|払った|送る|渡す)(?:べき|ほうが|方が|しか)|払(?:えば|って)(?:も)?(?:いい|よい|ええ)|(?:どう|どない)(?:すれば|したら|しよ)/u,
];

/** Whether somebody who has told of danger asks what to do now. */
export const asksWhatNow = (typed: string): boolean => {
  const text = fold(typed.slice(0, 200));
  return IN_SHORT.some((pattern) => pattern.test(text));
};
