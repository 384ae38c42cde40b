/** A copy for comparing: width folded, lower case, one kind of apostrophe, single spaces. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019`\u00b4]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim();
}

/** How often a phrase stands in a folded text. Latin words are compared from their beginning: "complain" is in "complaints". */
export function countPhrase(folded: string, phrase: string): number {
  let times = 0;
  for (let at = folded.indexOf(phrase); at !== -1; at = folded.indexOf(phrase, at + phrase.length))
    if (beginsWord(folded, at)) times += 1;
  return times;
}

export function hasPhrase(folded: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => countPhrase(folded, phrase) > 0);
}

/** Width on a screen: Japanese characters count as two. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += isWide(character) ? 2 : 1;
  return columns;
}

export function isWide(character: string): boolean {
  return /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u3000-\u303f\uff01-\uff60\u30fb\u30fc]/u.test(character);
}

const LATIN = /[\p{sc=Latin}\p{Nd}]/u;

function beginsWord(text: string, at: number): boolean {
  const [before, first] = [text[at - 1] ?? ' ', text[at] ?? ' '];
  return !(LATIN.test(before) && LATIN.test(first));
}
