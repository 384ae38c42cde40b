import type { Knex } from 'knex';

/**
 * Keys that were destroyed, until their bytes have left the disk: how many in one stroke, and when. And when it was last
 * reported that a request lies undecided, which no clock deletes.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('destroyed_keys', (table) => {
    table.increments('id');
    table.integer('keys').notNullable();
    table.bigInteger('at').notNullable();
  });
  await knex.schema.alterTable('tickets', (table) => {
    table.bigInteger('undecided_reported_at');
  });
  // Until now a chat that was ended after a request had been sent from it kept its words: they are due at once.
  const withRequest = knex('ticket_conversations').select('conversation_id');
  const ended = knex('conversations').whereNotNull('ended_at').whereIn('id', withRequest).select('key_id');
  await knex('keys').whereIn('id', ended).update({ expires_at: 0 });
}

export async function down(knex: Knex): Promise<void> {
  // In SQL, since on SQLite knex would build the table anew, and what refers to it would go with the old one.
  await knex.raw('alter table tickets drop column undecided_reported_at');
  await knex.schema.dropTable('destroyed_keys');
}
