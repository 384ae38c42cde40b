import type { Knex } from 'knex';
import type { TicketConversation } from '../../domain/ticket/answerRoute';

interface Row {
  readonly id: string;
  readonly channel: string;
  readonly linkedAt: number;
  readonly heardAt: number | null;
  readonly endedAt: number | null;
  readonly called: boolean | number;
}

/**
 * The conversations of a ticket that are still here, the first linked first. Those that a channel has to be called for
 * are reachable for as long as its address of them is kept, the others until their customer ends them.
 */
export async function conversationsOf(db: Knex, ticketId: string): Promise<readonly TicketConversation[]> {
  const heardAt = db('activities')
    .whereRaw('activities.conversation_id = c.id')
    .where({ sender: 'customer' })
    .max('at');
  const rows = await db('ticket_conversations as t')
    .join('conversations as c', 'c.id', 't.conversation_id')
    .where('t.ticket_id', ticketId)
    .orderBy('t.at')
    .select<Row[]>(
      'c.id',
      'c.channel',
      't.at as linkedAt',
      heardAt.as('heardAt'),
      'c.ended_at as endedAt',
      db.raw('c.reference is not null as called'),
    );
  return rows.map(({ id, channel, linkedAt, heardAt: heard, endedAt, called }) => ({
    id,
    channel,
    linkedAt,
    reachable: Boolean(called) || endedAt === null,
    ...(heard === null ? {} : { heardAt: heard }),
  }));
}
