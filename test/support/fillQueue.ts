import { randomBytes, randomUUID } from 'node:crypto';
import { DAY, MINUTE } from '../../src/domain/calendar/duration';
import type { Stores } from '../../src/assembly/composeStores';
import type { TicketLine, TicketStatus } from '../../src/domain/ticket/ticket';
import { makeReceiptNumber } from '../../src/domain/ticket/receiptNumber';
import { insertTicket } from '../../src/storage/tickets/ticketRows';

/** In any eleven of them some wait, some are worked on, some are closed and one is withdrawn. */
const STATUSES: readonly TicketStatus[] = [
  ...(['waiting', 'waiting', 'waiting', 'waiting', 'waiting', 'waiting'] as const),
  ...(['claimed', 'completed', 'completed', 'completed', 'withdrawn'] as const),
];
const TYPES = ['disclosure', 'erasure', 'complaint', 'inquiry', 'correction'] as const;

/**
 * Puts so many requests into the queue, in no order; every third arrived in the same minute as another. Gives back
 * their lines as the queue should hold them.
 */
export async function fillQueue({ conversations, options, now }: Stores, count: number) {
  const conversationId = randomUUID();
  const state = { language: 'en', languageChosen: true, dialogs: {} } as const;
  await conversations.create(
    { id: conversationId, channel: 'directline', version: 1, watermark: 0, state },
    { userId: 'dl_queue', now: now() },
  );
  const lines = Array.from({ length: count }, (_, index) => lineOf(index, now()));
  await options.database.knex.transaction(async (trx) => {
    for (const line of lines)
      await insertTicket(trx, options.vault, {
        ticket: {
          ...line,
          draftId: randomUUID(),
          body: {
            ...{ answers: { words: 'Hello.' }, rows: [], identity: {}, policyVersion: '1' },
            notice: { version: '1', at: now(), language: 'en' },
          },
        },
        ...{ conversationId, now: now(), expiresAt: now() + 1000 * DAY },
      });
  });
  return lines.toSorted(inQueue);
}

function lineOf(index: number, now: number): TicketLine {
  const status = STATUSES[index % STATUSES.length] ?? 'waiting';
  const receivedAt = now - 20 * DAY + ((index * 37) % 101) * 60 * MINUTE;
  const closed = status === 'completed' || status === 'withdrawn';
  return {
    ...{ id: randomUUID(), receiptNumber: makeReceiptNumber((bytes) => randomBytes(bytes)), status },
    ...{ type: TYPES[index % TYPES.length] ?? 'inquiry', version: 1 },
    ...{ language: index % 2 === 0 ? 'en' : 'ja', channel: 'directline', receivedAt, completeAt: receivedAt },
    ...(status === 'claimed' ? { claimedBy: 'somebody', claimedAt: now - DAY / 2 } : {}),
    ...(closed ? { closedAt: now - DAY } : {}),
    ...(status === 'completed' ? { outcome: 'answered' } : {}),
  };
}

function inQueue(one: TicketLine, other: TicketLine): number {
  const part = ({ status }: TicketLine) => (status === 'waiting' || status === 'claimed' ? 0 : 1);
  const byId = one.id < other.id ? -1 : 1;
  return part(one) - part(other) || one.receivedAt - other.receivedAt || byId;
}
