import type { Knex } from 'knex';

/** A form that was broken off is found again by its number, moves to where it is gone on with, and is reminded of once. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('drafts', (table) => {
    table.text('number').unique();
    table.bigInteger('reminded_at');
    table.integer('version').notNullable().defaultTo(1);
    table.index('changed_at');
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.alterTable('drafts', (table) => {
    table.dropIndex('changed_at');
    table.dropUnique(['number']);
    table.dropColumns('number', 'reminded_at', 'version');
  });
}
