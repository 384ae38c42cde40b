import type { Knex } from 'knex';

/** What came by a door that answers at once and works afterwards; in whose order, and until when a process has it in hand. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('inbox', (table) => {
    table.text('id').primary();
    table.text('key_id').notNullable().index();
    table.foreign('key_id').references('keys.id').onDelete('CASCADE');
    table.text('conversation_id').notNullable();
    table.binary('ciphertext').notNullable();
    table.bigInteger('position').notNullable();
    table.bigInteger('received_at').notNullable();
    table.bigInteger('due_at');
    table.integer('attempts').notNullable();
    table.bigInteger('done_at');
    table.bigInteger('failed_at');
    table.text('reason');
  });
  // What is done is never looked through when something is taken.
  await knex.raw('create index inbox_position_index on inbox (position) where due_at is not null');
  await knex.raw(
    'create index inbox_conversation_id_index on inbox (conversation_id, position) where due_at is not null',
  );
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('inbox');
}
