import type { Knex } from 'knex';
import { present } from '../../domain/present';
import type { Disabling, StaffAccount, StaffAccounts } from '../../ports/staffAccounts';
import { appendAudit } from './auditLog';
import { keepTicketChange } from '../tickets/keepTicketChange';
import { memberFrom, type StaffRow } from './staffStore';
import type { AuditedOptions } from '../database/storeOptions';
import { lineFrom, type TicketRow } from '../tickets/ticketRows';

type AccountRow = StaffRow & {
  readonly created_at: number;
  readonly disabled_at: number | null;
  readonly signed_in_at: number | null;
};

/** Undoes a transaction after which nobody could sign in. */
class TheLast extends Error {}

/** The accounts as the operator looks after them. When somebody signed in last, the audit record knows. */
export function createStaffAccounts(options: AuditedOptions): StaffAccounts {
  const { database, auditKey } = options;
  const db = database.knex;
  return {
    list: () => listOf(db),
    async disable(disabling, giveBack) {
      try {
        return await db.transaction((trx) => disable(trx, options, disabling, giveBack));
      } catch (error) {
        if (error instanceof TheLast) return 'theLast';
        throw error;
      }
    },
    enable: ({ staffId, audit }) =>
      db.transaction(async (trx) => {
        const account = trx('staff').where({ id: staffId }).whereNotNull('disabled_at');
        if ((await account.update({ disabled_at: null })) === 0) return 'enabledBefore';
        // One that was opened at the very moment of disabling must not come back to life.
        await endSessions(trx, staffId);
        await appendAudit(trx, auditKey, audit);
        return 'enabled';
      }),
    changePassword: ({ staffId, passwordHash, audit }) =>
      db.transaction(async (trx) => {
        await trx('staff').where({ id: staffId }).update({ password: passwordHash });
        await endSessions(trx, staffId);
        await appendAudit(trx, auditKey, audit);
      }),
  };
}

async function listOf(db: Knex): Promise<readonly StaffAccount[]> {
  const signedIn = db('audit').whereRaw('audit.actor = staff.id').where({ action: 'signedIn' }).max('at');
  const rows = await db('staff')
    .select<AccountRow[]>('staff.*', signedIn.as('signed_in_at'))
    .orderBy(['created_at', 'email']);
  return rows.map((row) => ({
    member: memberFrom(row),
    since: row.created_at,
    ...present({ disabledAt: row.disabled_at ?? undefined, signedInAt: row.signed_in_at ?? undefined }),
  }));
}

async function disable(
  trx: Knex,
  options: AuditedOptions,
  { staffId, now, evenTheLast, audit }: Disabling,
  giveBack: Parameters<StaffAccounts['disable']>[1],
): Promise<{ readonly givenBack: number } | 'disabledBefore'> {
  const postgres = options.database.dialect === 'postgres';
  // Two that are disabled at the same moment wait for each other, so that one of them is seen to be the last.
  if (postgres) await trx('staff').orderBy('id').forUpdate().select('id');
  const account = trx('staff').where({ id: staffId }).whereNull('disabled_at');
  if ((await account.update({ disabled_at: now })) === 0) return 'disabledBefore';
  if (!evenTheLast && (await trx('staff').whereNull('disabled_at').first('id')) === undefined)
    throw new TheLast();
  const claimed = trx('tickets').where({ status: 'claimed', claimed_by: staffId }).orderBy('id');
  // All of them before the first row of the record: who waits for that row must not hold a ticket that is waited for.
  if (postgres) claimed.forUpdate();
  const tickets = await claimed.select<TicketRow[]>('*');
  await endSessions(trx, staffId);
  await appendAudit(trx, options.auditKey, audit);
  for (const ticket of tickets) await keepTicketChange(trx, options, giveBack(lineFrom(ticket)));
  return { givenBack: tickets.length };
}

async function endSessions(trx: Knex, staffId: string): Promise<void> {
  await trx('staff_sessions').where({ staff_id: staffId }).delete();
}
