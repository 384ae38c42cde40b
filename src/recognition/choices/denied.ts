import { fold } from '../text/fold';

const LONGEST = 300;
/** Says of what stands beside it that it is not wanted. Read over a part of a message, or over what no choice is called. */
export const DENIES =
  /(?:んと(?:い|っ)て|んといて|(?:し|かけ|掛け|送ら|来|こ)ない(?:で|で(?:ください|ほしい))|(?:は|も|なんか|とか)?(?:いらん|いらない|要らない|いりません|要りません|いらねえ|不要|結構|けっこう)|(?:は|が|も|なんか|とか|なんて)?(?:持っ|もっ)(?:て(?:い)?|と)?(?:らん|らへん|ない|ません|ねえ)|(?:は|が|も)(?:いや|嫌|イヤ|やめ|あかん|無理|むり|だめ|ダメ|駄目|困る|困り|こまる|苦手|きらい|嫌い|できない|できません|出られ|出れ|出え?へん|取れ|つながら)|ちゃう(?=$|[てっわねやどん、。!, ])|ちゃいます|(?:じゃ|では|で|や|じゃあ)(?:なく|ない|ありません|ねえ|なかった|のう)|以外|なしで|やめて|止めて|違う|違います|ちがう|ちがいます)|\b(?:not|no|never|without|except|stop|instead of|rather than|hate|nuh|nah|dont|don't|doesn't|can't|cannot|cant|isn't|wasn't|didn't)\b/u;
/** Parts of a message of which one may deny what another says; before a denial that follows, and behind one that leads. */
const PARTS =
  /[、,。.!！?？;；\n]+|\bbut\b|(?= (?:and )?(?:not|instead of|rather than|never)\b)|(?<=(?:じゃ|では|で|や)なくて?)(?!て)|(?<=ちゃうて|ちゃう |ちゃうくて|やのうて|じゃのうて|いらんから|いらんし|いらないから|不要で)|(?<=[。！!])/u;

/** A message apart: what is denied in it, and what is left. */
interface Denied {
  readonly denied: string;
  readonly left: string;
}

/** What a message denies, and what it says beside that; undefined where nothing is denied. */
export function deniedIn(typed: string): Denied | undefined {
  const text = fold(typed);
  if (text.length > LONGEST || !DENIES.test(text)) return undefined;
  const parts = text.split(PARTS).map((part) => part.trim());
  const denies = (part: string) => DENIES.test(part);
  return {
    denied: parts.filter(denies).join('、'),
    left: parts.filter((part) => part !== '' && !denies(part)).join('、'),
  };
}
