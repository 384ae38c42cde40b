import { wishClauses } from './clauses';

/** What a clause asks for, as the answer engine reads it: a type of request, or null. */
type TypeOf = (clause: string) => string | null;

/** More at once is a story, not a list of wishes. */
const MOST = 3;
/** Two names of one wish, of which nobody wishes both at once. */
const SAME: Readonly<Record<string, string>> = { erasure: 'deletion', addition: 'correction' };
const kindOf = (type: string) => SAME[type] ?? type;

/** What stands behind one of these is only supposed. */
const SUPPOSED = /\b(?:if|when|whether|what happens|suppose|would you)\b|場合|たら|れば|とき|もし|仮に/u;

/**
 * The types of requests that a message asks for, in the order in which they are named, each once: of a message that asks
 * for one only, what it is understood as as a whole.
 */
export function wantedTypes(text: string, typeOf: TypeOf): readonly string[] {
  const clauses = wishClauses(text);
  const named = clauses.flatMap((clause) => typeOf(clause) ?? []);
  const apart = named.filter((type, at) => named.findIndex((one) => kindOf(one) === kindOf(type)) === at);
  if (apart.length >= 2) return apart.slice(0, MOST);
  const whole = typeOf(text);
  if (whole !== null) return [whole];
  return SUPPOSED.test(text) || clauses.length > 1 ? [] : apart;
}
