import type { Knex } from 'knex';
import type { NewActivity } from '../../ports/activities';
import { insertActivities } from './activityRows';
import { liveKey } from './conversationRows';
import { isDuplicate } from '../database/database';
import { announce } from './feed';
import { recordErased, settleConversation } from './settleConversation';
import type { AuditedOptions } from '../database/storeOptions';

interface Appending {
  readonly id: string;
  readonly activities: readonly NewActivity[];
  readonly now: number;
}

/** Adds staff's words behind what was said last. One that is there already was delivered before: nothing happens. */
export async function appendActivities(
  options: AuditedOptions,
  appending: Appending,
): Promise<'added' | 'gone'> {
  try {
    return await options.database.knex.transaction((trx) => append(trx, options, appending));
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return 'added';
  }
}

async function append(
  trx: Knex.Transaction,
  options: AuditedOptions,
  { id, activities, now }: Appending,
): Promise<'added' | 'gone'> {
  const { database, vault } = options;
  const { is, erased } = await settleConversation(trx, options, id);
  await recordErased(trx, options, erased);
  const key = is === 'live' ? await liveKey(trx, vault, id, now) : undefined;
  if (key === undefined) return 'gone';
  const count = activities.length;
  const [row] = await trx('conversations')
    .where({ id })
    .increment({ watermark: count })
    .returning<{ watermark: number }[]>('watermark');
  const after = (row?.watermark ?? count) - count;
  await insertActivities(trx, vault, { conversationId: id, key, after, activities, now, inTurn: false });
  const keptUntil = now + options.retention.conversation;
  if (activities.some(({ from }) => from === 'staff') && keptUntil > key.expiresAt)
    await trx('keys').where({ id: key.id }).update({ expires_at: keptUntil });
  await announce(trx, database.dialect, id);
  return 'added';
}
