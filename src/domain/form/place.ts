/**
 * Where somebody is to be reached by post: a Japanese postcode (seven digits) with the towns it may be of, or the lines
 * as they were typed, with the country (ISO 3166-1, two letters) when they name one.
 */
export type Place =
  | { readonly kind: 'postcode'; readonly postcode: string; readonly towns: readonly string[] }
  | { readonly kind: 'lines'; readonly text: string; readonly country?: string };
