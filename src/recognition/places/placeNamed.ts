import { holdsWayToReach } from '../contact/wayToReach';

/** What says that the address of a house follows. */
const NAMED =
  /^\s*(?:(?:and |so |well |ok |yes )*(?:(?:(?:my|our|mi|the) )?(?:(?:postal|home|mailing|house|street|full|office) )?address(?: is|'s|:| na)|(?:i|we) (?:live|stay|reside) at)\s|(?:私の|自宅の|うちの)?(?:ご?住所|送り先|送付先|宛先|届け先)(?:は|:|：)、?)/iu;
const AFTER = /(?:です|でございます|になります)。?$/u;
/** What begins something else behind an address. */
const ANOTHER =
  /^\s*(?:(?:by|via|please|pls|send|my|i|i'm|im|it|it's|its|the|this|for|and|but|all|not|no|yes|thanks?|you|we|name|phone|call|e-?mail)\b|郵送|郵便で|メール|電話|携帯|電子|名前|氏名|本人|自分|私|すべて|全部|手数料|お願い|よろしく|フリガナ|ふりがな)/iu;

/** Whether words say that the address of a house follows, or stands in them. */
export const namesPlace = (text: string): boolean => NAMED.test(text);

/** Whether an address that is named goes on behind a comma: "my address is 12 Hope Road, Kingston 6". */
export const placeGoesOn = (before: string, after: string): boolean =>
  namesPlace(before) && !ANOTHER.test(after);

/** An address without the words that name it. */
export const barePlace = (text: string): string =>
  namesPlace(text) ? text.replace(NAMED, '').trim().replace(AFTER, '') : text;

/** The address that is named in a part of a message: "my address is 12 Hope Road". "My address is wrong" names none. */
export function placeNamed(piece: string): string | undefined {
  const bare = barePlace(piece);
  return bare !== piece && holdsWayToReach(bare) && !bare.includes('@') ? bare : undefined;
}
