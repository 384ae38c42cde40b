import type { Knex } from 'knex';
import type { Turn } from '../ports/turn';
import { overtakenByCodes } from './codeStore';
import { lockCounts } from './lockCounts';
import type { StoreOptions } from './storeOptions';

/** Whether every limit still allows what the turn decided. From here until it is kept nobody else counts by the same. */
export async function stillAllowed(
  trx: Knex,
  { database, limits }: StoreOptions,
  { code }: Turn,
): Promise<boolean> {
  if (code === undefined) return true;
  await lockCounts(trx, database.dialect, [code.addressDigest, code.networkDigest]);
  return !(await overtakenByCodes(trx, limits, code));
}
