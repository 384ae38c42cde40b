import { either, maybe, whole } from '../text/pattern';
import {
  type AskedAbout,
  type Clause,
  type ClauseRead,
  clauseReader,
  type KindOfAsking,
} from './askedClause';
import {
  IS,
  KANA,
  LEAD,
  MAYBE_THING,
  NEED,
  SPECIFIC,
  TELL,
  THING,
  WHAT_WORD,
  WHY_WORD,
} from './askedWordsInJapanese';

/*
 * A question about the open question, in Japanese and in romaji: patterns over a whole clause, folded and without
 * spaces, in which ¤ stands for what is asked for. なぜ御社が私の情報を持っているのか names something else, and is not
 * about the question.
 */

const WHY = [
  `${MAYBE_THING}${WHY_WORD}${THING}${IS}`,
  `${MAYBE_THING}${WHAT_WORD}のための(?:質問|確認|もの|項目|欄|番号)${KANA}`,
  `${MAYBE_THING}${WHY_WORD}${IS}`,
  `${MAYBE_THING}${WHY_WORD}${MAYBE_THING}(?:${NEED}){1,3}`,
  `${THING}${maybe(WHAT_WORD)}(?:に|どう|どのように|なにに)(?:使|つか|利用)${KANA}`,
  `${MAYBE_THING}(?:何に|なにに)(?:使|つか|利用)${KANA}`,
  `${MAYBE_THING}(?:何|なん)のため${KANA}`,
  `${MAYBE_THING}(?:(?:必要|聞く|きく|求める|入力する)${KANA})?(?:理由|目的|わけ|訳|意図)(?:は|が|を|って|も)?(?:何|なん)?${IS}(?:教えて|知りたい)?${KANA}`,
  `${MAYBE_THING}(?:ここに)?(?:書い|入力し|教え|入れ|渡し|出し|送っ|打っ|言っ)(?:ても|ちゃっても|ちゃって|て|たら|ちゃうの|ちゃって)(?:も)?(?:大丈夫|平気|安全|問題(?:ない|あり))${KANA}`,
  `${THING}(?:安全|大丈夫)(?:です(?=か|よね|かね)|なん|なの|なんです)${KANA}`,
];
const WHY_LOOSELY = [
  `${THING}(?:教える|書く|入力する|伝える|出す)?(?:の)?(?:が|は|に)?(?:不安|心配|怖い|こわい|抵抗が|嫌|いや)${KANA}`,
  `(?:質問|聞くこと|聞かれること|入力|項目|手続き)(?:が|も)?(?:多|おお|長)(?:すぎ|い|く)${KANA}`,
];
const MORE_WHAT = [
  `(?:例えば|たとえば)?${MAYBE_THING}${SPECIFIC}${WHAT_WORD}(?:を|て|と|って)?(?:書[けいくこ]|入力[すし]|答え|選[べびぶん]|入れ|打[てっつ]|言[えっい])${KANA}`,
  `${MAYBE_THING}(?:どれ(?:が|と)(?:どれが)?)?(?:どう|どない)(?:違|ちが)${KANA}`,
  `(?:なに|何|なん)(?:それ|これ|や(?:それ|これ)|やねん(?:それ|これ)?)`,
  `(?:どれ|どっち|どちら|どの(?:方法|選択肢|¤))(?:が|のほうが|の方が)(?:いい|良い|よい|よろし|ええ|おすすめ|お勧め|オススメ|早|はや|楽|らく|簡単|安|便利|確実|普通|一番|いちばん|正し)(?:です|の|ん|か|でしょう|や|くて|い){0,4}`,
  `(?:もっと|もう少し|もうちょっと)?(?:簡単に|かんたんに|シンプルに|わかりやすく|分かりやすく|やさしく|短く|みじかく)(?:言|いう|いって|説明|教え|まとめ|お願い|して)${KANA}`,
  `(?:どのような|どないな|どげな)¤(?:(?:を|で|が|の)?(?:書|入力|答え|選|出|用意|必要|要|いる|いり)?${KANA})`,
  `${THING}(?:って|は)?(?:どれ|どの(?:番号|アドレス|書類|こと))(?:のこと)?${IS}|どれのこと${IS}`,
];
/** Whether this or that will do: 会社のアドレスでもいいですか. With no more than its name it would be the answer. */
const DOES_IT_DO = either(
  '(?:会社|仕事(?:用)?|家族|親|妻|夫|主人|嫁|子ども|息子|娘|友人|携帯|スマホ|学校|昔|前|別|普段|フリー|個人)の?¤',
  '(?:(?:スマホ|携帯)で撮った)?(?:コピー|写し|写真|スキャン|画像)|旧姓|匿名|通称|ニックネーム|あだ名|仮名|イニシャル|苗字だけ|名字だけ|名前だけ|だいたい|大体|おおよそ|フリーメール|フリーアドレス',
);
const WHAT = [
  `${MAYBE_THING}${SPECIFIC}${MAYBE_THING}(?:どういう|どうゆう|どんな|どないな|どげな|${WHAT_WORD}の|なんの)(?:こと|こっちゃ|意味|もの|やつ|話|事|物|¤|答え|内容)${KANA}`,
  `${MAYBE_THING}${SPECIFIC}${MAYBE_THING}${WHAT_WORD}(?:です|なの|なん|や|やねん|じゃ|だ|でしょう|ね|すか|っすか|のん|か|べ|べか|べが|ばい|たい|と|ね|さ|け|じゃろ|やろ|だろ|っちゃ|よ|な|の){0,4}`,
  `${MAYBE_THING}${SPECIFIC}${WHAT_WORD}を(?:指|さ|意味|書|入力|答え|選|言|入れ|打|聞|知り)${KANA}`,
  `${MAYBE_THING}(?:どれ|どっち|どちら)(?:を|が)?(?:選|えら|書|答え|入力)${KANA}`,
  `${MAYBE_THING}(?:違い(?!ま)|ちがい(?!ま)|差)(?:は|が|を|って|も)?(?:何|なに|なん)?${IS}(?:教え|わから|分から)?${KANA}`,
  `${MAYBE_THING}(?:どう|何が|なにが|どこが)(?:違|ちが)${KANA}`,
  `${MAYBE_THING}(?:意味|説明)(?:を)?(?:教え|して|説明して|お願い|おねがい)${KANA}`,
  `${MAYBE_THING}(?:もう少し|もうちょっと|もっと)?(?:詳しく|くわしく)(?:説明|教え)?${KANA}`,
  `${MAYBE_THING}どこ(?:に|で|を)(?:書|載|記載|あり|ある|見|確認|わか)${KANA}`,
  '¤(?:って|とは|というのは)',
  `(?:どういう|どんな|どの|${WHAT_WORD}の)¤(?:(?:を|で|が|の)?(?:書|入力|答え|選|出|用意|必要|こと)?${KANA})`,
];
const WHAT_IF_ASKED = [
  `${MAYBE_THING}(?:${DOES_IT_DO})(?:でも|で|じゃ|では|は)(?:も)?(?:いい|ええ|よい|良い|よろし|大丈夫|問題|平気|構|かま|可能|使え|だめ|ダメ|あか|ok)${KANA}`,
  `${THING}(?:で|だけで)?(?:は)?(?:足り|十分|じゅうぶん)${KANA}`,
  `(?:おすすめ|お勧め|オススメ)(?:は|って|の方法は)?(?:どれ|何|なに|どっち|どちら|あり)?${KANA}`,
  `${MAYBE_THING}(?:何|なに)が(?:必要|要|い[るり])${KANA}`,
  `${MAYBE_THING}(?:具体的に(?:は)?|つまり|というと|番号って何番)`,
  `(?:どっち|どちら|どれ|両方|全部|${THING})?(?:とも|は|も)?(?:を?選んでも)?(?:同じ|おなじ|一緒|いっしょ)(?:もの|こと|意味)?${IS}`,
  `${THING}(?:というと|といいますと|と言いますと|っていうと)`,
];
const WHAT_LOOSELY = [
  `${MAYBE_THING}(?:質問の?|言葉の?|言ってる|言っている|書いてある|どういう|何を聞かれている)?(?:意味|意図|こと|のか|ことば|質問)(?:が|は|も|を)?(?:よく|全然|ぜんぜん|さっぱり|いまいち)?(?:わから|分から|わかり|分かり|わかん|分かん|理解でき|不明|つかめ)${KANA}`,
  `(?:何|なに)を(?:書け|書い|答え|入れ|入力す|選べ|言え)${KANA}(?:わから|分から|わかり|分かり|わかん)${KANA}`,
];
const EXAMPLE_IF_ASKED = [
  `(?:年は|生年月日は)?(?:西暦|和暦|元号|ハイフン|スペース|国番号|カタカナ|ひらがな|漢字|ローマ字|半角|全角|マンション名|部屋番号|都道府県)(?:から|は|も|って|で|を)?(?:です|い[るり]|要|必要|入れ|書|でも|いい|あり|なし|つけ|ですか)${KANA}`,
];
const EXAMPLE = [
  `(?:例えば|たとえば)?${MAYBE_THING}(?:どんな|どういう|どのような|どういった|どない(?:な)?)(?:の|もの|もん|こと|内容|ふう|¤)(?:を|に|で|と)?(?:申|書|伝え|お伝え|言|答え|入れ|入力|記入|挙げ)${KANA}(?:良い|宜しい)?${KANA}`,
  `${MAYBE_THING}(?:例えば|たとえば|例|見本|サンプル|記入例|入力例)(?:は|を|って|が)?(?:何|なに|なん|どんな(?:の|もの|こと|感じ)?|どういう(?:の|もの|こと)?)?${KANA}(?:教え|見せ|挙げ|出し|示し|欲し|ありますか)?${KANA}`,
  `${MAYBE_THING}(?:どんな|どういう)(?:感じ|ふう|風|形|形式|書き方|ように)${KANA}(?:書|入力|答え)?${KANA}`,
  `(?:例えば|たとえば)?${MAYBE_THING}(?:どう|どうやって|どのように|どない)(?:書|入力|答え|打|入れ)${KANA}`,
  `${MAYBE_THING}(?:書き方|入力方法|答え方|形式)(?:は|を|が|って)?${KANA}(?:教え|わから|分から)?${KANA}`,
];
const MUST = [
  `${THING}(?:じゃ|で)ないと${KANA}|(?:本名|実名|自分のもの|自分の名前)(?:じゃ|で)ないと${KANA}`,
  `${MAYBE_THING}(?:答える|書く|教える|言う|入力する|出す|伝える)(?:必要|義務)(?:が|は|って)?(?:ある|あり)${KANA}`,
  `${MAYBE_THING}(?:絶対|必ず|どうしても|全部|本当に|ほんとに|ほんまに)?(?:に)?${MAYBE_THING}${TELL}(?:なきゃ|なくちゃ|ないと|なければ|なくては|んと|なあか|な|にゃ|ねば|んといか)(?:だめ|ダメ|駄目|いけ|いか|なら|あか|まず|あきま)${KANA}`,
];
const MUST_LOOSELY = [
  `${MAYBE_THING}(?:あまり|できれば|正直)?(?:教え|言い|いい|答え|書き|入力し|入れ|出し|知らせ)た(?:くない|くありません|ない|うない|くは?ない)(?:の|ん|です|だ|けど|けれど|が|な|ね|よ){0,5}`,
];
const MUST_IF_ASKED = [
  `${MAYBE_THING}${TELL}(?:ないと|なければ|なきゃ)(?:先に|次に)?(?:進|使)${KANA}`,
  `${MAYBE_THING}${TELL}(?:なくて|んで|んくて|ずに|ないで|んでも|なくても|へんでも)(?:も)?(?:進)?${KANA}(?:大丈夫|平気|構|済|良|可能)?${KANA}`,
  `${MAYBE_THING}(?:絶対|必ず|どうしても|本当に|ほんとに|ほんまに|やっぱり)?(?:に)?(?:必須|任意|必要|要[るりんら]|い(?:る|り|ん))(?:項目|事項)?${KANA}`,
  `${MAYBE_THING}(?:飛ば|とば|スキップ|省略|パス|空欄|空白|無視)${KANA}(?:可能|大丈夫|良|構|平気)?${KANA}`,
  `${THING}なし(?:でも|で|じゃ)${KANA}(?:進め|大丈夫|平気|可能)?${KANA}`,
];
const IF_NOT = [
  `${MAYBE_THING}(?:空欄|空白|未記入|白紙)(?:のまま)?(?:だと|だったら|なら|にしたら|で出したら|の場合は?)(?:どう|どない|何か)${KANA}`,
  `${MAYBE_THING}(?:飛ばし|とばし|スキップし|省略し|無視し|忘れ|間違え|まちがえ|なくし)(?:た|ちゃった)(?:ら|場合(?:は)?|とき(?:は)?|時(?:は)?)(?:は)?(?:どう|どない)${KANA}`,
  `${MAYBE_THING}(?:わから|分から)(?:ない|んかった|なかった|ん|へん)(?:ら|場合|とき|時)?(?:は)?(?:どう|どない)${KANA}`,
  `${MAYBE_THING}(?:もし)?${MAYBE_THING}(?:${TELL}|な|無)(?:ない|なかった|なけれ|んかっ|かっ|いと|ければ|ず|んと|へん|なきゃ|い)${KANA}(?:場合|時|人)?${KANA}(?:どう|何が起|なにがおこ|困|問題|不利)${KANA}`,
  `${THING}(?:が|は)?(?:ない(?!と(?:いけ|だめ|ダメ|あか))|無い|持ってない|持っていない|もってない|わからない|分からない)(?:場合|時|とき|人)?(?:は|に)?(?:どう)?${KANA}`,
  `${MAYBE_THING}(?:断|拒否し|拒|嫌だと言|いやだと言|嫌|いや)${KANA}どう${KANA}`,
];
const BESIDE = [
  `(?:こちらの|そちらの)?${THING}か?(?:というのは|と言うのは|と申しますのは|って(?:いう)?のは)`,
  '(?:失礼(?:です|いたします|ながら)|恐縮(?:です)?|恐れ入ります|お手数です)(?:が|けど|けれど)?',
  '(?:そっち|そちら|おたく|お宅|御社|あんた|向こう|そっちの人)(?:から|が|で)(?:勝手に|毎日|何度も)?(?:かけ|電話し|送っ|連絡し|知っ|持っ)[\\u3041-\\u309f]{0,12}',
  '(?:代理(?:人)?|本人|家族|会社|法人|親|未成年|外国人|海外|相続)(?:の場合|なら|のとき|だと|なのですが|なんですが|ですが|なんですけど)(?:は)?',
  '(?:ちょっと|よく|あまり|いまいち)?(?:わから|分から)(?:ない|ん|へん)(?:の|ん)?(?:です|だ|や)?(?:が|けど|けれど|ので)?',
  `(?:なくし|失くし|無くし|忘れ|見当たら)[\\u3041-\\u309f]{0,12}`,
  '(?:もう|既に)?(?:知っ|持っ)(?:て|と)[^?]{0,24}',
  '[^?]{0,14}(?:とき|時|前|まえ)(?:は|に|には)?[^?]{0,4}(?:いら|要ら|必要|聞かれ|きかれ|なかっ|言わ)[^?]{0,14}',
  '(?:すみません|すいません|あの|えっと|えーと|うーん|いや|えっ?|はあ|はぁ|ごめんなさい|ちょっと|あれ)',
  '(?:もう|既に|すでに)?(?:知って|持って|わかって|登録して)[\\u3041-\\u309fー]{0,12}',
  `(?:広告|宣伝|迷惑メール|勧誘|営業)(?:とか|など|の電話|メール|のメール){0,2}(?:が|は|も)?(?:来|届|送|き|くる|かかって)${KANA}`,
  `(?:前に|さっき|もう|すでに|既に)?(?:も)?${MAYBE_THING}(?:もう|前に|さっき)?(?:言|書|伝え|教え|入力し|登録し)(?:いました|ました|ったのに|いたのに|たのに|ってある|った|いた|てあるはず|たはず|たよ)${KANA}`,
  THING,
  `${THING}(?:だ|です)?(?:けど|が)`,
];
const ROMAJI: readonly (readonly [AskedAbout, RegExp])[] = [
  ['why', whole('(?:naze|nande|doushite|doshite|nannotame)(?:hitsuyou|iru|kiku)?(?:no|n)?(?:desu)?(?:ka)?')],
  [
    'what',
    whole(
      either(
        '(?:dore|docchi|dochira)(?:ga|wo|o)(?:ii|erabeba)(?:no|ii)?(?:desu)?(?:ka)?|(?:dou?iu|donna)(?:imi|koto)(?:desu)?(?:ka)?|nani(?:wo|o)(?:kakeba|kaku|kaitara)(?:ii|no)?(?:n)?(?:desu)?(?:ka)?|imi(?:wa|ga)(?:nan|wakaranai|wakarimasen)(?:desu)?(?:ka)?',
      ),
    ),
  ],
  ['example', whole('tatoeba(?:nani|nan|donna)?(?:desu)?(?:ka)?')],
  [
    'must',
    whole(
      either(
        '(?:¤(?:wa)?)?(?:hitsuyou|hissu|hitsuyo)(?:desu)?ka|kakanai?(?:kya|to)(?:dame|ikenai)(?:desu)?(?:ka)?',
      ),
    ),
  ],
];

const KINDS: readonly KindOfAsking[] = [
  ['why', WHY, WHY_LOOSELY, []],
  ['ifNot', IF_NOT, [], []],
  ['example', EXAMPLE, [], EXAMPLE_IF_ASKED],
  ['what', [...WHAT, ...MORE_WHAT], WHAT_LOOSELY, WHAT_IF_ASKED],
  ['must', MUST, MUST_LOOSELY, MUST_IF_ASKED],
];

const readClause = clauseReader(KINDS, BESIDE, (line) => whole(LEAD, either(line)));
/** How a clause that asks ends without a mark. */
const ASKS = /(?:か|の|かいな|かね|かな|かしら|(?<!せ)ん|んや|んけ|け)[ー〜~]*$/u;

/** What a clause asks about the open question. */
export function askedInJapanese({ said, asked, certain }: Clause): ClauseRead {
  const text = said.replace(/\s+/gu, '');
  if (!/[\u3041-\u30ff\p{sc=Han}]/u.test(text)) return inRomaji(text, asked);
  const asks = asked || ASKS.test(text);
  return readClause(text, { asked: asks, certain });
}

/** Nani and Nande are names too: without a mark only what ends as a question does. */
function inRomaji(text: string, asked: boolean): AskedAbout | undefined {
  if (!asked && !/(?:desu)?ka$/u.test(text)) return undefined;
  return ROMAJI.find(([, pattern]) => pattern.test(text))?.[0];
}
