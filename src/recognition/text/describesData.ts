import { looksLikeQuestion } from '../wishes/question';
import { readCorrection } from '../wishes/correction';
import { readPace } from '../wishes/pace';
import { tellsUpset } from '../wishes/upset';
import { fold } from './fold';

/** In UTF-16 units. */
const LONGEST = 300;
/** Kinds of data, and what it is kept on, as people call them. */
const ENGLISH =
  /\b(?:data|details?|infos?|informations?|particulars|records?|files?|docs?|documents?|papers?|paperwork|forms?|sheets?|cop(?:y|ies)|scans?|photos?|photographs?|pictures?|pics?|images?|videos?|footage|recordings?|invoices?|receipts?|bills?|quotes?|quotations?|contracts?|agreements?|orders?|bookings?|purchases?|payments?|deposits?|transfers?|transactions?|remittances?|debts?|balance|refunds?|credit|bank|cards?|accounts?|profiles?|passwords?|logins?|usernames?|names?|surnames?|nicknames?|address(?:es)?|postcodes?|phones?|telephones?|mobiles?|numbers?|no\.|e-?mails?|mails?|letters?|messages?|msgs?|sms|texts?|chats?|whatsapp|calls?|conversations?|inquir(?:y|ies)|enquir(?:y|ies)|questions i|complaints?|reviews?|comments?|notes?|remarks?|birth(?:day|date)?|dob|age|gender|sex|nationality|passports?|visas?|licen[cs]es?|permits?|ids?|nic|cnic|trn|kra|pin|signatures?|certificates?|logs?|cookies?|browsing|searches|search history|history|visits?|clicks?|locations?|ip|devices?|cars?|vehicles?|trucks?|vans?|bikes?|lorr(?:y|ies)|chassis|engine|vin|plates?|registrations?|shipping|shipments?|deliver(?:y|ies)|customs|b\/?l|bill of lading|auctions?|bids?|lots?|insurance|loans?|instal?ments?|surveys?|newsletters i|subscriptions?|preferences|salary|income|employer|job|family|wife|husband|children|medical|health|fingerprints?|voice|face)\b/u;
const JAPANESE =
  /情報|じょうほう|データ|でーた|記録|きろく|履歴|りれき|内容|資料|書類|書面|文書|明細|伝票|見積|請求書|領収|契約|注文|購入|取引|支払|入金|振込|振り込み|口座|カード番号|残高|返金|会員|アカウント|パスワード|プロフィール|名前|氏名|なまえ|名字|苗字|フリガナ|住所|じゅうしょ|番地|郵便番号|電話番号|でんわばんごう|携帯番号|番号|ばんごう|メアド|アドレス|生年月日|誕生日|年齢|性別|国籍|職業|勤務先|会社名|家族|免許|パスポート|旅券|証明書|写真|しゃしん|画像|動画|録音|コピー|写し|控え|スキャン|名簿|台帳|カルテ|病歴|署名|サイン|指紋|声|メッセージ|やりとり|やり取り|問い合わせ|問合せ|相談した|質問した|苦情|チャットの|通話|メールの(?:やり|内容|履歴|記録)|(?:送った|出した|もらった|書いた)(?:メール|手紙|はがき|ハガキ)|ログ|閲覧|クッキー|検索|位置|車(?!は?(?:もう)?(?:乗|売))|くるま|車両|車体|車検|型式|トラック|バイク|船積|通関|輸出|発送|配送|落札|オークション|保険|ローン|アンケート|(?:に関する|について)(?:の)?(?:もの|こと)/u;
/** Wants, or tells, something else than which data it is. */
const SOMETHING_ELSE =
  /\b(?:i (?:don'?t|do not|dont) (?:know|understand|want|get|have)|not sure|no idea|cancel|wait|hold on|stop this|leave it|forget it|later|tomorrow|talk to|speak to|a person|human|you people|useless|stupid|thank|how (?:do|can|to)|what (?:do|is|are)|which (?:one|data|is)|with an? ['"]?[a-z]['"]?(?: |$)|call me|ring me|go back|not by)\b|わからない|分からない|わかりません|分かりません|わからん|分からん|待って|まって|休ん|疲れ|つかれ|つらく|つらい|やめ(?:る|ます|たい|とく)|あとで|後で|また今度|担当者(?:と|に(?:聞|話|代)|を)|人と話|もう(?:いい|ええ)|どれを|どれが|何問|戻(?:る|りたい|って)/u;

/**
 * Whether a sentence tells which data is meant, in words of one's own; no question, wish, feeling or name does. What puts
 * something right does only where the records are `wrong`.
 */
export function describesData(typed: string, { wrong = false }: { readonly wrong?: boolean } = {}): boolean {
  if (typed.length > LONGEST) return false;
  const text = fold(typed);
  return (ENGLISH.test(text) || JAPANESE.test(text)) && !saysElse(typed, text, wrong);
}

function saysElse(typed: string, text: string, wrong: boolean): boolean {
  if (SOMETHING_ELSE.test(text) || looksLikeQuestion(typed) || tellsUpset(typed)) return true;
  return readPace(typed) !== undefined || (!wrong && readCorrection(typed)?.sure === true);
}
