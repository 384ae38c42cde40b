import type { Knex } from 'knex';

/** An account that nobody may sign in with any more stays, since the record and the history name it. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('staff', (table) => {
    table.bigInteger('disabled_at');
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.alterTable('staff', (table) => {
    table.dropColumn('disabled_at');
  });
}
