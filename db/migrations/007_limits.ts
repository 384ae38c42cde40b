import type { Knex } from 'knex';

/**
 * What is counted so that nobody is mailed without end, or locked out of their own address: keyed digests and times,
 * gone after a day. Wrong tries are counted apart from the codes, with the network they came from.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('wrong_code_tries', (table) => {
    table.text('address_digest').notNullable();
    table.text('network_digest').notNullable();
    table.bigInteger('at').notNullable();
    table.index(['address_digest', 'at']);
    table.index('at');
  });
  await takeOverWrongTries(knex);
  await knex.raw('alter table identity_codes drop column wrong_tries');
  // Their digests were made in another way: whoever types one is told that it works no longer, and gets another.
  await knex('identity_codes').update({ expires_at: knex.ref('sent_at') });
  await knex.schema.alterTable('identity_codes', (table) => {
    table.text('shape').notNullable().defaultTo('digits');
    table.index('conversation_id');
  });
  await knex.schema.createTable('automatic_mails', (table) => {
    table.text('mailbox_digest').primary();
    table.bigInteger('at').notNullable().index();
  });
  await knex.schema.createTable('begun_requests', (table) => {
    table.text('conversation_id').notNullable().index();
    table.text('network_digest').notNullable();
    table.bigInteger('at').notNullable().index();
    table.index(['network_digest', 'at']);
  });
  await knex.schema.createTable('leak_alerts', (table) => {
    table.text('network_digest').notNullable();
    table.bigInteger('at').notNullable().index();
    table.index(['network_digest', 'at']);
  });
}

/** Nobody gets fifteen new guesses because the desk was brought up to date: a code knows of three tries at most. */
async function takeOverWrongTries(knex: Knex): Promise<void> {
  for (const tries of [1, 2, 3])
    await knex.raw(
      `insert into wrong_code_tries (address_digest, network_digest, at)
       select address_digest, coalesce(network_digest, ''), sent_at from identity_codes where wrong_tries >= ?`,
      [tries],
    );
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.alterTable('identity_codes', (table) => {
    table.dropIndex('conversation_id');
    table.dropColumn('shape');
    table.integer('wrong_tries').notNullable().defaultTo(0);
  });
  for (const table of ['leak_alerts', 'begun_requests', 'automatic_mails', 'wrong_code_tries'])
    await knex.schema.dropTable(table);
}
