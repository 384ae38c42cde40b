import type { Gist, Gisted } from '../ports/gist';
import type { Understanding } from '../ports/understand';
import type { Typed } from './typed';
import { isOutside, type Where } from './where';

/** What names no topic is about the policy only if it sounds so by this much; in the middle of something, by more. */
const WITHOUT_TOPIC = { outside: 0.02, within: 0.035 } as const;
/** What tells something may name a topic by chance. */
const TELLING = 0.04;
/** How likely a gist has to be that only tells something. */
const LIKELY = 0.15;
/** What moves the talk, answers, or tells of oneself. */
const TELLS = /^(?:others\/answer|moves\/|replies\/|people\/|sent\/)/u;
/** A topic by itself, in a word or two: "My Number:". */
const ALONE = /^\s*\p{sc=Latn}+(?: \p{sc=Latn}+)?[\s:.]*$/u;
/** An order on how to be answered asks nothing. */
const ORDERS: readonly Gist[] = ['desk/howAnswered'];

/**
 * Whether words for which a passage was found are no question of the policy: they name none of its topics and do not
 * sound like one, or tell something and name a topic by chance. A topic by itself ("cookies") is one.
 */
export function isOtherTalk(typed: Typed, where: Where, meant: Understanding): boolean {
  if (meant.kind !== 'policy') return false;
  const said = where.understand.gistOf(typed.text);
  if (meant.topic !== null) return typed.asks() ? asksOfTalk(typed, where, said) : tellsOfTalk(typed, said);
  const least = WITHOUT_TOPIC[isOutside(where) ? 'outside' : 'within'];
  return said.ofPolicy < least && said.gist !== 'others/request';
}

const tellsOfTalk = ({ text }: Typed, said: Gisted): boolean => !ALONE.test(text) && onlyTells(said);

/** In the middle of something "is this OK?" is about that, whatever topic it sounds like. In UTF-16 units. */
const SHORT = 60;
/** What names nothing that only a policy is about sounds like a question of it by this much, if it is one. */
const SOUNDS_SO = 0.03;

function asksOfTalk({ text }: Typed, where: Where, { ofPolicy }: Gisted): boolean {
  if (isOutside(where) || text.length > SHORT || ofPolicy >= SOUNDS_SO) return false;
  return !where.understand.namesMatter(text);
}

function onlyTells({ gist, sure, ofPolicy }: Gisted): boolean {
  return ofPolicy < TELLING && sure >= LIKELY && (TELLS.test(gist) || ORDERS.includes(gist));
}
