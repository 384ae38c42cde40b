import { onPostgres } from '../support/postgres';
import { killEveryMain } from '../support/runMain';
import { expectAllServed } from './parallelCustomers';

/** Enough that every kind of customer is among them; `npm run test:long -- load` takes more. */
const CUSTOMERS = 50;

afterAll(killEveryMain);

test('on SQLite two processes on one machine serve as well', async () => {
  await expectAllServed(undefined, { customers: 12, seed: 0 });
}, 120_000);

onPostgres((database) => {
  test(`${CUSTOMERS} customers at once in two processes each get what they sent, and nothing twice`, async () => {
    await expectAllServed(await database.create('load'), { customers: CUSTOMERS, seed: 0 });
  }, 120_000);
});
