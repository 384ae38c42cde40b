import { isCourtesy } from './courtesies';
import { MISSING } from './oldOrNewWords';
import { foldPhrase } from './fold';

const LONGEST = 200;
const PARTS = /[、,。.!！?？;；\n]+/u;
const THING =
  '(?:(?:my|the|mi) )?(?:(?:old|new|home|postal|last|first) )?(?:address|name|surname|number|phone(?: number)?|e-?mail|birthday|date of birth)|(?:私の|わたしの)?(?:ご?住所|じゅうしょ|お?名前|なまえ|氏名|電話番号?|でんわ|ばんごう|番号|メール|メアド|生年月日)';
/** A thing by its name alone, a slip, a denial, a promise, what was said before: none is what would be correct. */
const NOTHING = new RegExp(
  `^(?:(?:it is |it's |i mean |i meant |but )?(?:not )?(?:${THING})(?: ?(?:のほう|の方))?(?: ?(?:です|だ|や|じゃない|じゃないです|ではない|ではありません|ちゃう))?|(?:oh |ah |no )?(?:so )?sorry(?: (?:wrong|my mistake|mistake|i (?:write|wrote|typed) (?:it )?wrong))?|(?:oh |ah )?wrong|(?:my |a )?mistake|(?:i )?made a mistake|wrong|まちがい(?:ました|です)?|間違い(?:ました|です)?|間違え(?:た|ました)|ちがう|違う|違います|ごめんなさい|ごめん|i (?:already )?(?:told|gave|said)(?: you)?(?: (?:it|that|already|before))*|(?:もう|さっき)(?:言い|いい|書き)ました)$`,
  'u',
);

/** Whether a message only leads up to what would be correct, and does not say it: 「まちがい。なまえ じゃない。じゅうしょ です」. */
export function tellsNoValue(typed: string): boolean {
  if (typed.length > LONGEST) return false;
  const parts = typed.split(PARTS).filter((part) => /[\p{L}\p{N}]/u.test(part));
  return parts.every((part) => isCourtesy(part) || NOTHING.test(foldPhrase(part)) || isMissing(part));
}

/** The word that it is not in yet, and no number beside it. */
const isMissing = (part: string): boolean => MISSING.test(part) && !/\d/u.test(part);
