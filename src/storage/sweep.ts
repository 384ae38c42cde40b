import { appendAudit } from './auditLog';
import { forgetCounted } from './counted';
import { forgetGaps } from './gapRows';
import { destroyKeys } from './keyRows';
import { takeLease } from './leases';
import { dateTries } from './signInTries';
import type { AuditedOptions } from './storeOptions';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const LEASE = 'sweep';

/**
 * Deletes what is due: every expired key, and with it all that it sealed. Codes, what limits count and tries at signing
 * in go after a day,
 * counts of questions that the policy did not answer after three years.
 * Whoever asks, tries at signing in that a clock dated ahead count from now on.
 * One process deletes at a time, at most once an hour; the number of keys deleted is on record. Undefined: not its turn.
 */
export async function sweep(options: AuditedOptions, holder: string): Promise<number | undefined> {
  const { database, auditKey } = options;
  const now = options.now();
  await dateTries(database.knex, now);
  if (!(await takeLease(database.knex, { name: LEASE, holder, now, until: now + HOUR }))) return undefined;
  return database.knex.transaction(async (trx) => {
    const expired = await destroyKeys(trx, now, (keys) => keys.where('expires_at', '<=', now));
    const erased = expired + (await forgetGaps(trx, options, now));
    await forgetCounted(trx, now);
    await trx('sign_in_tries')
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
