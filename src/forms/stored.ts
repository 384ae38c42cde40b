import type { Json } from '../domain/json';
import { isCountryCode } from '../recognition/places/countryNames';

/** Whether a stored answer is what a field of its kind stores today: asked of drafts begun under an older form. */
type Stored = (value: Json) => boolean;

export const matches =
  (pattern: RegExp): Stored =>
  (value) =>
    typeof value === 'string' && pattern.test(value);

/** Some text, no longer than the field takes now. */
export const isText =
  (maxLength: number): Stored =>
  (value) =>
    typeof value === 'string' && value !== '' && value.length <= maxLength;

export const isOneLine =
  (maxLength: number): Stored =>
  (value) =>
    isText(maxLength)(value) && matches(/^[^\n]+$/u)(value);

export const isDay = matches(/^\d{4}-\d{2}-\d{2}$/u);
export const isAddress = matches(/^[^\s@]{1,64}@[^\s@]{1,189}$/u);
export const isNumber = matches(/^\+\d{5,15}$/u);
export const isCountry: Stored = (value) => typeof value === 'string' && isCountryCode(value);

/** A postcode with its towns, or lines: see Place. */
export const isPlace: Stored = (value) => {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  return value.kind === 'lines' ? areLines(value) : value.kind === 'postcode' && isPostcode(value);
};

type Parts = Readonly<Record<string, Json>>;
const areLines = ({ text, country }: Parts) =>
  typeof text === 'string' && (country === undefined || isCountry(country));
const isPostcode = ({ postcode = null, towns }: Parts) =>
  matches(/^\d{7}$/u)(postcode) && Array.isArray(towns) && towns.every((town) => typeof town === 'string');
