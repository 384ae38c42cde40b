import { HOUR } from '../../src/domain/calendar/duration';
import { LOCALES } from '../../locales';
import { walk } from '../support/journey';
import { openDesk, type OpenDesk } from '../support/openDesk';
import { CLAIMS, expectTicket, rowsOfKinds, walkRow } from './claimRows';
import { ABOUT, claimSteps, WHO } from './claims';

/** What the customer sends, from the first button to the last, in the median request. */
const MESSAGES_IN_A_MEDIAN_REQUEST = 12;

let open: OpenDesk;
beforeAll(async () => {
  open = await openDesk();
});
afterAll(() => open.close());
beforeEach(() => {
  open.clock.pass(2 * HOUR); // the limits on codes count by the hour
});

describe('every kind of claim, whole', () => {
  const sent: number[] = [];
  test.each(LOCALES.flatMap((language) => CLAIMS.map((type) => [type, language] as const)))(
    '%s in %s',
    async (type, language) => {
      const [about = []] = Object.values(ABOUT[type]);
      const who = WHO[language === 'ja' ? 'self in kanji' : 'self'] ?? [];
      const steps = claimSteps({ type, about, who });
      sent.push(steps.length);
      await expectTicket(open, await walk(open, language, steps), type);
    },
  );

  test(`takes at most ${MESSAGES_IN_A_MEDIAN_REQUEST} messages of the customer in the median`, () => {
    const sorted = [...sent].sort((one, other) => one - other);
    expect(sorted).toHaveLength(CLAIMS.length * LOCALES.length);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(MESSAGES_IN_A_MEDIAN_REQUEST);
  });
});

// `npm run test:long -- journeys` goes through every pair of these.
describe('every kind of claim with every way of who, why, how, where and in which language', () => {
  test.each(rowsOfKinds().map((row) => [Object.values(row).join(', '), row] as const))('%s', (_name, row) =>
    walkRow(open, row),
  );
});
