import tables from '../../locales/ja/said/kana.json';

const VOWELS = 'aiueo';
/** Rows of the syllabary by their consonant as it is typed, in the order a i u e o; `-` where there is none. */
const ROWS: Readonly<Record<string, string>> = tables.rows;
/** Consonants before a small ya, yu or yo, and the syllable that carries it. */
const GLIDES: Readonly<Record<string, string>> = tables.glides;
/** What sounds alike, or nearly: small letters, the particles o, wa and e, two ways to write zu and ji. */
const PLAIN: Readonly<Record<string, string>> = tables.plain;
const SYLLABLE = /(?:([bcdfghjklmnprstwyz]|[kgsztcnhbpmrj]y|sh|ch|ts)?([aiueo])|n(?![aiueoy])'?)/uy;
const DOUBLED = /^(?:([kstpgdbczj])\1|tch)/u;
const LONG_VOWEL: Readonly<Record<string, string>> = {
  ā: 'aa',
  ī: 'ii',
  ū: 'uu',
  ē: 'ee',
  ō: 'ou',
  â: 'aa',
  î: 'ii',
  û: 'uu',
  ê: 'ee',
  ô: 'ou',
};
const KATAKANA = /[\u30a1-\u30f6]/gu;
/** How far katakana lie behind hiragana in Unicode. */
const KATAKANA_STEP = 0x60;
const DROPPED = new RegExp(`[${tables.doubled}]`, 'gu');
const LENGTHENED = new RegExp(
  [tables.longA, tables.longI, tables.longU, tables.longE, tables.longO]
    .map(([after, mark]) => `(?<=[${after ?? ''}])[${mark ?? ''}]`)
    .join('|'),
  'gu',
);
const TO_PLAIN = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu');

/** A word of romaji in hiragana, whichever spelling it follows (Hepburn or Kunrei); undefined when it is none. */
export function hiraganaOf(romaji: string): string | undefined {
  const word = romaji
    .replace(/[āīūēōâîûêô]/gu, (vowel) => LONG_VOWEL[vowel] ?? vowel)
    .replace(/m(?=[bp])/gu, 'n');
  let at = 0;
  let kana = '';
  while (at < word.length) {
    if (DOUBLED.test(word.slice(at))) at += 1; // a doubled consonant is one small letter, which is not heard here
    SYLLABLE.lastIndex = at;
    const [syllable, consonant = '', vowel] = SYLLABLE.exec(word) ?? [];
    const read = syllable === undefined ? undefined : readSyllable(consonant, vowel);
    if (syllable === undefined || read === undefined) return undefined;
    kana += read;
    at += syllable.length;
  }
  return kana;
}

function readSyllable(consonant: string, vowel: string | undefined): string | undefined {
  if (vowel === undefined) return tables.nasal;
  const column = VOWELS.indexOf(vowel);
  const plain = ROWS[consonant]?.[column];
  if (plain !== undefined && plain !== '-') return plain;
  const glide = GLIDES[consonant];
  const small = tables.smallVowels[column];
  return glide === undefined || small === undefined || small === '-' ? undefined : glide + small;
}

/** Katakana as hiragana: people write either. */
export function hiraganaFrom(katakana: string): string {
  return katakana.replace(KATAKANA, (letter) => String.fromCharCode(letter.charCodeAt(0) - KATAKANA_STEP));
}

/**
 * How kana sound when spelling is set aside: hiragana without long vowels and doubled consonants. Ways to write the
 * same word come out alike: じゅうしょ, ジュウショ, and what `hiraganaOf` makes of zyuusyo and jusho.
 */
export function soundOf(kana: string): string {
  return hiraganaFrom(kana)
    .replace(DROPPED, '')
    .replace(LENGTHENED, '')
    .replace(TO_PLAIN, (letter) => PLAIN[letter] ?? letter);
}
