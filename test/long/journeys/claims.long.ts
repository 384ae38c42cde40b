import { HOUR } from '../../../src/domain/calendar/duration';
import { LOCALES } from '../../../locales';
import { CHANNELS, ROWS, walkRow } from '../../journeys/claimRows';
import { openDesk, type OpenDesk } from '../../support/openDesk';

let open: OpenDesk;
beforeAll(async () => {
  open = await openDesk();
});
afterAll(() => open.close());
beforeEach(() => {
  open.clock.pass(2 * HOUR); // the limits on codes count by the hour
});

describe.each(CHANNELS)('every pair of who, what for, why and how, on %s', (channel) => {
  const everywhere = ROWS.flatMap((row) => LOCALES.map((language) => ({ ...row, channel, language })));
  test.each(everywhere.map((row) => [Object.values(row).join(', '), row] as const))('%s', (_name, row) =>
    walkRow(open, row),
  );
});
