import { editDistance } from '../../domain/editDistance';

/** In UTF-16 units. */
const LONGEST = 400;
const LONGEST_NAME = 60;
const WORD = /[\p{L}\p{M}](?:['’.-]?[\p{L}\p{M}])*/gu;
const IN_HAN =
  /(?<![\p{sc=Han}々])[\p{sc=Han}々]{3,8}(?![\p{sc=Han}々]|(?:じゃ|では|で)な|やの[うお]|ちゃう|(?:は|が)(?:違|間違))/gu;
/** What stands before the wrong one. */
const NOT = /(?<!\p{L})(?:not|isn't|never|instead of) $/iu;

/** A name in words that say more, and where it stands in them. */
interface NameAnew {
  readonly name: string;
  readonly at: readonly [number, number];
}

/**
 * The name in a text that is a slip's breadth from one that was given, and not that one: "sorry its Amina Juma with one
 * m" after "Amina Jumma". Who writes it as names are written means it as one.
 */
export function nameAnew(typed: string, given: string): NameAnew | undefined {
  if (typed.length > LONGEST || given.length > LONGEST_NAME) return undefined;
  return /^[\p{sc=Han}々]{3,}$/u.test(given.replace(/\s/gu, ''))
    ? inHan(typed, given)
    : inWords(typed, given);
}

function inWords(typed: string, given: string): NameAnew | undefined {
  const parts = given.split(/\s+/u);
  if (parts.length < 2 || !/^[\p{sc=Latin}\p{M}\s'’.-]+$/u.test(given)) return undefined;
  const words = [...typed.matchAll(WORD)].map(({ index, 0: word }) => ({ from: index, word }));
  for (let first = 0; first + parts.length <= words.length; first++) {
    const said = words.slice(first, first + parts.length);
    const found = betweenOf(typed, said);
    const denied = NOT.test(typed.slice(0, found.at[0]).slice(-12));
    if (
      !denied &&
      isSlipOf(
        said.map(({ word }) => word),
        parts,
      )
    )
      return found;
  }
  return undefined;
}

function betweenOf(typed: string, said: readonly { readonly from: number; readonly word: string }[]) {
  const [from, last] = [said[0]?.from ?? 0, said.at(-1)];
  const to = (last?.from ?? 0) + (last?.word.length ?? 0);
  return { name: typed.slice(from, to).replace(/\s+/gu, ' '), at: [from, to] } as const;
}

/** Each part as it was or nearly so, and one of them another; all of them written with a capital. */
function isSlipOf(said: readonly string[], parts: readonly string[]): boolean {
  if (isTurnedRound(said, parts)) return true;
  const slips = parts.map((part, at) => slipsIn(said[at] ?? '', part));
  return slips.every(({ near }) => near) && slips.some(({ same }) => !same);
}

/** The same names in another order: "turn my names round, Njeri Wanjiku". */
function isTurnedRound(said: readonly string[], parts: readonly string[]): boolean {
  const before = parts.map((name) => name.toLowerCase());
  const now = said.map((name) => name.toLowerCase());
  if (now.join(' ') === before.join(' ') || !said.every((name) => /^\p{Lu}/u.test(name))) return false;
  return now.toSorted().join(' ') === before.toSorted().join(' ');
}

function slipsIn(said: string, part: string) {
  const [one, other] = [said.toLowerCase(), part.toLowerCase()];
  const apart = editDistance(one, other);
  const near = /^\p{Lu}/u.test(said) && apart <= (other.length < 4 ? 1 : 2) && apart * 2 < other.length + 1;
  return { same: apart === 0, near };
}

/** As many characters, of which half at least are the same: 荻野麻里 after 荻野真理. */
function inHan(typed: string, given: string): NameAnew | undefined {
  const before = Array.from(given.replace(/\s/gu, ''));
  for (const { index, 0: run } of typed.matchAll(IN_HAN)) {
    const said = Array.from(run);
    const same = said.filter((letter, at) => letter === before[at]).length;
    if (said.length === before.length && same < said.length && same * 2 >= said.length)
      return { name: run, at: [index, index + run.length] };
  }
  return undefined;
}
