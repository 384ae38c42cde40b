import { either, whole } from '../text/pattern';

/*
 * Greetings, thanks, laughter and the ends of a talk, as `foldPhrase` leaves them (katakana as hiragana): in both
 * languages, and as people abroad say them among English words: hujambo, ayubowan, shukriya.
 */

/** What is said of nothing but the talk itself. */
export type SmallTalk = 'greets' | 'thanks' | 'laughs' | 'declines' | 'done' | 'whatFirst';

const WHO =
  "all|everyone|everybody|sir|madam|maam|ma'am|team|there|friend|my friend|dear|bro|bwana|mate|folks|guys|boss|again|to you|you|people|officer|desk|jin|bot|robot|machan|ji|bhai|yaar";
const LAUGH = either(
  '(?:ha){2,}h?|(?:he){2,}|(?:hi){3,}|l+o+l+|lmf?ao+|rofl|lolz|kkk+|(?:www+|ｗ+)|xd+|(?:笑)+|わら|わらう|わらた|わろた|草(?:生える)?|うける|うけた|おもろ|おもしろ(?:い|すぎ)?|ふふ+|はは+|あはは+|へへ+|jaja(?:ja)*|hehe',
);
const OK = either(
  'ok|okay|okey|okie|k|kk|oki|fine|sawa|sawa sawa|sawasawa|acha|accha|theek hai|thik hai|haan|poa|right|alright|all right|cool|great|good|nice|perfect|well|oh|ah|so|yes|no|hmm|aye|sweet as|sweet|choice|irie|seen',
);
const BYE = either(
  `(?:good ?)?bye(?: ?bye)?|bye now|see (?:you|ya|u)(?: (?:later|soon|around|then))?|cya|ciao|later|laters|take care|good ?night|have a (?:nice|good|great|lovely|blessed) (?:day|evening|night|weekend|one)|kwaheri|tutaonana|lala salama|khuda hafiz|allah hafiz|walk good|likkle more|hei konei ra|haere ra|ka kite(?: ano)?|farewell|until next time`,
);
const THANK = either(
  '(?:my )?thanks?|thank (?:you|u|yu|ya)|thx|thnx|tnx|ty|tysm|thankyou|thanking you|many thanks|cheers|much appreciated|appreciate(?:d| it)|i appreciate (?:it|that)|much obliged|big up|bless up|bless(?:ed)?(?: you)?|god bless(?: you)?|asante(?:ni)?(?: sana)?|nashukuru|shukriya|shukria|shukran|jazak ?allah(?: khair(?:an)?)?|meherbani|dhanyavad|dhanyawad|istuti|sthuthi|bohoma isthuthi|bohoma sthuthi|nandri|romba nandri|nga mihi|ta|grazie|merci|gracias|arigat?to(?: ?gozaimasu| ?gozaimashita)?|arigatou(?: ?gozaimasu| ?gozaimashita)?|domo|doumo|tasukarimashita|respect|nuff respect',
);
const MUCH =
  '(?: (?:very much|so much|a lot|all the same|just the same|a million|a bunch|again|anyway|sana|kindly|for (?:that|this|it|now|everything|all|your help|the help|your time|the (?:info|information|answer|explanation|reply)|helping(?: me)?|explaining|telling me|your (?:answer|reply|patience|assistance))|in advance|you|indeed|bro|sir|madam|dear|my friend|mate|team|all|then|ok|that helps|that helped|bwana|bot|man|boss|very|mucho))*';

const GREETING = either(
  "hi+|hello+|helo|hey+|hiya|yo|hallo|greetings|good ?(?:morning|afternoon|evening|day)|gm|g'?day|gidday|howdy|morning|evening|afternoon|hujambo|jambo|habari(?: (?:yako|zako|gani|za asubuhi|za mchana|za jioni|ya leo))?|mambo(?: vipi)?|vipi|niaje|sasa|shikamoo|salama|ayubowan|aayubowan|vanakkam|subha (?:udasanak|dawasak)|kohomada|machan|namaste|as+ala+m(?:u|o)? ?(?:a|o)?'? ?alaikum|assalamu alaikum|salam(?: alaikum)?|salaam|aslam ?o ?alaikum|aoa|adaab|wah gwaan|wagwan|wa gwan|wha gwaan|whappen|waapn|yow|bless|kia ora|tena koe|tena koutou|morena|konnichiwa|konbanwa|ohayou(?: ?gozaimasu)?|ohayo(?: ?gozaimasu)?|moshi moshi|hajimemashite|sup|whats up|what's up|hola|bonjour|nice to meet you|pleased to meet you|how are you(?: (?:doing|today))?|how r u|hope you are (?:well|fine)|how do you do",
);

const JA_END =
  '(?:です|でした|っす|だ|や|やで|な|ね|よ|わ|ー|〜|。|、| |ございます|ございました|申し上げます|いたします|した|笑|w)*';
const JA_THANK = either(
  'ありがとう|ありがと|あざ(?:っ)?す|あざます|あざーす|さんきゅー?|さんくす|どうも(?:ありがとう)?|おおきに|だんだん|助かり(?:ました|ます)|助かった|たすかりました|感謝(?:します|です|いたします|申し上げます)?|恐れ入ります|恐縮です|お世話(?:に|さま)(?:なりました|でした)?|ご丁寧に(?:ありがとう|どうも)|ご親切に(?:ありがとう|どうも)|いろいろありがとう|教えてくれてありがとう|ご説明ありがとう|ご対応ありがとう|ご回答ありがとう',
);
const JA_OK = either(
  'わかりました|分かりました|わかった|分かった|わかったわ|分かったよ|わかりましたよ|わーった|了解(?:です|しました|いたしました|っす)?|りょ(?:うかい)?(?:です)?|承知(?:しました|いたしました|です)?|かしこまりました|なるほど(?:ね|です|です[ねよ]|な|なるほど)?|なるへそ|そうなんですね?|そうなんだ|そうなん|そうですか|そっか(?:あ)?|そうか|へえ+|へー|ほう|ほー+|ふーん|ふうん|ふむ(?:ふむ)?|おけ|おっけー|ok|okです|うん|はい|んだ|んだか|さよか|ほうか|ほな|ほんなら|じゃ|じゃあ|では|それでは|納得(?:です|しました)?|理解(?:です|しました)?|よくわかりました|よくわかった|まじか|まじで|まじ|えぐ|すげえ|すごい|やば|やばい|うそ|ほんまか|ほんまに',
);
const JA_BYE = either(
  'さよ(?:う)?なら|ばいばい|ばい|またね|また(?:来ます|きます|今度|あとで|後で|明日|お願いします|よろしく)|では(?:また|失礼します|これで)|失礼(?:します|しました|いたします|いたしました)|お邪魔しました|おやすみ(?:なさい)?|お疲れ(?:様|さま)(?:です|でした)?|おつかれ(?:さま)?(?:でした)?|おつ|じゃあね|じゃね|ほなまた|ほなね|したっけ(?:ね)?|んじゃまた|んだばまた|それではまた|ごきげんよう',
);
const JA_GREETING = either(
  'こんにち[はわ]|こんちは|こんちわ|ちわ(?:っす|ーす)?|ちーす|ちわす|こんばん[はわ]|おはよ(?:う)?(?:ございます|さん)?|おっす|おす|うっす|やあ|やほ|やほー|やっほー?|やぁ|どーも|どうも|もしもし|はじめまして|初めまして|まいど(?:どうも)?|まいどおおきに|お世話になって(?:い|お)?(?:ます|ります)|お世話になります|いつもお世話になって(?:い|お)?(?:ます|ります)|ごめんください|ごめんくださいませ|はろー|へろー|はい(?:ど|た)ーい|ちょりーっす|ちーっす|よろしく(?:お願いします|お願いいたします|お願い致します|です)?|宜しくお願い(?:します|いたします|致します)|失礼します|おばんです|ばんじまして',
);
const JA_NO_MORE = either(
  '(?:もう|いえ|いいえ|いや|特に|とくに|あ|今は|今のところ|今回は|ひとまず|とりあえず|それは|もう十分|あとは|ほかは|他は|これ以上は|はい)*(?:大丈夫|だいじょうぶ|だいじょぶ|結構|けっこう|いい|ええ|十分|必要ない|必要ありません|いりません|いらない|要りません|要らない|不要|遠慮(?:して|し)?(?:おき)?(?:ます)?|間に合って(?:い)?ます|やめときます|よして?おきます)',
  'いら(?:ん|へん)|もうええ(?:わ|で|です)?|ええわ|いいや|ええです|やめとくわ|かまへん|平気',
);
const JA_DONE = either(
  '(?:私からは|聞きたいことは|質問は|用件は|今日は|以上)?(?:以上|いじょう)(?:になります)?|これで(?:以上|全部|終わり|おしまい|大丈夫)|(?:もう)?(?:聞きたいこと|質問|用|用事|ほか|他|あと)(?:は)?(?:特に)?(?:ない|ありません|あらへん|ないっす|なし|ねえ)|特に(?:ない|なし|ありません)|終わり(?:です|ます)?|おわり|おしまい|もう終わり(?:ます|です)?|済みました|解決(?:しました|です)|全部わかりました|これだけ',
);

export const SAID: Readonly<Record<Exclude<SmallTalk, 'whatFirst'>, readonly RegExp[]>> = {
  greets: [
    whole(`(?:${OK} |oh )?${GREETING}(?: (?:${WHO}))*(?: ${GREETING})*(?: (?:${WHO}))*`),
    whole(`(?:${JA_GREETING}[、 ]?){1,3}`, JA_END),
  ],
  thanks: [
    whole(
      `(?:(?:${OK}|${LAUGH}|wow|excellent|helpful|that(?:'s| is) (?:helpful|good|great|all clear|clear|nice)|very helpful|understood|got it|i see) )*${THANK}${MUCH}(?: ${THANK}${MUCH})*(?: ${BYE})?`,
    ),
    whole(`(?:${JA_OK}[、 ]?){0,2}(?:${JA_THANK}${JA_END}){1,3}(?:${JA_BYE})?`, JA_END),
  ],
  laughs: [
    whole(
      `(?:${OK} )*${LAUGH}(?: (?:${LAUGH}|${OK}|that's (?:funny|good)|good one|nice one|funny|so funny))*`,
    ),
    whole(`(?:${JA_OK}ー*)?(?:${LAUGH}|爆笑|大草原|吹いた|ふいた)+`, JA_END),
    whole("(?:good one|nice one|that's funny|very funny|so funny|you are funny|funny bot)"),
  ],
  declines: [
    whole(
      `(?:${OK} |no |nah |nope |oh )*(?:no,? ?(?:thanks?|thank you|thx|need|thankyou)|not (?:needed|necessary|required|interested)|no need|i(?:'m| am|m) (?:good|fine|ok|okay|all right|alright|all set)|all good|that(?:'s| is) (?:ok|okay|fine|alright)|it(?:'s| is) (?:ok|okay|fine|alright)|nothing|nothing (?:else|more|now)|don't worry|dont worry|never ?mind|no worries|not now|maybe (?:later|another time)|i don't need (?:it|that|anything)|leave it|hapana(?: asante)?|la asante|sitaki|nahi(?: shukriya)?|no ta|nah mate|nuh worry(?: bout it)?|daijoubu(?: desu)?|daijobu(?: desu)?|kekkou(?: desu)?|iie(?: kekkou(?: desu)?)?|iranai(?: desu)?)${MUCH}(?: (?:${THANK}|${OK}|for now|now|anymore|any more|today|then|bye))*`,
    ),
    whole(`(?:${JA_OK}[、 ])?${JA_NO_MORE}`, JA_END, `(?:${JA_THANK})?`, JA_END),
  ],
  done: [
    whole(
      `(?:${OK} |and |yes |no |then )*(?:that(?:'s| is|s| was| will be|'ll be)? (?:all|it|everything|enough)|i(?:'m| am|m) (?:done|finished)|(?:all )?done|finished|nothing (?:else|more|further)|no (?:more|other|further) questions?|no questions?|that answers (?:it|my question)|(?:i )?(?:got|get|have got) (?:it|that|you)|(?:i )?(?:understand|understood|see|c)|i see now|makes sense|noted|clear|all clear|ok then|fair enough|good to know|nimeelewa|basi|samajh (?:gaya|gayi)|mi (?:get it|understand|overstand)|owari(?: desu)?|ijou(?: desu)?|wakarimashita|wakatta|naruhodo|ryoukai(?: desu)?|shouchi shimashita|wow|interesting|really|i know)(?: (?:with thanks|for (?:now|today|me)|now|from me|i (?:wanted|needed)(?: to (?:know|ask))?|${OK}|${THANK}|then|sir|madam|mate|bro|bye))*`,
    ),
    whole(`(?:${OK} |right then |then )*${BYE}(?: (?:${BYE}|${WHO}|now|for now|then|${OK}))*`),
    whole(`${OK}(?: ${OK}){0,3}(?: (?:then|sir|madam|mate|bro))?`),
    whole(`(?:${JA_OK}[、 ]?){0,2}${JA_DONE}`, JA_END),
    whole(`(?:${JA_OK}[、 ]?){0,2}${JA_BYE}`, JA_END),
    whole(`(?:${JA_OK}[、 ]?){1,3}`, JA_END),
  ],
};

/** What somebody asked at the beginning. */
export const WHAT_FIRST: readonly RegExp[] = [
  /^(?:(?:ok|hey|sorry|hmm|wait|and|so|but|by the way|btw|lol|please|pls|again) )*(?:(?:can|could|do) (?:you|u) (?:tell me|remind me|remember|recall|know) |(?:remind|tell) me |i forgot |i forget |what again )?(?:what|wat|wht|which)(?: (?:was|is|were|did|do|i|it|have|question|thing|about|that|the))*(?: (?:i|my|we|me))(?: (?:first|very|initial|original|previous|last|earlier|asked|ask|asking|said|say|want|wanted|did|question|questions|message|about|thing|just|before|have|been|to|know))*(?: (?:first|at first|at the (?:beginning|start|very beginning)|in the beginning|to begin with|before|earlier|again|just now|initially|originally|you|at the top|when i (?:came|started)))*(?: (?:please|pls|again|bro|sir|lol))*$/u,
  /^(?:what was|what's|whats|remind me(?: of)?|repeat|tell me) (?:my|the) (?:first|very first|original|previous|last|earlier|initial) (?:question|message|thing|words?)(?: (?:again|please|i asked|i said|i wrote))*$/u,
  /^(?:(?:すみません|あの|えっと|ところで|そういえば|ごめん|で|あれ|あれっ)[、 ]?)*(?:私|わたし|僕|俺|うち|わし|おれ|こっち)?(?:は|が|って|、)?(?:さっき|最初|いちばん最初|一番最初|はじめ|初め|先ほど|前|始め)(?:は|に|の|、)?(?:私|わたし|僕|俺|うち|わし|おれ)?(?:は|が)?(?:何|なに|なん|どんなこと|どういうこと)(?:を|て|って|と)?(?:聞い|きい|質問|言っ|いっ|尋ね|書い|頼ん|聞き|話し)[^?]{0,14}$/u,
  /^(?:(?:すみません|あの|えっと|ところで|そういえば)[、 ]?)*(?:私|わたし|僕|俺|うち)?(?:の|が)?(?:最初|さっき|はじめ|一番最初|先ほど)(?:の|にした|に聞いた)?(?:質問|問い|話|用件|聞いたの|聞いたこと)(?!の?続き|と|に対)(?:は|って|を)?(?:何|なん|なに|教えて|もう一度|忘れ|どれ)?[^?]{0,14}$/u,
  /^(?:saisho|hajime|sakki)(?: ni| wa| no)? (?:nani|nan|shitsumon)\b[a-z ]{0,30}$/u,
];
