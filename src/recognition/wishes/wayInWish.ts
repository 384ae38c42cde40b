import { fold } from '../text/fold';

/** Nobody wishes in more; it also bounds what the patterns have to look at. In UTF-16 units. */
const LONGEST = 300;
const DATA =
  '\\b(?:data|infos?|information|details|records?|copy|copies|everything|all|it|them|answer|reply|result)\\b[^.?!\\n]{0,40}';
const PAPER_IN_ENGLISH =
  /\b(?:on paper|(?:by|via|through|in the) (?:the )?(?:registered |ordinary |normal )?(?:post|letter)|printed(?: out)?|hard ?cop(?:y|ies)|paper cop(?:y|ies)|as a letter)\b/u;
const ELECTRONIC_IN_ENGLISH = new RegExp(
  `${DATA}(?:by|via|through|to my) e-?mail\\b|${DATA}\\b(?:as (?:an? )?pdf|electronically|in electronic form|as (?:an? )?(?:electronic )?file)\\b`,
  'u',
);
const WANTED =
  '(?:で|にて|での|による|として|に印刷して)[^。!?\\n]{0,14}(?:開示|見せ|見た|送っ|送付|もら|いただ|頂|受け取|欲し|ほし|くださ|下さ|お願い|請求|交付|希望)';
const PAPER_IN_JAPANESE = new RegExp(`(?:書面|紙|紙面|文書|郵送|郵便|手紙|プリント|印刷物)${WANTED}`, 'u');
const ELECTRONIC_IN_JAPANESE = new RegExp(
  `(?:電子データ|電磁的(?:記録|方法)|電子(?:ファイル|メール)?|pdf|ピーディーエフ|eメール|メール|データ)${WANTED}`,
  'u',
);
/** How one wrote to somebody before, not how one wants to have it. */
const WAS =
  /\b(?:asked|wrote|contacted|sent|sen[dt] (?:you|u)|requested|complained|emailed|told|signed up|got|received|you (?:mail|send|post))\b|(?:メール|書面|郵便|手紙|郵送)[^。]{0,10}(?:ました|たのに|たけど|た(?:が|ところ|件))|(?:届い|来[たて])/u;

/** How somebody wants to get what they ask for, where they say it in the sentence of the wish itself: "my data on paper". */
export function wayInWish(typed: string): 'paper' | 'electronic' | undefined {
  if (typed.length > LONGEST) return undefined;
  const text = fold(typed);
  if (text.length > LONGEST || WAS.test(text)) return undefined;
  const paper = PAPER_IN_ENGLISH.test(text) || PAPER_IN_JAPANESE.test(text);
  const electronic = ELECTRONIC_IN_ENGLISH.test(text) || ELECTRONIC_IN_JAPANESE.test(text);
  if (paper === electronic) return undefined;
  return paper ? 'paper' : 'electronic';
}
