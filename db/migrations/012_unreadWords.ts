import type { Knex } from 'knex';

/** Since when a customer's words lie on a request that nobody on the staff has read or answered. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('tickets', (table) => {
    table.bigInteger('unread_since');
  });
  // What was marked until now stays marked: where the last step is the customer's and the request is still open.
  const last = knex('ticket_events')
    .whereRaw('ticket_events.ticket_id = tickets.id and ticket_events.seq = tickets.version')
    .where('seq', '>', 1)
    .whereNull('staff_id')
    .select('at');
  await knex('tickets').whereIn('status', ['waiting', 'claimed']).update({ unread_since: last });
}

export async function down(knex: Knex): Promise<void> {
  // In SQL, since on SQLite knex would build the table anew, and what refers to it would go with the old one.
  await knex.raw('alter table tickets drop column unread_since');
}
