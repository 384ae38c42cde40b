import type { Place } from '../../domain/form/place';
import { accept, type Outcome, refuse } from '../../domain/outcome';
import { present } from '../../domain/present';
import { countryIn } from './country';
import { findPostcode, onlyPostcode, townsAt } from './postcode';
import { readLongText } from '../text/text';
import { hasPlaceShape, mayBePlace } from './placeShape';

/** Says how or that it shall be sent, and not yet where. */
const NO_PLACE =
  /^(?:(?:please )?(?:send )?(?:it )?(?:by |on |via )?(?:registered )?(?:post|mail|paper|letter|courier)|(?:please )?(?:send )?(?:it )?to my (?:home|house|address|office)|yes|okay|ok|郵送|郵便|自宅|はい)(?:でお願いします| please)?[\s.!。！]*$/iu;

const MAX_LENGTH = 500;
const readLines = readLongText(MAX_LENGTH);

/** What leads up to an address, or stands behind it. */
const LEADS =
  /^(?:(?:yes|ok|okay|no|sorry|well|please|pls)[,. ]+)*(?:(?:(?:my|the|our) )?(?:new |current |home |postal |mailing |house )*address(?: is now| is|:)|(?:please |pls )?(?:send|post|mail) (?:it |them |that |the letter )?to:?|to (?=\d|no\b|p\.? ?o\b|flat\b|house\b)|(?:it is|it's|its) (?:now )?)[ ]*(?=\S)|^(?:(?:新しい|あたらしい|今の|いまの|私の|うちの|自宅の)?(?:ご?住所|じゅうしょ|送り先|送付先|宛先)(?:は|：|:|、)?)[\s、]*(?=\S)/iu;
const TRAILS =
  /(?:です|や|だ|になります|でございます)[。.！!\s]*$|[,.]? (?:please|pls|thanks|thank you)[.!\s]*$|(?:宛て?)?(?:で|に|へ|まで|[、。\s])?[、\s]?(?:(?:お送り|送付して|送って|郵送して|届けて|お届け)(?:ください|下さい|くださいませ|いただけますか|もらえますか|(?:いただ|頂)きたいです)|(?:ご?(?:郵送|送付)を?)?(?:(?:よろしく|宜しく)[、\s]?)?(?:お願い|おねがい)(?:(?:いた|致)?し(?:ます|たいです|とうございます)|(?:申|もう)し(?:上|あ)げます)|(?:よろしく|宜しく)(?:どうぞ)?|頼みます)[。.！!\s]*$/iu;

/** The address without what only leads up to it, where it has the shape of one by itself. */
function withoutLead(lines: string): string {
  const bare = lines.replace(LEADS, '').replace(TRAILS, '').trim();
  return hasPlaceShape(bare) ? bare : lines;
}

/**
 * Reads a postal address: a Japanese postcode alone with its towns, none when it is not known, or else the lines as
 * typed with the country they name. Refused are too much, 500 UTF-16 units, and what names no place at all.
 */
export function readPlace(typed: string): Outcome<Place, 'required' | 'tooLong' | 'notAPlace'> {
  const lines = readLines(typed);
  if (!lines.ok) return lines;
  if (NO_PLACE.test(lines.value)) return refuse('required');
  const postcode = onlyPostcode(lines.value);
  if (postcode !== undefined) return accept({ kind: 'postcode', postcode, towns: townsAt(postcode) });
  if (!mayBePlace(lines.value)) return refuse('notAPlace');
  const text = withoutLead(lines.value);
  return accept({ kind: 'lines', text, ...present({ country: countryIn(text) ?? inJapan(text) }) });
}

/** Where a Japanese postcode that the post office knows stands in the lines. */
function inJapan(lines: string): string | undefined {
  const postcode = findPostcode(lines);
  return postcode === undefined || townsAt(postcode).length === 0 ? undefined : 'JP';
}
