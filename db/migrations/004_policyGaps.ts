import type { Knex } from 'knex';

/** What the policy did not answer: counts that lead to nobody, and a few masked examples, sealed and due to go. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('policy_gaps', (table) => {
    for (const column of ['day', 'version', 'language', 'topic']) table.text(column).notNullable();
    table.integer('times').notNullable();
    table.primary(['day', 'version', 'language', 'topic']);
  });
  await knex.schema.createTable('policy_gap_examples', (table) => {
    table.text('id').primary();
    table.text('key_id').notNullable().index();
    table.foreign('key_id').references('keys.id').onDelete('CASCADE');
    for (const column of ['version', 'language', 'topic']) table.text(column).notNullable();
    table.bigInteger('at').notNullable();
    table.binary('ciphertext').notNullable();
    table.index(['topic', 'language', 'at']);
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('policy_gap_examples');
  await knex.schema.dropTable('policy_gaps');
}
