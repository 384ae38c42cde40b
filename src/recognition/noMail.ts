import { fold } from './fold';

const LONGEST = 200;
const ENGLISH = [
  /\b(?:no|without|don'?t have|do ?not have|dont have|haven'?t(?: got)?|have no|got no|never had|not have|not using|don'?t use|lost)\b.{0,30}\b(?:e-?mails?|mail|g-?mail|internet|address|one)\b/u,
  /^(?:skip|none|nothing|no (?:e-?)?mail|only (?:post|phone|letter|by post)|post only|phone only|i have none)\b/u,
];
const JAPANESE =
  /(?:めーる|メール|アドレス|メアド|ネット)(?:アドレス)?(?:は|が|を|も|とか|なんて)?(?:ない|無い|なし|ありません|持って(?:い)?(?:ない|ません)|使って(?:い)?(?:ない|ません)|使えない|使えません|もってない)|^(?:なし|ない|ありません|無し|持っていません|郵送だけ|電話だけ)/u;

/** Whether somebody who is asked for an e-mail address says that there is none. */
export function saysNoMail(typed: string): boolean {
  if (typed.length > LONGEST || typed.includes('@')) return false;
  const text = fold(typed);
  return [...ENGLISH, JAPANESE].some((pattern) => pattern.test(text));
}
