/** Zero-width and bidirectional marks, variation selectors and other characters that nobody sees. */
const UNSEEN = /(?!\s)[\p{Cf}\p{Cc}\uFE00-\uFE0F]|\uFEFF/gu;
const MARKUP = /(?:<\/?[a-z!][^<>]{0,200}){1,20}>+/gu;
const BETWEEN_JAPANESE =
  /(?<=[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}ー]) +(?=[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}ー])/gu;

/**
 * A copy for comparing: width folded, lower case, one kind of apostrophe, without markup and without characters that
 * nobody sees. What was typed stays as typed.
 */
export function normalise(text: string): string {
  return text
    .replace(UNSEEN, '')
    .replaceAll('\u00b4', "'") // compatibility forms would make a space and a combining accent of it
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC') // a lower-case letter may find its accent again
    .replace(MARKUP, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/[\u2019\u2018`]/gu, "'")
    .replace(BETWEEN_JAPANESE, '')
    .trim();
}
