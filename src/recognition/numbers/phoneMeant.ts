/**
 * "My number" in lower case is a telephone number to whoever is abroad: Japan's number for each person is written
 * "My Number", or is a card, a number of Japan, for taxes.
 */
const MY_NUMBER = /(?<![a-z])(?:my|our|mi) (?:own )?number(?!s? (?:card|system|plate|law|act))(?![a-z])/gu;
const OF_JAPAN =
  /\b(?:japan(?:ese|'s)?|individual|national|tax|social security|resident|twelve|12)[ -](?:my[ -])?(?:id[ -])?(?:number|digits?)\b|\bmy number of japan\b|マイナンバー|ﾏｲﾅﾝﾊﾞｰ|まいなんばー|個人番号|\bmainanbaa\b|\bMy Number\b/u;
const JAPANS = /\b(?:my |our )?(?:japan(?:ese|'s)? (?:id )?number|number (?:of|from) japan)\b/giu;

const START_OF_SENTENCE = /(?:^|[.!?] )My number/gu;

/** The text with what "my number" means written out: a phone number, or Japan's My Number where that is meant. */
export function withNumberMeant(text: string): string {
  if (!/numb/iu.test(text)) return text;
  if (OF_JAPAN.test(text)) return text.replace(JAPANS, 'My Number');
  return text
    .replace(START_OF_SENTENCE, (said) => said.toLowerCase())
    .replace(MY_NUMBER, (said) => said.replace('number', 'phone number'));
}
