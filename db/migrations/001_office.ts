import type { Knex } from 'knex';

/** The policy's versions. */
export async function createPolicies(knex: Knex): Promise<void> {
  await knex.schema.createTable('policies', (table) => {
    table.text('version').notNullable();
    table.text('language').notNullable();
    table.text('title').notNullable();
    table.text('effective').notNullable();
    table.boolean('original').notNullable();
    table.boolean('sample').notNullable();
    table.text('provisions').notNullable();
    table.text('hash').notNullable();
    table.bigInteger('added_at').notNullable();
    table.text('approved_by');
    table.bigInteger('approved_at');
    table.primary(['version', 'language']);
  });
}

/** Staff, their sessions, and the sign-ins that were refused. */
export async function createStaff(knex: Knex): Promise<void> {
  await knex.schema.createTable('staff', (table) => {
    table.text('id').primary();
    table.text('email').notNullable().unique();
    table.text('name').notNullable();
    table.text('password').notNullable();
    table.boolean('demo').notNullable();
    table.bigInteger('created_at').notNullable();
  });
  await knex.schema.createTable('staff_sessions', (table) => {
    table.text('digest').primary();
    table.text('staff_id').notNullable().references('staff.id').onDelete('CASCADE');
    table.text('csrf').notNullable();
    table.text('language').notNullable();
    table.bigInteger('created_at').notNullable();
    table.bigInteger('expires_at').notNullable().index();
  });
  await knex.schema.createTable('sign_in_refusals', (table) => {
    table.text('subject').notNullable();
    table.bigInteger('at').notNullable();
    table.index(['subject', 'at']);
  });
}

/** The audit chain and its head, and who holds which chore. */
export async function createAudit(knex: Knex): Promise<void> {
  await knex.schema.createTable('audit', (table) => {
    table.integer('seq').primary();
    table.bigInteger('at').notNullable();
    for (const column of ['actor', 'action', 'subject', 'details', 'mac']) table.text(column).notNullable();
  });
  await knex.schema.createTable('audit_head', (table) => {
    table.integer('id').primary();
    table.integer('seq').notNullable();
    table.text('mac').notNullable();
  });
  await knex('audit_head').insert({ id: 1, seq: 0, mac: '' });
  await knex.schema.createTable('leases', (table) => {
    table.text('name').primary();
    table.text('holder').notNullable();
    table.bigInteger('until').notNullable();
  });
}
