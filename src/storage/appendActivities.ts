import type { NewActivity } from '../ports/activities';
import { insertActivities } from './activityRows';
import { liveKey } from './conversationRows';
import { isDuplicate } from './database';
import { announce } from './feed';
import type { StoreOptions } from './storeOptions';

interface Appending {
  readonly id: string;
  readonly activities: readonly NewActivity[];
  readonly now: number;
}

/** Adds staff's words behind what was said last. One that is there already was delivered before: nothing happens. */
export async function appendActivities(
  { database, vault }: StoreOptions,
  { id, activities, now }: Appending,
): Promise<'added' | 'gone'> {
  const key = await liveKey(database.knex, vault, id, now);
  if (key === undefined) return 'gone';
  const count = activities.length;
  try {
    await database.knex.transaction(async (trx) => {
      const [row] = await trx('conversations')
        .where({ id })
        .increment({ watermark: count, version: 1 })
        .returning<{ watermark: number }[]>('watermark');
      if (row === undefined) return;
      const after = row.watermark - count;
      await insertActivities(trx, vault, { conversationId: id, key, after, activities, now, inTurn: false });
      await announce(trx, database.dialect, id);
    });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
  return 'added';
}
