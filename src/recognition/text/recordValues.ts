import { hasPlaceShape } from '../places/placeShape';

/** What stands between two things that the records are told to have: neither language reads it as a part of one. */
const BETWEEN = ' / ';
const MAIL = /\S@\S/u;
const NUMBER = /^[+()\d\s.-]{7,}$/u;

type Kind = 'mail' | 'number' | 'place' | 'words';

/**
 * What the records have, or should have, with one more thing told: of the same kind as one that is held it takes its
 * place, of another kind it stands beside it. "14 Rata Street" and "0712 345678" are both wrong, "Kamua" and "Kamau" one.
 */
export function withValue(held: string, more: string): string {
  const values = held.split(BETWEEN);
  const at = values.findIndex((value) => isSameThing(value, more));
  return (at === -1 ? [...values, more] : values.with(at, more)).join(BETWEEN);
}

/** Nothing but a number, an address of a mailbox or of a house: a value, whatever stands beside it. */
export function isBareValue(piece: string): boolean {
  const text = piece.trim();
  return (
    NUMBER.test(text) || /^[^\s@]+@\S+$/u.test(text) || (BEGINS_BY_NUMBER.test(text) && hasPlaceShape(text))
  );
}
const BEGINS_BY_NUMBER = /^(?:〒|\d)/u;

function isSameThing(one: string, other: string): boolean {
  if (one.includes(other) || other.includes(one)) return true;
  const kinds = [kindOf(one), kindOf(other)] as const;
  if (kinds[0] === kinds[1]) return true;
  // A street without its town and a number without its street are hardly told from other words.
  const words = kinds[0] === 'place' ? other : one;
  return kinds.includes('place') && kinds.includes('words') && /\d/u.test(words);
}

function kindOf(value: string): Kind {
  if (MAIL.test(value)) return 'mail';
  if (NUMBER.test(value.trim())) return 'number';
  return hasPlaceShape(value) ? 'place' : 'words';
}

const NUMBERS = /\+?\d(?:[\s().-]{0,2}\d){7,14}/gu;
const MAILS = /[^\s@,;:<>]{1,64}@[^\s@,;:<>]{1,190}\.[a-z]{2,}/giu;

/** The one number, or the one address of a mailbox, in a text, with the one of that kind that is held. */
export function valueLike(
  text: string,
  held: string,
): { readonly said: string; readonly held: string } | undefined {
  for (const pattern of [NUMBERS, MAILS]) {
    const [said, another] = text.match(pattern) ?? [];
    const [before, more] = held.match(pattern) ?? [];
    if (said !== undefined && another === undefined && before !== undefined && more === undefined)
      return { said, held: before };
  }
  return undefined;
}
