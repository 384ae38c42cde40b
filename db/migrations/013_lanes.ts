import type { Knex } from 'knex';

const COLUMNS = [
  'lane',
  'conversation_id',
  'rank',
  'position',
  'expires_at',
  'as_of',
  'taken_until',
] as const;
const LATER = ['holds_until', 'copy', 'settled_at'] as const;
const OF_AN_ANSWER = 1;

/**
 * What a message leaves by, in whose order, before whom and until when; since when it is due when it is (`as_of`), until
 * when a process has it in hand, and until when it holds up the later ones of its conversation; whether it is a
 * copy, which waits until the customer writes there again. And when staff settled one that did not arrive, and by what name a channel knows an
 * activity.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('outbox', (table) => {
    table.text('lane').notNullable().defaultTo('mail');
    table.text('conversation_id');
    table.integer('rank').notNullable().defaultTo(OF_AN_ANSWER);
    table.bigInteger('position').notNullable().defaultTo(0).index();
    for (const time of ['expires_at', 'as_of', 'taken_until', 'holds_until', 'settled_at'])
      table.bigInteger(time);
    table.boolean('copy').notNullable().defaultTo(false);
    table.dropIndex('due_at');
  });
  await knex.schema.alterTable('activities', (table) => {
    table.text('platform_id');
  });
  await knex('outbox').whereNot({ kind: 'mail' }).update({ lane: 'talk' });
  await knex('outbox').update({ as_of: knex.ref('created_at') });
  await knex.raw(
    `update outbox set position = numbered.place
      from (select id, row_number() over (order by created_at, id) as place from outbox) as numbered
      where numbered.id = outbox.id`,
  );
  // What has left is never looked through when something is taken.
  await knex.raw(
    'create index outbox_lane_index on outbox (lane, rank, attempts, position) where due_at is not null',
  );
  await knex.raw('create index outbox_copy_index on outbox (conversation_id) where copy');
  await knex.raw(
    'create index outbox_conversation_id_index on outbox (conversation_id, position) where due_at is not null',
  );
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw('drop index outbox_lane_index');
  await knex.raw('drop index outbox_conversation_id_index');
  await knex.raw('drop index outbox_copy_index');
  await knex.raw('drop index outbox_position_index');
  // In SQL, since on SQLite knex would build the table anew, and what refers to it would go with the old one.
  for (const column of [...COLUMNS, ...LATER]) await knex.raw(`alter table outbox drop column ${column}`);
  await knex.raw('alter table activities drop column platform_id');
  await knex.raw('create index outbox_due_at_index on outbox (due_at)');
}
