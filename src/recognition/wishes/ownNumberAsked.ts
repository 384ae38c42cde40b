import { fold } from '../text/fold';

/** Nobody needs more words for it. In UTF-16 units. */
const LONGEST = 200;
const CALLED =
  '(?:receipt|reference|ref|ticket|case|request|tracking|complaint|file|enquiry|inquiry|acknowledg\\w+)';
const ENGLISH: readonly RegExp[] = [
  new RegExp(
    `\\b(?:what|wat|wah|which|whats|where|give|send|show|tell|advise|know|need|have|get|see|missed|repeat)\\b[^.?!]{0,30}\\b${CALLED}\\.? ?(?:number|no|num|nr|id|code)\\b`,
    'u',
  ),
  /\b(?:what|wat|wah|which|whats)(?:'s)? (?:is |was |a )?(?:my|our|mi|the) (?:number|no|ref|reference)\b(?! (?:of|to) (?!my|our|the (?:request|complaint|case)))/u,
  /\b(?:what|which|wat) (?:\w+ )?(?:number|no|ref|reference) (?:do |will |did |should |shall |can )?(?:i|we) (?:get|got|have|use|keep|quote|write|give)\b/u,
];
const JAPANESE =
  /(?:受付|受付け|整理|問い?合わせ|申請|申込|照会|管理)番号(?:は|って|を|が)?(?:、)?[^。?]{0,8}(?:何|なん|どこ|教え|おしえ|知り|もう一度|もう一回|見え|分から|わから|いくつ|ください|頂|いただ)|^(?:あの|すみません|で|えっと)?[、 ]?(?:私の|俺の|うちの|さっきの)?番号(?:は|って)?(?:何番|なんばん|何だっけ|なんだっけ|いくつ|は?[?])/u;

/** Whether the receipt number of what was sent is asked for. */
export function asksOwnNumber(typed: string): boolean {
  if (typed.length > LONGEST) return false;
  const text = fold(typed);
  return ENGLISH.some((pattern) => pattern.test(text)) || JAPANESE.test(text);
}
