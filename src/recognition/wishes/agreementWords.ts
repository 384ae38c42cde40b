import { either, maybe, whole } from '../text/pattern';

/*
 * How people agree to what was offered, beyond a plain yes: patterns over a whole phrase as `foldPhrase` leaves it. Only
 * what points back to the offer ("that", それ, "go ahead") is among them; what names a matter is a wish of its own.
 */

const THAT = either(
  'that one|that|this one|this|it|dat|dis|dat one|the same|so|what you (?:said|say|suggested|propose|offer(?:ed)?)|your suggestion|the first(?: one)?|exactly that|just that',
);
const YES = either(
  'yes|yea|yeah|yep|yup|ya|yah|yh|ye|yes yes|ok|okay|okey|k|sure|right|fine|good|great|cool|perfect|alright|all right|very well|of course|definitely|absolutely|certainly|correct|exactly|please|pls|oh|ah|well|so|then|and|hmm|sawa|ndiyo|acha|accha|theek hai|haan|ji|han|yes man|ya mon|yah man|aye|sweet|choice|sir|madam|bro|thanks|thank you|no problem|why not|i think so|i guess|that is (?:good|fine|right)|sounds (?:good|great|fine)|good idea|i agree|agreed',
);
const DOES = either(
  'do|start|begin|open|send|make|try|take|use|choose|pick|go (?:with|for|ahead with)|go on with|proceed with|continue with|get on with|help me (?:with|do)|arrange',
);
const I = either(
  "i want(?: to)?(?: do)?|i would like(?: to)?(?: do)?|i'd like(?: to)?(?: do)?|i'll|i will|i wanna(?: do)?|i need|we want(?: to)?(?: do)?|i choose|i'd love|i would love|i go for|i'm for|mi waan(?: fi)?(?: do)?|mi want(?: fi)?(?: do)?|let us|let's|lets|please|pls|kindly|can (?:we|you|u|i)(?: please)?|could (?:we|you|u)(?: please)?|you (?:can|may|could)|u can|make we|mek we|just",
);
const END =
  '(?: (?:please|pls|plz|then|now|thanks|thank you|for me|fi me|ok|okay|right away|right now|today|sir|madam|bro|mate|man|kindly|instead|first|quickly|asap|with pleasure|of course|is (?:good|fine|ok|okay|perfect|great|what i want)|will do|works|thx|cheers|asante|shukriya))*';

/** "Yes please, let's do that", "go for it then", "that one is fine". */
export const AGREES_IN_ENGLISH = whole(
  `(?:${YES} )*`,
  either(
    `(?:${I} )*${DOES} ${THAT}`,
    `(?:${I} )*${DOES} ${THAT} for me`,
    `(?:${I} )+${THAT}`,
    `(?:${I} )*(?:start|begin|proceed|continue|go ahead|go on|carry on|get started|get going|move forward|start with ${THAT}|begin with ${THAT})`,
    `(?:${THAT} )(?:please|pls|one please|is (?:good|fine|ok|okay|right|perfect|great|correct|it|what i (?:want|need|mean|meant))|sounds (?:good|fine|great)|works|will do|would be (?:good|great|fine|nice|lovely|perfect))`,
    `(?:lets|let's|let us) go`,
    `(?:that's|thats|it's|this is|that is) (?:fine|good|great|perfect|right|it|the one|ok|okay|correct|what i (?:want|need|mean|meant|wanted|asked(?: for)?))`,
    `(?:yes|yeah|yep|sure|ok|okay|please|of course|definitely|absolutely) (?:i do|i would|i want|i would like (?:that|to)|i'd like (?:that|to)|please do|help me|that one|that|this|do|you may|you can|let's go|i want to)`,
    `(?:i'm|i am|am) (?:happy|fine|ok|okay|good|in agreement) with (?:that|it|this)`,
    `(?:hai |un |ee |jaa |ja )*(?:sou|so) ?shite(?: kudasai)?|(?:hai |un |ee |jaa |ja )*sore de(?: onegai ?(?:shimasu)?| ii| ii desu| ok| tanomu)?|onegai(?: ?shimasu)?(?: yo)?|zehi(?: onegai ?shimasu)?|tanomimasu|yarimasu|yatte kudasai|susumete kudasai`,
  ),
  END,
);

const OPENING = maybe(
  'はい|ええ|うん|うんうん|おう|そうですね|そうだな|そうやな|せやな|んだ|んだな|あ|ああ|あっ|じゃあ|じゃ|では|それでは|ほな|ほんなら|なら|んじゃ|んだば|とりあえず|ぜひ|是非|もちろん|わかりました|分かりました|了解(?:です)?|承知しました|なるほど|助かります|ありがとうございます|ありがとう|いいですね|ok|おっけー',
);
const IT =
  '(?:それ|これ|そっち|そちら|そっちの方|そちらの方|その(?:手続き?|やり方|方法|形|方向|件|内容|請求|申請|方|ほう|通り|とおり)|この(?:手続き?|方法|形|内容)|今の(?:やつ|方法|内容)?|おっしゃる通り|提案の通り|最初の(?:方|ほう|やつ)?|先ほどの(?:方法|手続き)?)';
const ASK =
  '(?:お願い|おねがい|お頼み|頼み|たのみ|頼む|頼んます|たのむ|たのんます|よろしく|宜しく|進め|すすめ|やって|やっとい|やり|やる|して|しと|し|始め|はじめ|行き|いき|いこ|行こ|送っ|手配し|続け|結構|いい|ええ|良い|大丈夫|問題な|かまい|構い|かまへ|ok|おっけー|けっこう|助かり|決まり|決定)';
const REST =
  '(?:します|いたします|致します|しよう|しようかな|したい|したく|したいです|できますか|できれば|ます|です|でお願い|お願い|て|で|ください|下さい|くれ|くれる|くれや|くれません|くれませんか|くれへん|もらえますか|もらえる|もらえると|もらいたい|もらおう|もらいます|もろて|ほしい|ほしいです|いただけますか|いただきたい|いただけると|助かります|と思います|と存じます|けろ|けれ|んか|よ|ね|な|わ|や|で|う|か|かな|い|いて|とく|とい|といて|おいて|ん|ねん|せん|ません|へん|ほんで|ほうが|たい|けど|の|のが|は|を|に|が|し|ましょう|ましょか|まひょ|まひょか|ったる)*';

/** それでお願いします, その手続きを頼むわ, ほなそうして. */
export const AGREES_IN_JAPANESE = whole(
  `(?!.*(?:ないで|ない$|んといて|せん(?!か)|(?<!くれ|もらえ|れ)へん$|ないです|くない))(?:${OPENING}[、 ]?){0,3}`,
  either(
    `${IT}(?:で|を|に|が|も|の方で|のほうで|でも|は)?${ASK}${REST}`,
    `(?:そう|そのように|その様に|そないに?|そげん|ほう)${ASK}${REST}`,
    `${IT}(?:で|を|に|が)(?:よ|ね|や|な|わ)?`,
    `(?:ぜひ|是非|もちろん|すぐに?|早速|今すぐ)(?:に|、| )?(?:${IT}(?:で|を|に)?)?${ASK}${REST}`,
    `(?:お願い|おねがい|頼み|頼む|たのむ|よろしく|進め|やって|始め)${REST}`,
  ),
  '(?: ?(?:ありがとう(?:ございます)?|助かります|よろしく(?:お願いします)?|お願いします|笑))?',
);
