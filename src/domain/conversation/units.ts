import type { Value } from './utterance';

/** So many of a unit, in words: one day, two days. */
export const inDays = (count: number): Value => ({ key: 'desk:unit.days', count });
export const inMinutes = (count: number): Value => ({ key: 'desk:unit.minutes', count });
export const inSeconds = (count: number): Value => ({ key: 'desk:unit.seconds', count });
export const inCharacters = (count: number): Value => ({ key: 'desk:unit.characters', count });
