import { onEachDatabase } from '../support/postgres';
import { expectKeptWhenKilled } from './killing';

/** One of them in the middle of keeping a request. `npm run test:long -- crash` takes more. */
const SEEDS = [1, 2, 3, 4];

onEachDatabase((database) => {
  test('a desk that is killed at any moment has kept all of a turn or nothing of it', async () => {
    await expectKeptWhenKilled(await database.create('crash'), SEEDS);
  }, 60_000);
});
