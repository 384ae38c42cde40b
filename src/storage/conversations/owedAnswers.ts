import type { Knex } from 'knex';
import { OPEN } from '../../domain/ticket/transitions';

interface Owed {
  readonly id: string;
}

/**
 * The ids of a conversation's requests whose answer is still owed: undecided, or decided and on its way. What could not be
 * delivered at all is owed no longer: staff see it, and reach the customer in another way.
 */
export function owedAnswers(db: Knex, conversationId: string) {
  const onItsWay = db('outbox').whereRaw('outbox.ticket_id = tickets.id').whereNotNull('due_at');
  const linked = db('ticket_conversations').where({ conversation_id: conversationId }).select('ticket_id');
  return db('tickets')
    .whereIn('id', linked)
    .where((query) => {
      void query.whereIn('status', OPEN).orWhereExists(onItsWay);
    })
    .select<Owed[]>('id');
}
