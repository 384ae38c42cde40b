import type { Knex } from 'knex';
import { createAudit, createPolicies, createStaff } from './001_office';

/** Whatever is encrypted hangs on a row of `keys` and goes with it: when a key expires, so does all it opens. */
export async function up(knex: Knex): Promise<void> {
  await createKeys(knex);
  await createConversations(knex);
  await createIdentity(knex);
  await createTickets(knex);
  await createMessages(knex);
  await createPolicies(knex);
  await createStaff(knex);
  await createAudit(knex);
}

export async function down(knex: Knex): Promise<void> {
  const newestFirst = [
    'leases audit_head audit sign_in_refusals staff_sessions staff policies mailbox outbox',
    'ticket_conversations ticket_events tickets identity_codes drafts activities conversations keys master_keys',
  ];
  for (const table of newestFirst.join(' ').split(' ')) await knex.schema.dropTable(table);
}

async function createKeys(knex: Knex): Promise<void> {
  await knex.schema.createTable('master_keys', (table) => {
    table.text('id').primary();
    table.bigInteger('first_used_at').notNullable();
  });
  await knex.schema.createTable('keys', (table) => {
    table.text('id').primary();
    table.text('scope').notNullable();
    table.binary('wrapped').notNullable();
    table.text('master_key_id').notNullable().references('master_keys.id');
    table.bigInteger('expires_at').notNullable().index();
  });
}

async function createConversations(knex: Knex): Promise<void> {
  await knex.schema.createTable('conversations', (table) => {
    table.text('id').primary();
    sealedBy(table);
    table.text('channel').notNullable();
    table.text('user_id').notNullable();
    table.integer('version').notNullable();
    table.integer('watermark').notNullable();
    table.binary('ciphertext').notNullable();
    table.binary('reference');
    table.bigInteger('created_at').notNullable();
    table.bigInteger('ended_at');
  });
  await knex.schema.createTable('activities', (table) => {
    table.text('conversation_id').notNullable().references('conversations.id').onDelete('CASCADE');
    table.integer('seq').notNullable();
    table.text('activity_id').notNullable();
    table.integer('reply_to');
    table.text('sender').notNullable();
    table.bigInteger('at').notNullable();
    table.binary('ciphertext').notNullable();
    table.primary(['conversation_id', 'seq']);
    table.unique(['conversation_id', 'activity_id']);
  });
  await knex.schema.createTable('drafts', (table) => {
    table.text('id').primary();
    sealedBy(table);
    table.text('conversation_id').notNullable().unique();
    table.foreign('conversation_id').references('conversations.id').onDelete('CASCADE');
    table.text('form').notNullable();
    table.integer('form_version').notNullable();
    table.binary('ciphertext').notNullable();
    table.bigInteger('changed_at').notNullable();
  });
}

async function createIdentity(knex: Knex): Promise<void> {
  await knex.schema.createTable('identity_codes', (table) => {
    table.text('id').primary();
    table.text('conversation_id').notNullable().references('conversations.id').onDelete('CASCADE');
    table.text('digest').notNullable();
    table.text('address_digest').notNullable();
    table.text('network_digest');
    table.bigInteger('sent_at').notNullable();
    table.bigInteger('expires_at').notNullable();
    table.integer('tries').notNullable();
    table.integer('wrong_tries').notNullable();
    table.bigInteger('confirmed_at');
    table.index(['address_digest', 'sent_at']);
    table.index(['network_digest', 'sent_at']);
  });
}

async function createTickets(knex: Knex): Promise<void> {
  await knex.schema.createTable('tickets', (table) => {
    table.text('id').primary();
    sealedBy(table);
    table.text('draft_id').notNullable().unique();
    table.text('receipt_number').notNullable().unique();
    for (const column of ['type', 'status', 'language', 'channel']) table.text(column).notNullable();
    table.integer('version').notNullable();
    table.bigInteger('received_at').notNullable();
    table.bigInteger('complete_at').notNullable();
    table.text('suit_possible_from');
    table.text('claimed_by');
    for (const column of ['claimed_at', 'matched_at', 'closed_at']) table.bigInteger(column);
    table.text('outcome');
    table.text('ground');
    table.binary('ciphertext').notNullable();
    table.index(['status', 'received_at']);
  });
  await knex.schema.createTable('ticket_events', (table) => {
    table.text('ticket_id').notNullable().references('tickets.id').onDelete('CASCADE');
    table.integer('seq').notNullable();
    table.bigInteger('at').notNullable();
    table.text('staff_id');
    table.binary('ciphertext').notNullable();
    table.primary(['ticket_id', 'seq']);
  });
  await knex.schema.createTable('ticket_conversations', (table) => {
    table.text('ticket_id').notNullable().references('tickets.id').onDelete('CASCADE');
    table.text('conversation_id').notNullable().references('conversations.id').onDelete('CASCADE');
    table.bigInteger('at').notNullable();
    table.primary(['ticket_id', 'conversation_id']);
    table.index('conversation_id');
  });
}

async function createMessages(knex: Knex): Promise<void> {
  await knex.schema.createTable('outbox', (table) => {
    table.text('id').primary();
    sealedBy(table);
    table.text('ticket_id').index();
    table.text('kind').notNullable();
    table.binary('ciphertext').notNullable();
    table.bigInteger('created_at').notNullable();
    table.bigInteger('due_at').index();
    table.integer('attempts').notNullable();
    table.bigInteger('delivered_at');
    table.bigInteger('failed_at');
    table.text('reason');
  });
  await knex.schema.createTable('mailbox', (table) => {
    table.text('id').primary();
    sealedBy(table);
    table.binary('ciphertext').notNullable();
    table.bigInteger('at').notNullable();
  });
}

function sealedBy(table: Knex.CreateTableBuilder): void {
  table.text('key_id').notNullable().index();
  table.foreign('key_id').references('keys.id').onDelete('CASCADE');
}
