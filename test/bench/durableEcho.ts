import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDatabase } from '../../src/storage/database/database';

/** What any bot has to do that is as durable as the desk: a read and two writes in one transaction, WAL with a full sync. */
export async function openDurableEcho() {
  const folder = await mkdtemp(path.join(tmpdir(), 'madoguchi-echo-'));
  const { knex } = await openDatabase({
    url: path.join(folder, 'echo.sqlite'),
    onIdleError: () => undefined,
  });
  await knex.schema.createTable('echo', (table) => {
    table.text('id').primary();
    table.integer('turns').notNullable();
    table.text('heard').notNullable();
  });
  await knex('echo').insert({ id: 'talk', turns: 0, heard: '' });
  return {
    keep: (id: string, text: string): Promise<void> =>
      knex.transaction(async (trx) => {
        const row = await trx('echo').where({ id: 'talk' }).first<{ turns: number }>();
        await trx('echo')
          .where({ id: 'talk' })
          .update({ turns: row.turns + 1 });
        await trx('echo').insert({ id, turns: 0, heard: text });
      }),
    async close() {
      await knex.destroy();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
