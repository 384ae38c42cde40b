/**
 * A copy to look for patterns in, of the same length in UTF-16 units, so that what is found in the copy stands at the
 * same place in the text: full-width ASCII and spaces as ASCII, digits of other scripts as zeros.
 */
export function foldForMasking(text: string): string {
  return text
    .replace(/(?![0-9])[\p{Nd}\p{No}]/gu, (digit) => '0'.repeat(digit.length))
    .replace(/[！-～]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(/[\p{Zs}]/gu, ' ')
    .replace(/[﹫]/gu, '@');
}
