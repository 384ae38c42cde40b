import type { Place } from '../../domain/form/place';
import { accept, type Outcome, refuse } from '../../domain/outcome';
import { present } from '../../domain/present';
import { countryIn } from './country';
import { findPostcode, onlyPostcode, townsAt } from './postcode';
import { readLongText } from '../text/text';

/** Says how or that it shall be sent, and not yet where. */
const NO_PLACE =
  /^(?:(?:please )?(?:send )?(?:it )?(?:by |on |via )?(?:registered )?(?:post|mail|paper|letter|courier)|(?:please )?(?:send )?(?:it )?to my (?:home|house|address|office)|yes|okay|ok|郵送|郵便|自宅|はい)(?:でお願いします| please)?[\s.!。！]*$/iu;

/** "Send it to" an address is no part of it. */
const LED =
  /^(?:(?:please |pls )?(?:send|post|mail|address) (?:it |them |that )?)?to:? (?=\d|no\b|p\.? ?o\b|flat\b|house\b)/iu;

const MAX_LENGTH = 500;
const readLines = readLongText(MAX_LENGTH);

/**
 * Reads a postal address: a Japanese postcode alone with its towns, none when it is not known, or else the lines as
 * typed with the country they name. Nothing is refused but too much, 500 UTF-16 units, and what names no place at all.
 */
export function readPlace(typed: string): Outcome<Place, 'required' | 'tooLong'> {
  const lines = readLines(typed);
  if (!lines.ok) return lines;
  if (NO_PLACE.test(lines.value)) return refuse('required');
  const postcode = onlyPostcode(lines.value);
  if (postcode !== undefined) return accept({ kind: 'postcode', postcode, towns: townsAt(postcode) });
  const text = lines.value.replace(LED, '');
  return accept({ kind: 'lines', text, ...present({ country: countryIn(text) ?? inJapan(text) }) });
}

/** Where a Japanese postcode that the post office knows stands in the lines. */
function inJapan(lines: string): string | undefined {
  const postcode = findPostcode(lines);
  return postcode === undefined || townsAt(postcode).length === 0 ? undefined : 'JP';
}
