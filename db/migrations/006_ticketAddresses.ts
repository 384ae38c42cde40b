import type { Knex } from 'knex';

/** Whose request it is, as a keyed digest of the address that was confirmed; it goes with the ticket. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('tickets', (table) => {
    table.text('address_digest');
    table.index(['address_digest', 'type']);
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.alterTable('tickets', (table) => {
    table.dropIndex(['address_digest', 'type']);
    table.dropColumn('address_digest');
  });
}
