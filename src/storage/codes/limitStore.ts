import type { Knex } from 'knex';
import { DAY, HOUR } from '../../domain/calendar/duration';
import type { LimitCounts } from '../../ports/limits';
import { AHEAD, countOf, within } from './counted';
import type { Limits } from '../database/storeOptions';

/** What was counted lately, by keyed digests. */
export function createLimitCounts(db: Knex, { requestsPerNetwork }: Limits): LimitCounts {
  return {
    async nextRequest(network, now) {
      const oldest = await within(db('begun_requests').where({ network_digest: network }), 'at', {
        now,
        back: HOUR,
      })
        .orderBy('at', 'desc')
        .offset(requestsPerNetwork - 1)
        .first<{ at: number } | undefined>('at');
      return oldest === undefined ? undefined : Math.min(oldest.at, now) + HOUR;
    },
    async mayMail(mailbox, now) {
      const mailed = within(db('automatic_mails').where({ mailbox_digest: mailbox }), 'at', {
        now,
        back: DAY,
      });
      return (await countOf(mailed)) === 0;
    },
    async alertsLeft(network, now) {
      const alerts = within(db('leak_alerts').where({ network_digest: network }), 'at', { now, back: HOUR });
      return Math.max(0, requestsPerNetwork - (await countOf(alerts)));
    },
  };
}

/** Counts the one automatic mail that a mailbox gets in a day; false when it had it. */
export async function takeAutomaticMail(trx: Knex, mailbox: string, at: number): Promise<boolean> {
  const taken = await trx('automatic_mails')
    .insert({ mailbox_digest: mailbox, at })
    .onConflict('mailbox_digest')
    .merge({ at })
    .where('automatic_mails.at', '<=', at - DAY)
    .orWhere('automatic_mails.at', '>', at + AHEAD)
    .returning<readonly unknown[]>('at');
  return taken.length > 0;
}
