const FULL_WIDTH_ASCII = /[！-～]/gu;
const HALF_WIDTH_KATAKANA = /[\uFF61-\uFF9F]+/gu;
const WIDE_SPACES = /[\u3000\u00A0]/gu;

/** Full-width ASCII and spaces to ASCII, half-width katakana to full width; every other letter stays as typed. */
export function foldWidth(text: string): string {
  return text
    .replace(FULL_WIDTH_ASCII, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(HALF_WIDTH_KATAKANA, (letters) => letters.normalize('NFKC'))
    .replace(WIDE_SPACES, ' ');
}
