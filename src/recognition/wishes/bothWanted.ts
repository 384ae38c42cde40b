import type { RequestTypeId } from '../../domain/request/requestType';
import { fold } from '../text/fold';
import { ALSO_STOPS, BOTH_NAMED, TYPE_WORDS } from './firstOfWords';

/** Nobody needs more words to ask for two things. In UTF-16 units. */
const LONGEST = 120;
/** Whoever asks whether they may have both wants both. */
const ASKS_FOR =
  /\b(?:can|could|may|might|shall) (?:i|we)\b|\b(?:i|we|mi) (?:want|need|would like|wanna|waan)\b|\bpossible\b|でき|出来|可能|お願い|たい|いけ|ええ|いい/u;
/** Of two that the same words name the one that is asked for in few words. */
const TYPES: readonly RequestTypeId[] = [
  ...(['disclosure', 'correction', 'addition', 'erasure', 'suspension-of-use'] as const),
  ...(['stop-third-party-provision', 'marketing-stop', 'purpose-notice', 'complaint'] as const),
];
const MOST = 2;

/** The two requests that are asked for with "both", in the order in which they are named: 開示と利用停止、両方できますか. */
export function bothWanted(typed: string): readonly RequestTypeId[] {
  if (typed.length > LONGEST) return [];
  const text = fold(typed);
  if (!BOTH_NAMED.test(text) || !ASKS_FOR.test(text)) return [];
  const named = TYPES.map((type) => ({ type, at: placeOf(type, text) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at);
  const types = withoutStop(named.map(({ type }) => type));
  return types.length === MOST ? types : [];
}

/** Beside another wish to stop something, to stop is said of that. */
function withoutStop(types: readonly RequestTypeId[]): readonly RequestTypeId[] {
  const others = types.filter((type) => type !== 'suspension-of-use');
  return types.length > MOST && others.some((type) => ALSO_STOPS.includes(type)) ? others : types;
}

const placeOf = (type: RequestTypeId, text: string): number => TYPE_WORDS[type]?.own.exec(text)?.index ?? -1;
