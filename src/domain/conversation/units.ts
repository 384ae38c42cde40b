import type { Value } from './utterance';

const DAYS_OF_YEAR = 365;

/** So many days, in words: one day, two days; whole years as years, since nobody reads 1095 days as three of them. */
export const inDays = (count: number): Value =>
  count > 0 && count % DAYS_OF_YEAR === 0
    ? { key: 'desk:unit.years', count: count / DAYS_OF_YEAR }
    : { key: 'desk:unit.days', count };
/** So many of a unit, in words. */
export const inMinutes = (count: number): Value => ({ key: 'desk:unit.minutes', count });
export const inSeconds = (count: number): Value => ({ key: 'desk:unit.seconds', count });
export const inCharacters = (count: number): Value => ({ key: 'desk:unit.characters', count });
