import { piecesOf } from './pieces';

/** More is a story; in UTF-16 units. */
const LONGEST = 200;
const IN_ENGLISH =
  /\b(?:(?:you|u|ya|unnu|dem|they|it|your (?:records?|system|files?|website|books)|my (?:record|file|account|profile))(?: (?:guys|people|still|also|all|have|has|hv|got|did))* (?:wrote|written|writes?|says?|said|recorded|claims?|states?|lists?|listed|puts?|shows?|have me (?:as|down)|marked|noted|registered)\b)(?! (?:me )?(?:an? |the )?(?:mail|email|letter|ad)s?\b) .{3}/iu;
const IN_JAPANESE =
  /(?:こと|扱い|状態|まま|あり|なし|未納|滞納|未払い)に(?:なっ|され)て|(?:と|って)(?:書い|記録|登録|記載|表示|載)(?:て|され|し)/u;
const WISHES =
  /\b(?:delete|erase|remove|take (?:it )?out|wipe|please|i want|i need)\b|消し|削除|消去|ください|ほしい|たい/iu;

/** What somebody says the company's records to say of them: "in my file u wrote i still owe 800 usd". */
export function recordsSay(text: string): string | undefined {
  return piecesOf(text).find(
    (piece) =>
      piece.length <= LONGEST &&
      !WISHES.test(piece) &&
      [IN_ENGLISH, IN_JAPANESE].some((says) => says.test(piece)),
  );
}
