import { HOUR, MINUTE } from '../../domain/calendar/duration';
import type { SignInLimit } from '../../ports/signInTries';

/**
 * From browsers that have not signed in to the account before. Tries are counted for the account and the network
 * together and for the network. Only once fifty tries at one account have failed within an hour, from whichever
 * networks, the next ones are taken one every ten seconds: at most 410 an hour, however many machines guess. While many
 * do, its holder may not get through from a new browser, but from one that has signed in before.
 */
const FROM_ANYWHERE: readonly SignInLimit[] = [
  { same: ['account', 'network'], most: 5, withinMs: 15 * MINUTE, told: 'tooMany' },
  { same: ['network'], most: 20, withinMs: 15 * MINUTE, told: 'tooMany' },
  { same: ['account'], most: 1, withinMs: 10_000, after: { most: 50, withinMs: HOUR }, told: 'busy' },
];

/** From a browser that has: what happens elsewhere does not touch it. */
const FROM_KNOWN_BROWSER: readonly SignInLimit[] = [
  { same: ['account'], most: 5, withinMs: 15 * MINUTE, told: 'tooMany' },
];

/** How often signing in may be tried, all processes together. */
export function signInLimits(known: boolean): readonly SignInLimit[] {
  return known ? FROM_KNOWN_BROWSER : FROM_ANYWHERE;
}
