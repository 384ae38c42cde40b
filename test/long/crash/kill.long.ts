import { expectKeptWhenKilled } from '../../crash/killing';
import { onEachDatabase } from '../../support/postgres';
import { LONG_MS, SEED } from '../seed';

const TIMES = 40;

onEachDatabase((database) => {
  test(
    'a desk that is killed at any moment has kept all of a turn or nothing of it',
    async () => {
      const seeds = Array.from({ length: TIMES }, (_unused, at) => SEED + at);
      await expectKeptWhenKilled(await database.create('crash'), seeds);
    },
    LONG_MS,
  );
});
