import { foldPhrase } from '../text/fold';

/** Nobody puts it into more words. In UTF-16 units. */
const LONGEST = 60;
const THAT_TOO =
  /^(?:and |please |pls |just |also )*(?:(?:(?:add|put|include|take|stop|write|send) )?(?:that|this|dat|it|them|these|those|the) ?(?:one|ones|number|address|too|also|as well|in|there|down|please|pls|to it|with it|to (?:my|the) (?:request|complaint))+(?: (?:too|also|as well|please|pls))*|(?:add|put|include) (?:it|that|this|dat|them)|both(?: of them)?(?: (?:please|pls))?)$/u;
const THAT_TOO_IN_JAPANESE =
  /^(?:それ|これ|そっち|そちら|こっち|両方|今の|さっきの|今言ったの|今言うたの|今書いたの|その番号|そのあどれす|そのめーる)(?:も|とも|を)?(?:いっしょに|一緒に|あわせて|合わせて)?(?:です|や|だ|お?願い?|お?ねがい|頼|たの|止め|とめ|やめ|追加|追記|入れ|足し|書い|書き|とい|といて|とけ|けろ|けれ|みます|む|し|します|て|で|ください|下さい|ほしい|くれ|おい|な|ね|よ)*$/u;

/** Whether words only say that what was just named is meant as well: "that one also", それも止めて. */
export function saysThatToo(typed: string): boolean {
  if (typed.length > LONGEST) return false;
  const phrase = foldPhrase(typed);
  return THAT_TOO.test(phrase) || THAT_TOO_IN_JAPANESE.test(phrase);
}
