import { appendAudit } from './auditLog';
import type { TicketStoreOptions } from './ticketStore';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const LEASE = 'sweep';

/**
 * Deletes what is due: every expired key, and with it all that it sealed. Codes and refused sign-ins go after a day.
 * One process does it at a time, at most once an hour; the number of keys deleted is on record. Undefined: not its turn.
 */
export async function sweep(options: TicketStoreOptions, holder: string): Promise<number | undefined> {
  const { database, auditKey } = options;
  const now = options.now();
  if (!(await takeLease(options, holder, now))) return undefined;
  return database.knex.transaction(async (trx) => {
    const erased = await trx('keys').where('expires_at', '<=', now).delete();
    await trx('identity_codes')
      .where('sent_at', '<', now - DAY)
      .delete();
    await trx('sign_in_refusals')
      .where('at', '<', now - DAY)
      .delete();
    await trx('staff_sessions').where('expires_at', '<=', now).delete();
    if (erased > 0)
      await appendAudit(trx, auditKey, {
        at: now,
        actor: 'desk',
        action: 'dataErased',
        subject: 'keys',
        details: { erased },
      });
    return erased;
  });
}

async function takeLease({ database }: TicketStoreOptions, holder: string, now: number): Promise<boolean> {
  const db = database.knex;
  const until = now + HOUR;
  await db('leases').insert({ name: LEASE, holder, until: 0 }).onConflict('name').ignore();
  const taken = await db('leases').where({ name: LEASE }).where('until', '<=', now).update({ holder, until });
  return taken > 0;
}
