/** Ends of sentences and lines, after which a text may be parted. */
const ENDS = /(?<=[\n。．！？])|(?<=[.!?]\s)/u;

/** A text in parts of at most so many UTF-16 units, each of whole sentences where those are short enough. */
export function splitText(text: string, longest: number): readonly string[] {
  if (text.length <= longest) return [text];
  const parts: string[] = [];
  let part = '';
  for (const sentence of text.split(ENDS).flatMap((one) => pieces(one, longest))) {
    if (part.length + sentence.length > longest) {
      parts.push(part);
      part = '';
    }
    part += sentence;
  }
  return [...parts, part].map((one) => one.trim()).filter((one) => one !== '');
}

/** No letter is cut in two. */
function pieces(sentence: string, longest: number): readonly string[] {
  if (sentence.length <= longest) return [sentence];
  const found: string[] = [];
  let piece = '';
  for (const letter of sentence) {
    if (piece.length + letter.length > longest) {
      found.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...found, piece];
}
