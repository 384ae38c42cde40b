import { namesReading } from '../recognition/names/furigana';
import { nameIn } from '../recognition/names/namesIn';
import { placeNamed } from '../recognition/places/placeNamed';

/** Whether a part of a message tells a name, how it is read or where somebody lives, by the word for that. */
export const namesWhoOrWhere = (piece: string): boolean =>
  nameIn(piece, { certain: true }) !== undefined || placeNamed(piece) !== undefined || namesReading(piece);

const WAY =
  /^(?:(?:please|pls|send it|send them|answer(?: me)?|reply) )*(?:(?:by|via|per|on|in|as) (?:a |an )?(?:e-?mail|post|mail|letter|phone|paper|pdf|courier)(?:(?:,| and| or)? |[.!]*$))+(?:(?:please|pls|thanks)[.!]* ?)*$|^(?:電子データ|メール|郵送|郵便|書面|紙|電話|PDF)(?:で|にて|が|を)(?:お願い(?:します|いたします)?|送って(?:ください|ほしいです)?|ください|いいです|希望です|希望します)?[。!！]*$/iu;

/** Whether words say how an answer is to come, and nothing else. */
export const namesWay = (typed: string): boolean => WAY.test(typed.trim());
