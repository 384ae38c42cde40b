import { expectSameTicket, openWandering } from '../../journeys/wandering';
import type { OpenDesk } from '../../support/openDesk';
import { LONG_MS, SEED } from '../seed';

let open: OpenDesk;
beforeAll(async () => {
  open = await openWandering();
});
afterAll(() => open.close());

test(
  'any order of going back, changing, asking, switching and sending twice ends in the same ticket',
  async () => {
    await expectSameTicket({ numRuns: 500, seed: SEED });
  },
  LONG_MS,
);
