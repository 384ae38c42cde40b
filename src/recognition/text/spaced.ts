/** Nobody who learns the language writes more at once. In UTF-16 units. */
const LONGEST = 1000;
const IN_JAPANESE = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー]';
/** Small words that stand behind another one, and those of them that end a sentence. */
const PARTICLE = '(?:は|が|を|に|で|の|も|と|へ|から|まで|だけ)';
const ENDING = '(?:です|ですか|でした|だ|か|ね|よ|ます|ません|ない|ください|下さい|くださいませんか)';
const BETWEEN = new RegExp(`(?<=\\S)[ \u3000](?<particle>${PARTICLE})[ \u3000](?=\\S)`, 'gu');
const BEFORE_END = new RegExp(`(?<=${IN_JAPANESE})[ \u3000](?=${ENDING}(?:[ \u3000。、！？!?]|$))`, 'gu');

/**
 * What was typed without the spaces that learners put around small words: 「なまえ は クマーラ です」 is 「なまえはクマーラです」.
 * A name of two words stays two. Where no small word stands alone nothing is changed.
 */
export function withoutSpacing(typed: string): string {
  if (typed.length > LONGEST) return typed;
  return typed.replace(BETWEEN, '$<particle>').replace(BEFORE_END, '');
}

const ANY_SPACE = new RegExp(`(?<=${IN_JAPANESE})[ \u3000](?=${IN_JAPANESE})`, 'gu');

/** A copy for reading in which no two letters of Japanese stand apart: 「いつ きえますか」 is 「いつきえますか」. */
export const closedUp = (text: string): string => text.replace(ANY_SPACE, '');
