import { holdsWayToReach } from '../../src/recognition/contact/wayToReach';
import { NO_WAY_IN_ENGLISH, NO_WAY_IN_JAPANESE } from './waysToReach/others';
import { WAYS_IN_ENGLISH, WAYS_IN_JAPANESE } from './waysToReach/ways';

test.each([...WAYS_IN_ENGLISH, ...WAYS_IN_JAPANESE])('by %s somebody can be reached', (said) => {
  expect(holdsWayToReach(said)).toBe(true);
});

test.each([...NO_WAY_IN_ENGLISH, ...NO_WAY_IN_JAPANESE, '', '1'.repeat(300)])('by %s nobody can', (said) => {
  expect(holdsWayToReach(said)).toBe(false);
});
