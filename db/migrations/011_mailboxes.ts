import type { Knex } from 'knex';

/** Codes that went to a mailbox by another spelling of its address, or by a number, are counted for it: a keyed digest. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('identity_codes', (table) => {
    table.text('mailbox_digest');
    table.index(['mailbox_digest', 'sent_at']);
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.alterTable('identity_codes', (table) => {
    table.dropIndex(['mailbox_digest', 'sent_at']);
    table.dropColumn('mailbox_digest');
  });
}
