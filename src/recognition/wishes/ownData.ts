import { fold } from '../text/fold';

const LONGEST = 60;
const WORDS = [
  /^(?:my |your |our |the |a |an |his |her |their |just |only |mobile |home |work |office |personal |whats ?app |e-?mail |passport |postal |contact )*(?:phone|telephone|mobile|cell|whats ?app|e-?mails?|mail|address|passport|name|names|birth ?day|birth ?date|date of birth|age|photos?|pictures?|selfie|id|id card|licen[cs]e|driving licen[cs]e|invoice|gender|signature|number|numbers|details|documents?)(?: ?(?:numbers?|no|address|addresses|copy|scan|copies|card|of mine))*$/u,
  /^(?:私の|自分の|わたしの|うちの|携帯の?|自宅の?|会社の)*(?:電話|携帯|スマホ|メール|メアド|メールアドレス|住所|番地|氏名|名前|苗字|生年月日|誕生日|年齢|性別|パスポート|免許証?|写真|顔写真|身分証|番号|連絡先|電話番号)(?:番号|アドレス|の写し|のコピー|の番号|のほう|の方)*$/u,
];

/** Whether words name a piece of somebody's own data and nothing else: "my phone number", 電話番号. */
export function namesOwnData(typed: string): boolean {
  const text = typed.length > LONGEST ? '' : fold(typed);
  return text !== '' && text.length <= LONGEST && WORDS.some((pattern) => pattern.test(text));
}
