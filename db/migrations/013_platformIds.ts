import type { Knex } from 'knex';

/** Under which id a platform that was called knows what was said to it; none where nobody was called. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('activities', (table) => {
    table.text('platform_id');
  });
}

export async function down(knex: Knex): Promise<void> {
  // In SQL, since on SQLite knex would build the table anew.
  await knex.raw('alter table activities drop column platform_id');
}
