import type { Knex } from 'knex';

/** Keys that were destroyed, until their bytes have left the disk: how many in one stroke, and when. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('destroyed_keys', (table) => {
    table.increments('id');
    table.integer('keys').notNullable();
    table.bigInteger('at').notNullable();
  });
  // Until now a chat that was ended after a request had been sent from it kept its words: they are due at once.
  const withRequest = knex('ticket_conversations').select('conversation_id');
  const ended = knex('conversations').whereNotNull('ended_at').whereIn('id', withRequest).select('key_id');
  await knex('keys').whereIn('id', ended).update({ expires_at: 0 });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('destroyed_keys');
}
