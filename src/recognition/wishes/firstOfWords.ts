/*
 * How people name one of several wishes, and that it is to be the first. The words of a type are short, since only those
 * of the wishes at hand are compared.
 */

const MAILS =
  'news ?letters?|e-?mails?|mails?|mailing(?: list)?|calls?|calling|phoning|ads|adverts?|advertis\\w*|marketing|promo\\w*|unsubscri\\w*|spam|merumaga|meeru';
const MAILS_IN_JAPANESE =
  'メルマガ|dm|はがき|ハガキ|案内|お知らせ|ニュースレター|広告|ダイレクトメール|配信|電話|メール|勧誘';
const USE = 'suspen\\w*|use|using|freez\\w*|riyou teishi|teishi';
const USE_IN_JAPANESE = '利用(?:の)?停止|使う|使わ|利用を?(?:止め|やめ|停止)|停止';

/** `also` is what a type is called where no other of the wishes is. */
export const TYPE_WORDS: Readonly<Record<string, { readonly own: RegExp; readonly also?: RegExp }>> = {
  'marketing-stop': { own: new RegExp(`\\b(?:${MAILS})\\b|${MAILS_IN_JAPANESE}`, 'u') },
  'suspension-of-use': {
    own: new RegExp(`\\b(?:${USE})\\b|${USE_IN_JAPANESE}`, 'u'),
    also: new RegExp(
      `\\b(?:${USE}|stop\\w*|${MAILS})\\b|${USE_IN_JAPANESE}|${MAILS_IN_JAPANESE}|止め|やめ`,
      'u',
    ),
  },
  disclosure: {
    own: /\b(?:disclos\w*|show(?:ing)?(?: me)?(?: my)?(?: data)?|see(?:ing)?(?: my)?(?: data)?|view\w*|look(?:ing)?|access|cop(?:y|ies)|my file|kaiji|misete)\b|データの開示|開示|見る|見せ|見たい|写し|コピー|閲覧/u,
  },
  'provision-record-disclosure': {
    own: /\b(?:records?(?: of [a-z ]{1,24})?|list|log|who(?:m)?(?: got| has| received)?|recipients? list|teikyou kiroku|kiroku)\b|(?:第三者|提供|渡した|渡った)[^、。]{0,8}(?:記録|履歴)(?:の開示)?|記録(?:の開示|を見)?|履歴/u,
  },
  deletion: {
    own: /\b(?:delet\w*|remov\w*|eras\w*|wip(?:e|ing)|sakujo|keshite)\b|削除|消す|消し|消去|けす|抹消/u,
  },
  erasure: {
    own: /\b(?:delet\w*|remov\w*|eras\w*|wip(?:e|ing)|sakujo|keshite)\b|削除|消す|消し|消去|けす|抹消/u,
  },
  correction: {
    own: /\b(?:correct\w*|fix\w*|chang\w*|updat\w*|rectif\w*|amend\w*|teisei|naoshi\w*|my (?:name|address))\b|訂正|直す|直し|修正|変更|書き換え/u,
  },
  addition: { own: /\b(?:add\w*|addition|tsuika)\b|追加|足す|足し|加え/u },
  'stop-third-party-provision': {
    own: /\b(?:shar\w*|third part(?:y|ies)|passing(?: on)?|giving(?: out)?|other (?:firms|companies)|partners?|stop(?:ping)? (?:shar|giv|pass)\w*)\b|(?:第三者|他社|よそ|提供)[^、。]{0,8}(?:停止|止め|やめ|渡さ)|渡すの|渡さない|提供の停止|提供停止/u,
  },
  'purpose-notice': {
    own: /\b(?:purposes?(?: notice)?|notice|notif\w*|what for|riyou mokuteki)\b|利用目的|目的|通知/u,
  },
  'foreign-recipient-information': {
    own: /\b(?:foreign|abroad|overseas|recipient)\b|外国|海外|移転先/u,
  },
  complaint: { own: /\b(?:complain\w*|grievance|kujou)\b|苦情|文句|クレーム/u },
  inquiry: { own: /\b(?:inquir\w*|enquir\w*|question)\b|問い合わせ|質問/u },
};

/** Beside one of these, to stop and the mails are words of the other wish. */
export const ALSO_STOPS: readonly string[] = ['marketing-stop', 'stop-third-party-provision'];

/** That something is to be the first. */
export const FIRST =
  /\b(?:first|firstly|1st|to begin|begin with|start with|starting with|before|priority|saki|mazu|kara)\b|先|まず|最初|はじめ|のほうから|の方から|から(?=お願い|始め|やっ|で|して|行|いき|いこ|$)|優先/u;

/** "The first one", 二つ目: by its place. */
export const PLACES: readonly RegExp[] = [
  /^(?:ok |yes |please |the |with )*(?:first|former|1|1st|one)(?: one)?(?: (?:please|pls|first|thanks|then))*$|前者|^(?:一|1|１)(?:つ目|番目?|個目)|^最初の(?:ほう|方|やつ)|^(?:一つ目|いち)/u,
  /^(?:ok |yes |please |the |with )*(?:second|latter|2|2nd|two|last|other)(?: one)?(?: (?:please|pls|first|thanks|then))*$|後者|^(?:二|2|２)(?:つ目|番目?|個目)|^(?:あと|後)の(?:ほう|方)|^もう一つ/u,
  /^(?:ok |yes |please |the |with )*(?:third|3|3rd|three)(?: one)?(?: (?:please|pls|first|thanks|then))*$|^(?:三|3|３)(?:つ目|番目?|個目)/u,
];
export const BOTH_NAMED = /\bboth\b|両方|どちらも|どっちも/u;
