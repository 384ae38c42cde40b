import { accept, refuse, type Outcome } from '../../domain/outcome';
import { countryOfName, isCountryCode } from './countryNames';
import { beginsWithMunicipality } from './municipality';
import { findPostcode } from './postcode';

const LONGEST = 200;
const LONGEST_ADDRESS = 600;
const SAID_BEFORE =
  /^(?:(?:my |the )?country(?: is|:)?|(?:(?:hi|hello|well|now|currently)[,\s]+)?i(?:'m| am)?(?: now| currently)?(?: live| living| reside| residing| stay| staying| come| located| based| from)?(?: in| from)|it(?:'s| is)|we(?:'re| are)?(?: live)? in|in|from|(?:私の)?(?:国|国名|住所|居住国)は|私は)[\s,、:]+|^(?:私の)?(?:国|国名|住所|居住国)は[、:]?/iu;
const SAID_AFTER =
  /(?:に(?:住んで(?:います|る)|います|おります|いる|住む)|在住(?:です)?|から(?:です|来ました)?|です|だ|で)[。.!]*$|(?<![\s,])[\s,]+(?:please|now|at the moment)[.!]*$/iu;
const FLAG = /^[\u{1F1E6}-\u{1F1FF}]{2}$/u;
const FLAG_A = 0x1f1e6;

/** What comes after a country in an address: its postcode, or the part of the world. */
const AFTER_COUNTRY =
  /(?<![\s,.])[\s,.]*(?:\(?\b(?:(?:east|west|southern|south|north|central|south-?east) ?africa(?<!south africa)|e\.?a\.?|w\.? ?i\.?|west indies|caribbean|africa|asia|south asia|europe|oceania|pacific)\b\.?\)?|\d[\d-]{2,9})[\s.]*$/iu;
/** A line that is not of the address any more. */
const NO_ADDRESS =
  /^(?:tel|phone|mobile|mob|cell|fax|e-?mail|whatsapp|電話|携帯|メール)\b|@|^\+?[\d\s()-]+$/iu;
/** Names of people and of other places as well: they count only where nothing else stands in the part of the line. */
const ALSO_A_NAME = /^(?:georgia|jordan|chad|jersey|guernsey|israel)\W*$/iu;
/** Words before the last one that make it something else than the country: Avenue de France, New Mexico, Little India. */
const PART_OF_A_NAME =
  /\b(?:new|old|little|north|south|east|west|saint|st|port|of|de|du|la|el|rue|avenue|avenida|calle|via|plaza|hotel|house|street|road|mr|mrs|ms|miss|dr)\.?$/iu;
/** Georgia is also a state of the USA, and that one stands at the end of addresses that name no country. */
const GEORGIAN_TOWN = /\b(?:tbilisi|batumi|kutaisi|rustavi|zugdidi|gori|poti|telavi|sukhumi|tskhinvali)\b/iu;
const PREFECTURE =
  /北海道|東京都|(?:京都|大阪)府|(?:青森|岩手|宮城|秋田|山形|福島|茨城|栃木|群馬|埼玉|千葉|神奈川|新潟|富山|石川|福井|山梨|長野|岐阜|静岡|愛知|三重|滋賀|兵庫|奈良|和歌山|鳥取|島根|岡山|広島|山口|徳島|香川|愛媛|高知|福岡|佐賀|長崎|熊本|大分|宮崎|鹿児島|沖縄)県/u;
const JAPANESE_NAME = /^[\p{sc=Han}ァ-ヺー・]{2,20}/u;
const LONGEST_NAME = 4;

/** Reads a country, named in English or Japanese, into its two letters of ISO 3166-1; an address will do as well. */
export function readCountry(typed: string): Outcome<string, 'required' | 'notACountry'> {
  if (typed.trim().length > LONGEST) return refuse('notACountry');
  const text = typed.normalize('NFKC').trim();
  if (text === '') return refuse('required');
  if (text.length > LONGEST) return refuse('notACountry');
  const country = codeTyped(text) ?? countryOfName(text) ?? countryOfName(bare(text)) ?? countryIn(text);
  return country === undefined ? refuse('notACountry') : accept(country);
}

/**
 * The country an address names on its last line, at its end or, in Japanese writing, at its beginning; Japan also by a
 * prefecture, a municipality at its beginning or a postcode. Undefined when it names none.
 */
export function countryIn(address: string): string | undefined {
  const text = address.slice(0, LONGEST_ADDRESS).normalize('NFKC').replace(/\r\n?/gu, '\n');
  const lines = text.split('\n').map((line) => line.trim());
  const last = lines.findLast((line) => line !== '' && !NO_ADDRESS.test(line)) ?? '';
  return atEnd(last, text) ?? atBeginning(text.trimStart()) ?? (isJapanese(text) ? 'JP' : undefined);
}

function bare(text: string): string {
  return text.replace(SAID_BEFORE, '').replace(SAID_AFTER, '').trim();
}

/** KE, or a flag; in small letters "in" and "no" are words. */
function codeTyped(text: string): string | undefined {
  const letters = FLAG.test(text)
    ? Array.from(text, (letter) => String.fromCharCode(65 + (letter.codePointAt(0) ?? 0) - FLAG_A)).join('')
    : text;
  return /^[A-Z]{2}$/u.test(letters) && letters !== 'NO' && isCountryCode(letters) ? letters : undefined;
}

function atEnd(line: string, address: string): string | undefined {
  const parts = line.split(/[,、;|/]/u).map((part) => part.trim());
  const part = parts.findLast((each) => each !== '') ?? '';
  const found = countryAlone(part, address) ?? lastWords(part);
  if (found !== undefined) return found;
  const shorter = line.replace(AFTER_COUNTRY, '');
  return shorter === line || shorter === '' ? undefined : atEnd(shorter, address);
}

function countryAlone(part: string, address: string): string | undefined {
  const code = countryOfName(part);
  return code === 'GE' && /^georgia\W*$/iu.test(part) && !GEORGIAN_TOWN.test(address) ? undefined : code;
}

/** Nairobi Kenya: the last words of a line without a comma. */
function lastWords(part: string): string | undefined {
  const words = part.split(/\s+/u);
  for (let count = Math.min(LONGEST_NAME, words.length - 1); count > 0; count--) {
    const name = words.slice(-count).join(' ');
    const before = words.slice(0, -count).join(' ');
    const code = countryOfName(name);
    if (code !== undefined && !mayBeOther(name, before)) return code;
  }
  return undefined;
}

function mayBeOther(name: string, before: string): boolean {
  return ALSO_A_NAME.test(name) || PART_OF_A_NAME.test(before);
}

/** ケニア ナイロビ市…, 中国四川省…: a name in katakana ends where the katakana do. */
function atBeginning(text: string): string | undefined {
  const start = Array.from(JAPANESE_NAME.exec(text)?.[0] ?? '');
  for (let count = start.length; count > 1; count--) {
    const goesOn = [start[count - 1], start[count]].every((letter) => /[ァ-ヺー]/u.test(letter ?? ''));
    const code = goesOn ? undefined : countryOfName(start.slice(0, count).join(''));
    if (code !== undefined) return code;
  }
  return undefined;
}

function isJapanese(text: string): boolean {
  if (PREFECTURE.test(text) || /〒\s*\d{3}/u.test(text) || beginsWithMunicipality(text)) return true;
  return /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u.test(text) && findPostcode(text) !== undefined;
}
