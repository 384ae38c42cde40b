import { fold } from '../text/fold';
import { MAY_WISH, MEANS_ANOTHER, WITHOUT_MATTER } from './clauseWords';

/** More than anybody wishes at once; what comes after is not looked at. */
const MOST = 6;
/** In UTF-16 units. */
const LONGEST = 1000;
const NUMBERED =
  /(?:^|(?<=[\s,.;:、。]))(?:\(?(?:[\d０-９]|[a-d]|i{1,3})[).:：、．](?=\D)|no\.? ?\d\b|[①-⑨]|[•・*-](?= ))/gu;
const ENDS = /[.!?。！？;；\n](?=\s|$|[^\d\w])|\n/u;
const JOINTS = new RegExp(
  [
    '[,、，] ?',
    String.raw`\b(?:and|then|also|plus|as well as|but|after(?:wards| that| which)|secondly|finally|lastly|besides|furthermore|in addition|at the same time|n)\b| ?[&+] ?`,
    '(?:それと|それから|あと(?=[は、]|で(?!も))|また(?=[、は])|および|及び|ならびに|かつ|ついでに|さらに|加えて|次に|その後(?:で|に)?|そのあと(?:で|に)?|そして|並びに)',
    '(?<=て|で)から(?=[^でに])|(?<=た)(?:うえ|上|あと|後)で?|(?<=の|ん|こと|方|ほう)と(?=[^こ言思い])|(?<=たい|する|欲しい|ほしい|いの)し(?=、|[ぁ-ん一-龥])',
    '(?<=開示|削除|訂正|停止|消去|追加|通知|変更|修正|苦情)(?:と|や|・|/|＆|&|＋|\\+)(?=[^いこ思])',
    '(?<=けど|けれど|ですが|ますが|ので)(?=[^、])',
    '(?: to | ato | sorekara )(?=(?:watashi|jouhou|data|kiroku|jusho|meeru|kaiji|sakujo|teisei|mada)\\b)',
  ].join('|'),
  'u',
);
const FILLING =
  /^(?:(?:and|then|also|plus|but|first(?:ly)?|second(?:ly)?|please|pls|to|so|ok|okay|yes|hi|hello|all|both|of|either|that|it)\b[ :]*)+|^(?:まず|はじめに|最初に|先に|次に|あと|と|も|、|は)+(?=.)/u;

/** も of a second wish: 住所も直して. */
const TOO = /も(?=[消直訂止削追停開見])/u;

/**
 * The parts of a message that could each be a wish, in order: "show me my data and also stop the newsletter", 1) … 2) ….
 * What wishes nothing is one part, and beside a wish it is none. A thing that is expressly not meant ("not stop") is left out.
 */
export function wishClauses(text: string): readonly string[] {
  const cut = text.slice(0, LONGEST);
  const parts = fold(cut.replace(NUMBERED, '\n'))
    .split(ENDS)
    .flatMap((sentence) => sentence.split(JOINTS))
    .map((part) => part.replace(/\s+/gu, ' ').trim())
    .filter((part) => MAY_WISH.test(part) && !MEANS_ANOTHER.test(part))
    .map((part) => withMatter(part.replace(FILLING, '').replace(TOO, 'を').trim()))
    .filter((part) => part !== '');
  return parts.length === 0 ? [fold(cut)] : parts.slice(0, MOST);
}

/** Of "see and then delete my data" the first part names no matter: it is the same. */
function withMatter(part: string): string {
  const found = WITHOUT_MATTER.find(([pattern]) => pattern.test(part));
  return found === undefined ? part : found[1];
}
