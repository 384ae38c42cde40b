import type { Locale } from '../../locales';
import type { RequestTypeId } from '../../src/domain/request/requestType';

/** What somebody tells of one thing, the last of it what holds; in words that name it, so that none depends on another. */
type Thing = readonly string[];

/** By what they are: each in several ways. */
const THINGS = {
  en: {
    self: [['it is for myself'], ['this is about me'], ['I am asking for myself']],
    name: [['my name is Grace Wanjiku'], ['name: Grace Wanjiku'], ['I am Grace Wanjiku']],
    nameWithSlip: [
      ['my name is Grace Wanjiku', 'sorry, my name is Grace Wanjiru'],
      ['my name is Grace Wanjiku', 'I made a mistake, my name is Grace Wanjiru'],
    ],
    otherName: [
      ['my name is Grace Wanjiku', 'my name is not Grace Wanjiku but Amina Juma'],
      ['my name is Grace Wanjiku', 'my name should be Amina Juma, not Grace Wanjiku'],
    ],
    data: [['all of my data'], ['everything you have about me'], ['all my personal data please']],
    orders: [['my orders and payments'], ['the orders and payments only'], ['my purchase history']],
    byMail: [['by e-mail please'], ['please send it by e-mail'], ['electronically please']],
    byMailAfterAll: [
      ['by post please', 'actually by e-mail, not by post'],
      ['please send it by post', 'no, by e-mail instead of post'],
    ],
    byPost: [['by post please'], ['please send it by post'], ['on paper by post please']],
    byPostAfterAll: [
      ['by e-mail please', 'actually by post, not by e-mail'],
      ['please send it by e-mail', 'sorry, by post instead of e-mail'],
    ],
    place: [
      ['my address is 12 Hope Road, Kingston 6, Jamaica'],
      ['my postal address is PO Box 123, Nairobi, Kenya'],
      ['I live at 4 Galle Road, Colombo 3, Sri Lanka'],
    ],
    fee: [['the fee is fine'], ['I agree to the fee'], ['the fee is ok with me']],
    ground: [
      ['you do not need it any more'],
      ['it is no longer needed'],
      ['I am not your customer any more'],
    ],
    account: [['it is in my contact details'], ['my account data']],
    slip: [
      ['your records say Waker, it should be Walker'],
      ['12 Hope Road is wrong, it should be 21 Hope Road'],
    ],
  },
  ja: {
    self: [['自分の情報についてです'], ['本人です'], ['私本人の情報です']],
    name: [['名前はミナ・ラオです'], ['私の名前はミナ・ラオです'], ['ミナ・ラオと申します']],
    nameWithSlip: [
      ['名前はミナ・ラオです', 'すみません、名前はミナ・ロイです'],
      ['名前はミナ・ラオです', '間違えました。名前はミナ・ロイです'],
    ],
    otherName: [
      ['名前はミナ・ラオです', '名前はミナ・ラオではなくアヤ・ロイです'],
      ['名前はミナ・ラオです', '名前はミナ・ラオじゃなくて、アヤ・ロイです'],
    ],
    kanji: [['名前は西田茂雄です'], ['西田茂雄と申します'], ['氏名は西田茂雄です']],
    furigana: [
      ['フリガナはニシダシゲオです'],
      ['ふりがなは、にしだしげおです'],
      ['読み方はニシダ シゲオです'],
    ],
    data: [['すべての情報'], ['全部の情報です'], ['持っている情報すべて']],
    orders: [['購入の記録です'], ['取引の記録だけ'], ['注文履歴をお願いします']],
    byMail: [['電子データでお願いします'], ['メールで送ってください'], ['電子データがいいです']],
    byMailAfterAll: [
      ['郵送でお願いします', 'やっぱり郵送ではなく電子データで'],
      ['郵送でお願いします', 'すみません、郵送じゃなくて電子データでお願いします'],
    ],
    byPost: [['郵送でお願いします'], ['紙で送ってください'], ['郵送がいいです']],
    byPostAfterAll: [
      ['電子データでお願いします', 'やっぱり電子データではなく郵送で'],
      ['電子データでお願いします', 'やっぱり郵送に変えてください'],
    ],
    place: [
      ['住所は東京都千代田区丸の内1-2-3です'],
      ['送付先は神奈川県横浜市西区みなとみらい1丁目2番です'],
      ['住所は、大阪府大阪市北区梅田3-1-1、うめだビル501です'],
    ],
    fee: [['手数料は了解です'], ['手数料は大丈夫です'], ['手数料について承知しました']],
    ground: [['もう必要がないからです'], ['退会したからです']],
    account: [['登録情報です'], ['アカウントの情報です']],
    slip: [
      ['登録の名字が渡部になっていますが正しくは渡辺です'],
      ['番地が1-2になっていますが、正しくは2-1です'],
    ],
  },
} as const satisfies Readonly<Record<Locale, Readonly<Record<string, readonly Thing[]>>>>;

/** What is said in between, by kind and in several ways, and changes nothing. */
export const BETWEEN: Readonly<Record<Locale, readonly (readonly Thing[])[]>> = {
  en: [
    [['why do you ask that?'], ['why do you need to know this?'], ['what happens if I do not answer?']],
    [['Do you use cookies?'], ['How long do you keep my data?'], ['Do you give my data to other companies?']],
    [['thanks'], ['ok thank you'], ['thank you very much']],
    [['what are your opening hours?'], ['are you a bot?'], ['when will you answer me?']],
    [['this is so annoying!!'], ['this is ridiculous'], ['I am so angry with you']],
    [
      ['I will finish this later', 'I am back'],
      ['let me continue later', 'ok I am back'],
    ],
  ],
  ja: [
    [['なぜ聞くのですか？'], ['なぜそれが必要なのですか？'], ['答えないとどうなりますか？']],
    [
      ['クッキーを使っていますか？'],
      ['情報はいつまで保存しますか？'],
      ['情報をほかの会社に渡していますか？'],
    ],
    [['ありがとうございます'], ['ご説明ありがとうございます'], ['わかりました、ありがとう']],
    [['受付時間を教えてください'], ['あなたはロボットですか？'], ['回答はいつもらえますか？']],
    [['もう本当に腹が立ちます'], ['ひどすぎます'], ['いい加減にしてください']],
    [
      ['あとで続けます', '戻りました'],
      ['続きはまた後でします', 'ただいま戻りました'],
    ],
  ],
};

export interface Telling {
  readonly whose: string;
  readonly language: Locale;
  readonly form: RequestTypeId;
  readonly things: readonly (readonly Thing[])[];
}

type Key<L extends Locale> = keyof (typeof THINGS)[L];
const told =
  <L extends Locale>(language: L) =>
  (whose: string, form: RequestTypeId, keys: readonly Key<L>[]): Telling => ({
    ...{ whose, language, form },
    things: keys.map((key) => THINGS[language][key] as readonly Thing[]),
  });
const [inEnglish, inJapanese] = [told('en'), told('ja')];

/** What is told for which form, in the order asked. */
export const TELLINGS: readonly Telling[] = [
  inEnglish('a slip in the name', 'disclosure', ['self', 'nameWithSlip', 'data', 'byMail', 'fee']),
  inEnglish('another name', 'disclosure', ['self', 'otherName', 'orders', 'byMailAfterAll', 'fee']),
  inEnglish('by post', 'disclosure', ['self', 'name', 'data', 'byPost', 'place', 'fee']),
  inEnglish('by post after all', 'purpose-notice', [
    ...(['self', 'otherName', 'data', 'byPostAfterAll', 'place', 'fee'] as const),
  ]),
  inEnglish('why to erase', 'erasure', ['self', 'otherName', 'data', 'ground', 'byMail']),
  inEnglish('what is wrong', 'correction', ['self', 'name', 'account', 'slip', 'byMailAfterAll']),
  inJapanese('a slip in the name', 'disclosure', ['self', 'nameWithSlip', 'data', 'byMail', 'fee']),
  inJapanese('another name', 'disclosure', ['self', 'otherName', 'orders', 'byMailAfterAll', 'fee']),
  inJapanese('by post', 'disclosure', ['self', 'kanji', 'furigana', 'data', 'byPost', 'place', 'fee']),
  inJapanese('by post after all', 'purpose-notice', [
    ...(['self', 'kanji', 'furigana', 'data', 'byPostAfterAll', 'place', 'fee'] as const),
  ]),
  inJapanese('why to erase', 'erasure', ['self', 'otherName', 'data', 'ground', 'byMailAfterAll']),
  inJapanese('what is wrong', 'correction', ['self', 'name', 'account', 'slip', 'byMail']),
];
