import type { Knex } from 'knex';

/**
 * One row a try in place of one a count: a try is noted before its password is looked at, and taken back by its id
 * when it was right. What was counted before goes; it would have held for a quarter of an hour.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.dropTable('sign_in_refusals');
  await knex.schema.createTable('sign_in_tries', (table) => {
    table.text('id').primary();
    table.text('account_digest').notNullable();
    table.text('network_digest').notNullable();
    table.text('browser');
    table.bigInteger('at').notNullable();
    table.index(['account_digest', 'at']);
    table.index(['network_digest', 'at']);
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('sign_in_tries');
  await knex.schema.createTable('sign_in_refusals', (table) => {
    table.text('subject').notNullable();
    table.bigInteger('at').notNullable();
    table.index(['subject', 'at']);
  });
}
