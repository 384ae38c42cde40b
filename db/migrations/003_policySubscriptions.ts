import type { Knex } from 'knex';

/** Who asked to hear of revisions of the policy, and who was told of which version: once each. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('policy_subscriptions', (table) => {
    table.text('id').primary();
    table.text('key_id').notNullable().index();
    table.foreign('key_id').references('keys.id').onDelete('CASCADE');
    table.text('kind').notNullable();
    table.text('address_digest').notNullable().unique();
    table.binary('ciphertext').notNullable();
    table.bigInteger('created_at').notNullable().index();
  });
  await knex.schema.createTable('policy_notices', (table) => {
    table.text('version').notNullable();
    table.text('subscription_id').notNullable().index();
    table.foreign('subscription_id').references('policy_subscriptions.id').onDelete('CASCADE');
    table.bigInteger('at').notNullable();
    table.primary(['version', 'subscription_id']);
  });
}

export async function down(knex: Knex): Promise<void> {
  for (const table of ['policy_notices', 'policy_subscriptions']) await knex.schema.dropTable(table);
}
