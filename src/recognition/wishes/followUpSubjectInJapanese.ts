import type { FollowUp } from '../../domain/conversation/followUp';
import { countryOfName } from '../places/countryNames';
import { whole } from '../text/pattern';
import { caught, meantBy } from './followUpWords';

/* What is said in Japanese after an answer and something: what else is asked about, which word is not understood, what was meant. */

const IS =
  '(?:ですか|でしょうか|なのですか|なんですか|ですかね|っすか|なの|なん|の|ん|か|かな|かね|や|やねん|だ|け|っけ|べ|です|ねん|よ|ね|を?教えて(?:ください|下さい|ほしい(?:です)?|や)?){0,3}';
const WORD = '["「『“]?(?<word>[^、。?はがをに「」『』“"]{1,16}?)["」』”]?';
const TERMS: readonly RegExp[] = [
  whole(
    WORD,
    '(?:って|とは|というのは|っていうのは|ってのは|って言葉は|という言葉は|は|っちゅうのは|ちゅうのは|ってな)(?:、)?(?:一体|いったい|要するに|つまり)?(?:何|なに|なん|どういう(?:意味|こと|もの|の|人)|どんな(?:意味|こと|もの|人)|どうゆう(?:意味|こと)|誰|だれ)(?:のこと|の意味)?',
    IS,
  ),
  whole(
    WORD,
    '(?:の|という言葉の|って言葉の|って)(?:意味|定義)(?:は|って|が|を)?(?:何|なに|なん|わから|分から|わかり|分かり|知りた|説明|わかん)?[\\u3041-\\u309fー]{0,8}',
    IS,
  ),
  whole(
    WORD,
    '(?:が|って(?:言葉|いうの)?が|という言葉が|の意味が)(?:よく|全然|ちょっと)?(?:わから|分から|わかり|分かり|わかん|読め|何か|なにか)[\\u3041-\\u309fー]{0,8}',
  ),
  whole(WORD, '(?:とは|ってなに|って何|って|てなに|て何)'),
];

const SUBJECT = '(?<subject>[^、。?はがをでもっ]{1,12}?)';
/** After は or も it asks by itself. */
const ABOUT: readonly RegExp[] = [
  whole(
    SUBJECT,
    '(?:は|の場合は?|だと|とかは|のほうは|の方は|については|に関しては|だったら|なんかは|とか)(?:どう|どない|どげん|どんな(?:感じ|ふう))(?:なる|なります|なっとる|なって(?:い)?(?:る|ます)|する|す)?',
    IS,
  ),
  whole(
    SUBJECT,
    '(?:も|まで|とかも|のほうも|の方も)(?:同じ|おなじ|一緒|いっしょ|含|入|そう|対象|当てはま|あてはま|該当|駄目|だめ|ダメ)[\\u3041-\\u309fー]{0,8}',
    IS,
  ),
  whole(SUBJECT, '(?:は|って)(?:含|入|対象|該当)[\\u3041-\\u309fー]{0,8}', IS),
];
const ABOUT_ASKED: readonly RegExp[] = [
  whole(
    SUBJECT,
    '(?:は|も|の場合は?|だと|とかは|とかも|のほうは|の方は|のほうも|については|に関しては|だけは|なんかは|って)',
  ),
];
const NO_SUBJECT =
  /^(?:.{0,4}個人情報.{0,8}|.{0,4}データ.{0,8}|あなたの?.{0,8}|きみの?.{0,8}|君の?.{0,8}|お前の?.{0,8}|きみ|これ|それ|あれ|そ|こ|あ|ここ|そこ|どこ|私|わたし|僕|俺|うち|あなた|君|御社|何|なに|なん|誰|だれ|いつ|なぜ|どう|今日|明日|天気|元気|名前|お名前|住所|次|今|はい|いいえ|他|ほか|続き|あと|そちら|そっち|こちら|おすすめ|今回|趣味|調子|答え|返事|結果)$/u;

const NO =
  '(?:(?:いや|いいえ|いえ|違う|違います|ちがう|ちがいます|ちゃう|ちゃうねん|ちゃうちゃう|そうじゃなく(?:て|って)|そうではなく(?:て)?|そうやなくて|そうじゃない|そういう(?:こと|意味)(?:じゃ|では)なく(?:て)?|違くて|違うって|ちゃうて|ごめん|ごめんなさい|すみません|あ|あの|えっと|今度は|それじゃなく(?:て)?|それではなく(?:て)?|それちゃうて|んー|うーん)[、,。!… ー]{0,3})';
const OTHER = '(?<other>[^\\n]{1,32}?)';
const NOT_THIS = '(?<not>[^\\n、。をがは]{1,14}?)';
const ASKS =
  '(?:聞|き|訊|知り|質問し|尋ね)(?:い|き|く|て|た|お|る|ます|ん|です|だ|か|っ|の|ねん|が|けど|い)*|言(?:っ|う|い)(?:て|い|お|る|ます|ん|です|ねん|だ|けど|た|の)*';
const CLOSE = `(?:の(?:こと|話|件|ほう|方|質問|つもり|ほうの話|方の話|ほうのこと))?(?:のほう|について|に関して)?(?:です|だ|や|を|が|なん|に|で|だよ)?(?:${ASKS})?(?:です|だ|や|よ|ね|ねん|で|やで|けど|ですけど|ですが|なんですが|なんですけど|なんだけど|なんやけど|なん|んだよ|んやけど|だよ|でした|だってば|だって|のことで)?`;
/** A noun, and what the denial of it is put in between. */
const DENIED =
  '(?:のこと|の話|の方|のほう)?(?:じゃ|では|や|と)(?:なく(?:て|って)?|のうて|のーて|ないです、|なしに|違って|ちごて|ちゃうて)[、,。 ]{0,2}';
const MEANT: readonly RegExp[] = [
  whole(`${NO}{0,3}`, NOT_THIS, DENIED, OTHER, CLOSE),
  whole(
    `${NO}{1,3}`,
    OTHER,
    '(?:の(?:こと|話|件|ほう|方|質問|つもり|ほうの話|方の話)|のほう|について|に関して)(?:です|だ|や|を|が|なん|に|で)?[\\u3041-\\u309f聞言知ー]{0,16}',
  ),
  whole(
    '(?:(?:いや|違う|違います|ちがう|ちゃう|ちゃうねん|そうじゃなく(?:て|って)|そうではなく(?:て)?|そうやなくて|違くて)[、,。!… ー]{1,3}){1,2}',
    OTHER,
    CLOSE,
  ),
  whole('(?:そうじゃなく(?:て|って)|そうではなく(?:て)?|そうやなくて|違くて)', OTHER, CLOSE),
  whole(
    `${NO}{0,3}`,
    '(?:私が)?(?:聞きたい|知りたい|聞きたかった|聞いてる|聞いている|質問した|言ってる|言いたい)(?:の|こと|ん)は(?:、)?',
    OTHER,
    CLOSE,
  ),
];
const NAMES_SOMETHING = /[\p{sc=Han}ァ-ヺa-z]/u;
/** What wants something done is no question, and what denies itself denies something else. */
const NO_QUESTION =
  /直し|消し|消せ|入れ|変え|してほしい|して欲しい|してください|お願い|くれ|出して|出せ|話させ|対応|追加|やめて|止めて|見せて|^(?:いい|大丈夫|結構|だめ|ダメ|よ|ね|か|の|ん|な|けど)/u;

export function subjectInJapanese(
  texts: readonly [whole: string, opened: string],
  asks: boolean,
): FollowUp | undefined {
  const [text, opened] = texts;
  return meantIn(text) ?? termIn(opened) ?? termIn(text) ?? aboutIn(opened, asks) ?? aboutIn(text, asks);
}

function meantIn(text: string): FollowUp | undefined {
  const all = MEANT.flatMap((pattern) => meantBy(pattern, text) ?? []);
  return all.find(({ other }) => NAMES_SOMETHING.test(other) && !NO_QUESTION.test(other));
}

function termIn(text: string): FollowUp | undefined {
  const word = caught(TERMS, text, 'word');
  return word === undefined || NO_SUBJECT.test(word) ? undefined : { is: 'termAsked', word };
}

function aboutIn(text: string, asks: boolean): FollowUp | undefined {
  const subject = caught(asks ? [...ABOUT, ...ABOUT_ASKED] : ABOUT, text, 'subject');
  if (subject === undefined || NO_SUBJECT.test(subject)) return undefined;
  return countryOfName(subject) === undefined ? { is: 'about', subject } : { is: 'aspect', aspect: 'abroad' };
}
