import type { Knex } from 'knex';

/** Keys that were destroyed, until their bytes have left the disk: how many in one stroke, and when. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('destroyed_keys', (table) => {
    table.increments('id');
    table.integer('keys').notNullable();
    table.bigInteger('at').notNullable();
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('destroyed_keys');
}
