/** A capital by itself: "W. A. D. Gunawardena". */
const INITIAL = /(?<!\p{L})\p{Lu}\.$/u;

/** Whether the stop at this place ends the initial of a name, and no sentence. */
export function endsInitial(typed: string, at: number): boolean {
  return typed[at] === '.' && INITIAL.test(typed.slice(Math.max(0, at - 2), at + 1));
}
