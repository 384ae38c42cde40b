import type { Knex } from 'knex';

/** Who is not to be contacted, as keyed digests: that an address is among them can be told, and none can be read. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('stop_list', (table) => {
    table.text('digest').primary();
    table.bigInteger('added_at').notNullable();
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('stop_list');
}
