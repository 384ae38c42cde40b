import { fold } from '../text/fold';

/** Nobody says it in more words. In UTF-16 units. */
const LONGEST = 90;
const IN_ENGLISH =
  /^(?:(?:but|and|no|hey|hello|well|sorry|ok|okay|look|listen|again|come on|eh|i said)[,. ]+){0,3}(?:(?:i|we|mi|you|u)(?:'ve| have| had| did)? )?(?:(?:just|already|have) ){0,2}(?:gave|give|given|told|tell|said|say|sent|send|wrote|write|written|typed|type|entered|enter|answered|answer|put|provided|provide|shared|share|has|got|know|have)(?: (?:it|that|this|you|u|unu|to you|to u|him|them|all|everything)){0,3}(?: (?:my|the|our|mi|that|this))?(?: (?:e-?mail|mail|name|address|number|phone|code|data|details|info|information|question|answer|country|reading|everything))?(?: (?:address|number|id|already|before|earlier|just now|above|in the beginning|at the start|to you|you|here|now|twice|once|a moment ago|two times|so many times)){0,3}[\s.!?]*$/u;
/** Without a word of when, "give me the data" is a wish. */
const BEFORE =
  /\b(?:already|before|earlier|just|above|twice|in the beginning|at the start|a moment ago|two times|so many times)\b/u;
const IN_JAPANESE =
  /^(?:いや|え|だから|ちょっと|さっき|もう)[、,\s]?(?:もう|さっき)?(?:名前|氏名|住所|電話(?:番号)?|メール(?:アドレス)?|番号|それ|全部)(?:は|を|も|なら)(?:もう|さっき)?(?:言(?:い|っ|う)|書(?:い|き)|教え|伝え|送(?:っ|り))(?:まし)?(?:た|てる|ています|とる)(?:けど|やん|やろ|って|でしょ(?:う)?|よ(?:ね)?|のに|んですけど|わ|で|がな){1,2}[。.!?！？\s]*$|^(?:いや|え|えっ|だから|あの|ん|ちょっと)?[、,\s]?(?:もう|さっき|先ほど|さきほど|すでに|既に|前に|最初に|それ(?:は|なら)?|これ(?:は)?)(?:も)?[、,\s]?(?:もう|さっき|先ほど|全部)?(?:メール(?:アドレス)?|アドレス|名前|氏名|住所|電話(?:番号)?|番号|コード|同じ(?:こと|もの)|全部)?(?:は|を|も|なら)?(?:もう|さっき|先ほど|すでに|既に)?(?:お)?(?:言い|いい|教え|おしえ|伝え|つたえ|書き|入力し|送り|答え|回答し|出し|言っ|書い|送っ|入れ|入れまし)(?:し)?(?:ました|た|たで|たやん|たやろ)(?:よ|よね|けど|が|けどね|って|でしょ(?:う)?|じゃん|じゃないですか|はず(?:です)?|んですけど|のですが|のに|わ|ね){0,2}[。.!?！？\s]*$/u;

/** Whether somebody only says that they told something already: nothing is told anew by it, and no choice is meant. */
export function saysToldAlready(typed: string): boolean {
  if (typed.length > LONGEST) return false;
  const text = fold(typed).trim();
  return text.length <= LONGEST && ((BEFORE.test(text) && IN_ENGLISH.test(text)) || IN_JAPANESE.test(text));
}
