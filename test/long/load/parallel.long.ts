import { expectAllServed } from '../../load/parallelCustomers';
import { onPostgres } from '../../support/postgres';
import { killEveryMain } from '../../support/runMain';
import { LONG_MS, SEED } from '../seed';

const CUSTOMERS = 200;

afterAll(killEveryMain);

onPostgres((database) => {
  test(
    `${CUSTOMERS} customers at once in two processes each get what they sent, and nothing twice`,
    async () => {
      await expectAllServed(await database.create('load'), { customers: CUSTOMERS, seed: SEED });
    },
    LONG_MS,
  );
});
