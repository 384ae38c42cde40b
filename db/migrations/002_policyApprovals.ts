import type { Knex } from 'knex';

/** Who approved which words. A version that is published carries its approval along; no row here is ever changed. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('policy_approvals', (table) => {
    table.text('digest').primary();
    table.text('by').notNullable();
    table.bigInteger('at').notNullable();
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('policy_approvals');
}
