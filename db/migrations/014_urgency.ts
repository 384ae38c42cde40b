import type { Knex } from 'knex';

/** Why a request is urgent for staff. What was sent before has no mark: its words can be read with its key alone. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('tickets', (table) => {
    table.text('urgency');
  });
}

export async function down(knex: Knex): Promise<void> {
  // In SQL, since on SQLite knex would build the table anew, and what refers to it would go with the old one.
  await knex.raw('alter table tickets drop column urgency');
}
