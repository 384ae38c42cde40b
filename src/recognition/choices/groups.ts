import type { Choice } from '../../domain/conversation/utterance';
import { EXCLUDING, type LabelsOf, optionsOf } from './choice';
import { comparable } from './comparable';
import { namedWithin } from './namedWithin';

/** No sentence that only names groups of data is longer. */
const LONGEST = 200;
/** What people say around the groups that they name, and that says nothing more about the data. */
const AROUND_IN_ENGLISH = new Set(
  (
    'ok okay yes yeah no well so then and also or plus with the a an my our all any only just both it is they are that this these those them in on at of for to from about please thanks thank you sir madam i we want need would like wish choose pick take mean say said told tell as before earlier now here there one ones thing things data information record records group groups part parts section details stuff show see me us give send get check know look view have hold has had keep kept your yours mi unnu di dem a wrong missing incomplete incorrect old lot ' +
    'email mail e-mail by pdf paper post letter print copy electronic electronically digital which what whatever where every everything total whole complete full too else hmm um uh aiyo aney lah bana bhai'
  ).split(' '),
);
const AROUND_IN_JAPANESE =
  /(?:だけん|やけん|じゃけん|だから|やから|せやから|ですから)|(?:って|と)(?:さっき|最初に|もう)?(?:言|い)(?:っ|う)?(?:とる|た)(?:ろうが|やろ|やろが|やん|でしょ|だろ|じゃん|はず|んだけど)?|最初に言ったろ|おねがいします|いただけますか|登録している|さっき言った|お願いします|もらえますか|間違って(?:い)?る|とりあえず|持っている|残っている|登録してる|ちょうだい|違って(?:い)?る|抜けて(?:い)?る|ほんなら|やっぱり|について|に関する|関係の?|わたしの|おたくが|持っとる|持ってる|残ってる|登録した|ください|頼みます|頼んます|知りたい|開示して|もらえる|足りない|じゃあ|のほう|のやつ|のもん|のもの|データ|でーた|自分の|登録の|下さい|お願い|たのむ|見せて|みせて|見たい|みたい|教えて|送って|メール|ほしい|欲しい|やねん|ません|します|では|ほな|だけ|のみ|など|とか|の方|もん|もの|やつ|こと|ぶん|情報|記録|履歴|内容|私の|全部|くれ|けろ|けれ|頼む|見る|開示|郵送|電子|です|だよ|だべ|やで|ます|ねん|して|する|いい|ええ|結構|分|と|や|、|。|・|の|が|は|を|に|で|も|紙|だ|ね|よ|な|わ|さ|ん/gu;

/**
 * The groups of data that a sentence names and says no more about: "ok the orders and payments only", 登録してる連絡先だけ.
 * `wish` is what the form is for, said once more. Undefined where it says which, of when, or anything else beside them.
 */
export function groupsNamed(
  choices: readonly Choice[],
  typed: string,
  labels: LabelsOf,
  wish?: RegExp,
): readonly string[] | undefined {
  if (typed.length > LONGEST) return undefined;
  const said = comparable(withoutWish(typed, wish).replace(/[.。、,;!！…]+/gu, ' '));
  const { named, rest } = namedWithin(said, optionsOf(choices, labels));
  if (named.length === 0 || EXCLUDING.test(rest) || !saysNothing(rest)) return undefined;
  const values = new Set(named.map(({ value }) => value));
  return values.has('all') ? ['all'] : choices.map(({ value }) => value).filter((value) => values.has(value));
}

const withoutWish = (typed: string, wish: RegExp | undefined): string =>
  wish === undefined ? typed : typed.replace(wish, ' ');

function saysNothing(rest: string): boolean {
  const left = rest.replace(AROUND_IN_JAPANESE, ' ').replace(/[^\p{L}\p{N}'-]+/gu, ' ');
  return left.split(' ').every((word) => word === '' || AROUND_IN_ENGLISH.has(word));
}
