import { isPlaceInList } from '../../domain/conversation/placeInList';
import { OF_ENGLISH, WAY } from './correctionWordsInEnglish';

/** What has the look of an answer by itself: a number, an address, a name in capitals, a way to be reached, kanji alone. */
const LOOKS_GIVEN = [
  /\d|@|^[「『"“]/u,
  /^(?=\p{sc=Latin})\p{Lu}[\p{sc=Latin}\p{M}'’.-]*(?: (?:(?:de|da|van|von|bin|al|el|la|le) )?\p{Lu}[\p{sc=Latin}\p{M}'’.-]*){0,5}(?: (?:with an?|spelled|spelt) .{1,30})?$/u,
  new RegExp(`^(?:please )?(?:${WAY})$`, 'iu'),
  /(?:^| )with an? '?[a-z]'?(?:$| )/iu,
  /^[\p{sc=Han}々ヶー]{1,8}$|^[ァ-ヺー・ ]{2,30}$|^[\p{sc=Han}々]{1,4}[ 　][\p{sc=Han}々\p{sc=Hiragana}]{1,5}$/u,
  /^(?:郵便|郵送|お?電話|メール|eメール|電子メール|書面|紙|チャット|手紙|データ|pdf|この画面|ここ|電子(?:データ)?|ファイル)$/iu,
];
/** What is no answer: how things are, who is spoken of, what is wanted or asked. */
const NO_ANSWER = [
  /^(?:(?:actually|really|just|also|quite|all|now|still|very|so|too) )*(?:not|n't|no|before|after|once|since|dear|hello|kindly|regards|match|be|read|show|include|reflect|say|have|get|go|add|fine|ok|okay|right|correct|good|great|nice|true|wrong|incorrect|late|because|what|whats|why|how|who|when|where|which|whether|if|that|this|it|to|i|you|u|we|they|he|she|possible|impossible|enough|over|done|off|up|down|unclear|illegal|unfair|bad|sad|easy|hard|difficult|important|urgent|confusing|annoying|free|safe|secure|private|being|getting|going|deleted|removed|kept|used|wanted|needed|necessary|clear|about|your|ur|their|there|here|done|nothing|everyone|nobody|ridiculous|unbelievable|scary|my (?:right|data|info|information|first|turn|choice|business|fault|mistake)|a (?:problem|question|shame|pity|bit|lot|mistake|scam|joke|must|right|request)|an (?:error|emergency|issue)|the (?:same|problem|law|one|way|only|first|case|point|reason|company))(?![\p{L}'])/iu,
  /^(?:in|on|at|for|of|from) (?:my|the|your|his|her|a|an|this|that|me|us)(?: |$)/iu,
  /\b(?:want|wanted|need|delete|erase|remove|unsubscribe|cookies?|policy|polic(?:y|ies)|know|because|why|how|would|could|cannot|can't|don't|do not|does|did|are you|is it|will you|safe|privacy|third part(?:y|ies)|complain(?:t)?|sue)\b/iu,
  /^(?:本人|ご本人|人間|担当者?|機械|人|先週|先月|昨日|去年|今日|私|わたし|自分|全部|会社|御社|結構|大丈夫|不要|無理|駄目|必要|以上|同意|了解|承知|当社|他社|誰|何|何故|質問|請求|開示|削除|消去|訂正|停止|利用停止|苦情|相談|解約|退会|中止|後日|後|明日|今度|本当|別|嘘|秘密|問題|残念|心配|不安|違法|失礼|先|上|下|普通|変|嫌|無断|個人情報|第三者)(?:で|に|が|の|は|$)/u,
  /^(?:いい|良い|よい|もういい|やめ|だめ|ダメ|あと|また|そう|こう|ああ|どう|それ|これ|あれ|どれ|なに|なん|もう|まだ|ちがう|わから|分から|知ら|だれ|いつ|どこ|なぜ|いら|要ら|ない|ある|ちょっと|少し|とても|すごく|はい|いえ)/u,
  /たい(?:です|の|ん|と|$)|(?:知り|見|聞|消|調べ|止め|やめ|使わ|送ら|渡さ|売ら|教え)(?:たい|て|ない|れ|ません)|(?:という|っていう|(?<=[のるういた])こと|(?<!電)話|意味|理由|ため|せい|わけ|はず|つもり|ほうの話|もの|まま|とおり|通り|ところ)(?:$|です|だ|に|が|を|は)|クッキー|cookie|ポリシー|プライバシー|第三者|個人情報|開示|削除|委託|提携|共同利用|か$|ください|下さい|ほしい|欲しい|している|してる|されて|された|しまし|(?:ます|ません|ました|です|でした)(?:$|が|か|の|よ|ね)/u,
];
/** Stands for an answer and tells none: "my new address", 別の番号. */
const PLACEHOLDER = new RegExp(
  `^(?:(?:my|the|a|an|another|some|this|that) )?(?:(?:new|other|another|different|right|correct|second|old|work|real|proper|latest|current|private|personal|business|one|else) ?){1,2}(?:${OF_ENGLISH}|one|thing)?$|^my ${OF_ENGLISH}$|^(?:something|somewhere|someone) else$|^(?:新しい|別の|ほかの|他の|違う|ちがう|正しい|今の|現在の|もう一つの|もうひとつの|最新)(?:の|もの|方|ほう|ところ|\\p{L}{1,8})?$`,
  'iu',
);
const AFTERWARDS =
  /(?<![ ,])[ ,]{1,3}(?:and|but|then|so) (?:(?:also|please|pls|then) )?(?:make|send|also|please|pls|i|i'm|my|can|could|the|it|it's|not|do|show|tell|everything|delete|for|use|sorry|thank|thanks|that)\b.*$/iu;
const COURTESY =
  / (?:please|pls|plz|thanks|thank you|thx|sorry|instead|sir|madam|now|ok|okay|actually|only|not|desu|is (?:right|correct)|is (?:the )?(?:right|correct|real)(?: one| name| spelling| number| address)?)$/iu;
const START = /^[\s「『"“'‘(（:：=、,]+/u;
const END = /(?<![\s」』"”'’)）。、,.!！…])[\s」』"”'’)）。、,.!！…]+$/u;

/** Where the value ends, and what stands around it left out; in what was typed. */
export function trimmed(typed: string, [from, to]: readonly [number, number]): readonly [number, number] {
  const text = typed.slice(from, to);
  const start = START.exec(text)?.[0].length ?? 0;
  const closes = (kept: string): boolean => /[（(][^（()）]*[）)]$/u.test(kept);
  let rest = text.slice(start).replace(AFTERWARDS, '');
  for (let most = 0; most < 4; most++) {
    rest = rest.replace(COURTESY, '').trimEnd();
    if (!closes(rest)) rest = rest.replace(END, '');
  }
  return [from + start, from + start + rest.length];
}

export const looksGiven = (value: string): boolean =>
  mayBeAnswer(value) && (isPlaceInList(value) || LOOKS_GIVEN.some((pattern) => pattern.test(value)));

/** Whether it can be an answer at all, where it is said to be one. */
export function mayBeAnswer(value: string): boolean {
  if (isPlaceInList(value)) return true;
  return value !== '' && !NO_ANSWER.some((pattern) => pattern.test(value));
}

export const isPlaceholder = (value: string): boolean => PLACEHOLDER.test(value);

/** After "not": what is no word that was given. */
const NO_MISTAKE =
  /^(?:for|needed|even|only|just|yet|sure|now|really|at all|any ?more|any|all|a|an|the (?:same|only|first)|interested|necessary|my|me|mine|him|her|them|us|because|possible|ok|okay|right|correct|good|going|want|wanted|to|that|this|it|so|too|very|here|there|today|required|allowed|applicable|registered|agree|happy|safe|fair|working|able|know|have|been|being|asked|received|arrived|coming|clear|important|much|many|you|your|what|how|why|if|when|until|unless|without|as|who|everything|everyone|nobody|nothing|none|yes|no)(?![\p{L}@.])|^(?:それ|これ|そう|そういう|こう|そんな|自分|うち|今すぐ|すぐ|機械|ロボット|人|私|わたし|本人|時間|クッキー|cookie|全部|だけ)/iu;
export const isNoMistake = (instead: string): boolean => NO_MISTAKE.test(instead);

/** Two words that one may be a slip of the other: each is one word, of the same writing. */
export const looksAlike = (one: string, other: string): boolean =>
  [
    /^[a-z][a-z.'-]*$/iu,
    /^[\p{sc=Han}々]{1,6}$/u,
    /^[\p{sc=Hiragana}ー]{1,8}$/u,
    /^[\p{sc=Katakana}ー]{1,12}$/u,
  ].some((writing) => writing.test(one) && writing.test(other));
