import type { Place } from '../domain/form/place';
import { accept, type Outcome } from '../domain/outcome';
import { countryIn } from './country';
import { onlyPostcode, townsAt } from './postcode';
import { readLongText } from './text';

const MAX_LENGTH = 500;
const readLines = readLongText(MAX_LENGTH);

/**
 * Reads a postal address: a Japanese postcode alone with its towns, none when it is not known, or else the lines as
 * typed with the country they name. Nothing is refused but too much, 500 UTF-16 units, and nothing at all.
 */
export function readPlace(typed: string): Outcome<Place, 'required' | 'tooLong'> {
  const lines = readLines(typed);
  if (!lines.ok) return lines;
  const postcode = onlyPostcode(lines.value);
  if (postcode !== undefined) return accept({ kind: 'postcode', postcode, towns: townsAt(postcode) });
  const country = countryIn(lines.value);
  return accept({ kind: 'lines', text: lines.value, ...(country === undefined ? {} : { country }) });
}
