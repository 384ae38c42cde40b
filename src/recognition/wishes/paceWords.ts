import { either, maybe } from '../text/pattern';
import * as elsewhere from './paceElsewhere';

/*
 * What stands around the words for a pace, in either language, and often in both at once: patterns over a phrase as
 * `foldPhrase` leaves it. What may be repeated is repeated a few times at most.
 */

const JAPANESE_LETTER = '[\\p{sc=Han}\\p{sc=Hiragana}]';

const READ_IT = `${either(
  "(?:i |i have |i've |i did |have |already )?(?:just |now |already )?(?:read|seen|checked|reviewed|gone through|finished reading|done reading)(?: and understood)?(?: (?:it|this|that|all|it all|all of it|everything|the notice|this notice|the text|the above|the terms|them))?",
  '(?:i )?(?:understood|understand)(?: it| this| that| all| everything)?|(?:i )?got it|i see|noted|all clear|all understood|i get it',
)}(?! (?:nothing|none|no)\\b)`;
const ABOUT_READING =
  '(?:全部|ぜんぶ|ちゃんと|しっかり|一通り|ひととおり|上の|これ|これは|これを|説明は?を?|注意書きは?を?|お知らせは?を?|内容は?を?|最後まで)?';
const READ_IT_JA = `${ABOUT_READING}${either(
  '(?:読|よ)(?:んだ|みました|み終わりました|み終えました|み終わった|ませていただきました|ませてもらいました|みましたよ)',
  '(?:確認|理解|把握|納得)(?:し|いたし|でき)(?:ました|た)|(?:確認|理解)済み(?:です)?|目を?(?:通し|とおし)(?:ました|た)|目は(?:通し|とおし)(?:ました|た)',
  '(?:わかり|分かり|承知し|承知いたし|了解し|了解いたし|了承し|了承いたし|拝見し|拝見いたし|拝読し|かしこまり)ました|(?:わか|分か|わが)った|(?:了解|承知)(?:です)?|りょうかい(?:です)?',
)}(?:よ|で|わ|ので|から|し|さかい|んで|けん|ばい|べ|っす|さ)?`;

/** That something was read and understood, alone in a clause: at a notice it is to go on. */
export const ACKNOWLEDGED = either(READ_IT, READ_IT_JA);

const BEFORE_IN_ENGLISH = either(
  elsewhere.BEFORE,
  "do|righto|sweet as|whatever|no (?:questions|worries|problem|issue)|on (?:reflection|second thoughts?)|in that case|u can|u may|you can|i think|i'd|mate|bro|sir|madam|hm",
  'ok|okay|okey|oki|k|kk|yes|yeah|yea|yep|yup|ya|sure|fine|good|great|perfect|cool|nice|good to go|right|correct|alright|all right|very well|all good|looks good|looks right|looks fine',
  "well|so|then|now|and|oh|ah|um|hmm|hey|hi|hello|please|pls|plz|kindly|just|actually|sorry|excuse me|thanks|thank you|ok then|no problem|hai|haan|acha|sawa|aiyo|ja|jaa|i think i will|i think i'll",
  "let's|lets|let us|let me|can we|could we|can i|could i|may i|can you|could you|would you|i want to|i'd like to|i would like to|we want to|i will|i'll|we can|you can|you may|i'm going to|i am going to|i'm happy to|i am happy to|happy to",
  READ_IT,
);
const BEFORE_IN_JAPANESE = either(
  'おっけー(?:です)?|おけ|おーけー?|よかよ|やっぱり|はいはい|んだんだ|んだば',
  'はい|はいはい|はーい|うん|ええ|おう|うむ|んだ(?:んだ|ば)?|せや(?:な|で)?|よろしい|よか(?:よ|です)?|いいから|ええから|わがった|(?:さっさと|早く|はやく|はよう?|すぐに?)|ほな|ほんなら|ほんじゃ|そしたら|そんなら|したら|では|じゃあ?|じゃー|んじゃあ?|んでは|それでは|それじゃあ?|なら|ならば|さて|さあ|よし|どうぞ|それなら',
  'とりあえず|ひとまず|もう|やっぱり?|やはり|えっと|えーと|ええと|あのー?|あっ|あ|お|おっ|おお|まあ|今回は|今は|一回|いっかい|ok|おけ|おっけー?|おーけー?|okです|いいですよ|ええよ|ええで|いいよ|そうですね|せやな',
  'すみません(?:が)?|すいません(?:が)?|申し訳ありません(?:が)?|申し訳ないです(?:が)?|恐れ入りますが|お手数ですが|ごめんなさい|ごめん|お待たせしました|ありがとうございます|ありがとう|問題ない(?:です)?(?:ので|から)?|問題ありません(?:ので|から)?|(?:内容に(?:は)?|特に)?問題(?:は)?(?:ありません|ございません|ない(?:です)?)(?:ので|から)?|異議(?:なし|ありません|ございません)|(?:それ|これ)で(?:いい|ええ|よか|結構|大丈夫)(?:です)?(?:ので|から|けん|よ|で)?|申し訳(?:ございません|ありません)が|恐縮ですが|(?:全部|ぜんぶ|内容は)?(?:合ってる|合っている|合ってます|合っています|間違いない|間違いありません|間違いないです)(?:ので|から|んで|し)?|大丈夫です(?:ので|から)?|大丈夫(?:なので|なんで|やから|だから)?|これで(?:いい|ええ|大丈夫)(?:です)?(?:ので|から)?',
  READ_IT_JA,
);

/** Whatever may lead up to it, once: yes, OK, well, ほな, すみませんが, "I have read it". */
export const BEFORE = `${BEFORE_IN_ENGLISH}(?: |(?=${JAPANESE_LETTER}))|${BEFORE_IN_JAPANESE} ?`;

/** A no that only leads up to it. */
export const NO_FIRST = either(
  '(?:no no|no|nope|nah|naah|no thanks|no thank you|no thx) ',
  '(?:いやいや|いや|いえ|いいえ|ううん) ?',
);

/** How a verb in its て-form asks: 進めてください, 送ってや, 飛ばしてけろ. */
export const ASKED = maybe(
  '(?:しま|お|もろ|もら)って|もろて',
  '(?:ください|下さい|くださいませ|くれ|くれや|くれへん|おくれ|けろ|けれ|けさい|くんろ|ちょうだい|くれんね?|けらい(?:ん)?|くなんせ|くだせえ|ちょー?|つかあさい|(?:おく)?なはれ|おくんなはれ|(?:ほしい|欲しい|もらいたい|(?:いただ|頂)きたい)(?:です|のですが|んですが|んですけど|んだけど|んやけど)?|(?:いただ|頂)きたく(?:存じます|思います)|(?:いただ|頂)ければ(?:と(?:思い|存じ)ます|幸いです|助かります|ありがたいです)?|もらえ(?:れば|たら)(?:助かります|ありがたいです)?|(?:いただ|頂)けると(?:助かります|幸いです|ありがたいです)|(?:いただ|頂)けますと幸いです)',
  '(?:(?:もろて|もらって|いただいて|頂いて|くださって|下さって)?も?(?:いい|ええ|よか|良い|よい|かまいません|構いません|かまへん|大丈夫|ok|結構))(?:です)?(?:よ|で|わ)?',
  'や|な|ね|よ|ねー|なー|んか',
);
/** The same as a question that is none: もらえますか. */
export const ASKED_POLITELY = maybe(
  '(?:もらえ|いただけ|頂け|くれ|くださ|もらい|もろてええです)(?:ます|ません|る|ない|へん)?(?:でしょう)?か?',
);
/** する and its like after a noun, or after an English word: "skip してください". */
export const DONE = `(?:を|で|に|と|へ)?${maybe(
  `(?:し|させ|やっ)(?:て|といて|ておいて|ちゃって|とって)${ASKED}`,
  '(?:し|せ)(?:ろ(?:や|よ)?|よ|い|え|なさい(?:よ)?|たって(?:や)?|とけ|とくなはれ)|なさって(?:ください|下さい)|し(?:ます|たい|たいです|とく|ときます|とくわ|ておきます|ようと思います|ましょう|よう|まーす)|する|するわ|するで|すんで|させてもらいます|させていただきます',
  '(?:お願い|おねがい)(?:します|いたします|致します|したいです|したいのですが|したいんですが|したいんですけど|申し上げます|しまーす)?|頼む|頼みます|たのむ|たのんます',
  '(?:です|だ|や|でええ|でいい|でいいです|でええです|でええわ|でええで|でけっこうです|で結構です|で大丈夫|で大丈夫です)',
)}`;
const AFTER_IN_ENGLISH = either(
  "please|pls|plz|thanks|thank you|thx|ty|now|then|sir|madam|ma'am|mate|bro|boss|lah|la|already|for me|ok|okay|man|guys|my friend|dear|right away|and thank you|sorry|thanks a lot|machan|bhai|bwoy|thank you very much|onegai|onegaishimasu|kudasai|desu|yo|ne",
);
const AFTER_IN_JAPANESE = either(
  'お願いします|お願いいたします|お願い致します|お願い|おねがいします|おねがい|頼むわ|頼むで|頼む|頼みます|たのむ|よろしく|よろしくお願いします|ありがとう|ありがとうございます|すみません|すいません|ごめんなさい|ごめん',
  'です|よ|ね|な|わ|で|や|ねん|さ|んで|ので|から',
);
/** Whatever may follow it. */
export const AFTER = `(?: ?(?:${AFTER_IN_JAPANESE})| (?:${AFTER_IN_ENGLISH})|(?<=${JAPANESE_LETTER})(?:${AFTER_IN_ENGLISH})){0,3}`;

/** What adds nothing in a clause of its own. */
export const COURTESIES = either(
  '(?:good )?(?:morning|afternoon|evening|day)|hi|hello|hey|hi there|hello there|hi again|hello again|thanks|thank you|thank you (?:so|very) much|thanks (?:a lot|again|anyway|for now|for your help)|sorry|sorry (?:about|for) (?:that|the wait|the delay|waiting|the trouble)|wait|hold on|one moment|just a (?:sec|second|moment|minute)|excuse me|have a (?:nice|good) day|well|so|then|lol|haha|hm+|um+',
  'おはよう(?:ございます)?|こんにちは|こんにちわ|こんばんは|まいど|どうも|お疲れ様です|お世話になっております|お世話になります|お世話になってます|お待たせしました|お待たせ|すみません(?:が|けど)?|すいません(?:が|けど)?|申し訳ありません(?:が)?|申し訳ないのですが|ごめん(?:なさい|ね)?|失礼します|失礼しました|ありがとう(?:ございます|ございました)?|助かります|ありがと(?:さん)?|おおきに|どうもー?|さんきゅー?|よろしく(?:お願いします|お願いいたします)?|恐れ入ります(?:が)?|お手数ですが|お手数をおかけします(?:が)?|またよろしくお願いします|(?:ちょっと|少し|少々)?(?:待って|お待ち)(?:ください|な)?|(?:ほな)?(?:頼む|頼むわ|頼むで|頼んだ|頼んだで|頼んだよ|頼んます)|お願い(?:いたします|します|申し上げます)?',
  'ほな|では|じゃあ?|それでは|それじゃあ?|えっと|あの|あ|あっ|お|おっと|まあ|うーん|今回は|今日は|とりあえず|やっぱり|やはり|以上です|以上',
);

/** That what is shown is right, in a clause of its own; said by itself it moves nothing. */
export const APPROVED = either(
  "(?:(?:it|that|this|all|everything|it all)(?:'s| looks?| is| are| seems?)|looks?|seems?) (?:all )?(?:right|good|ok|okay|fine|correct|great|perfect)(?: to me)?|that's (?:it|all|everything)|that is (?:it|all)|everything (?:right|correct|good|ok|fine)|no (?:changes?|mistakes?|errors?|more changes)|nothing to change|all (?:right|correct|good|fine|set|done)|i'm done|done",
  '(?:内容は?|全部|すべて|これで)?(?:合って(?:い)?(?:る|ます)|(?:間違い|相違|誤り|問題)(?:は|も)?(?:ない|なし|ありません|ございません|なか)|大丈夫|正しい|いい|ええ|ok|おーけー?|結構|できました)(?:です|と思います)?(?:よ|で|わ|ね)?',
);
