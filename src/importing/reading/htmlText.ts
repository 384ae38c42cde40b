import { Parser } from 'htmlparser2';

/** The words of a piece of text that may hold tags and entities. */
export function textOfHtml(text: string): string {
  if (!/<[a-z/!]|&#?\w+;/iu.test(text)) return text;
  let words = '';
  const parser = new Parser({
    ontext: (piece) => {
      words += piece;
    },
    onopentag: (name) => {
      if (name === 'br') words += ' ';
    },
  });
  parser.end(text);
  return collapse(words);
}

/**
 * White space as a browser lays it out: one space, and none where a line of Japanese was broken. The ideographic space
 * is a character of the text.
 */
export function collapse(text: string): string {
  return text
    .replace(
      /(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u3000-\u30ff\uff01-\uff60])[ \t]*[\r\n][ \t\r\n]*(?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u3000-\u30ff\uff01-\uff60])/gu,
      '',
    )
    .replace(/[ \t\r\n\f\u00a0]+/gu, ' ');
}
