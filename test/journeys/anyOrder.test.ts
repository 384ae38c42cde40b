import type { OpenDesk } from '../support/openDesk';
import { expectSameTicket, openWandering } from './wandering';

let open: OpenDesk;
beforeAll(async () => {
  open = await openWandering();
});
afterAll(() => open.close());

// Others each time; a failure names its seed. `npm run test:long -- journeys` takes more.
test('any order of going back, changing, asking, switching and sending twice ends in the same ticket', async () => {
  await expectSameTicket({ numRuns: 12 });
});
