/** The beginning of a text, in UTF-16 units; half a letter at the end, which no server could read, is left out. */
export function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/\p{Cs}$/u, '');
}
