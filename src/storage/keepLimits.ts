import type { Knex } from 'knex';
import type { NewMessage } from '../ports/outbox';
import type { Turn } from '../ports/turn';
import { overtakenByCodes } from './codeStore';
import { createLimitCounts, takeAutomaticMail } from './limitStore';
import { lockCounts } from './lockCounts';
import type { StoreOptions } from './storeOptions';

/**
 * Counts what a turn takes on and whom it writes to. False when a limit was reached since it asked: then it is run
 * again. From here until it is kept nobody else counts by the same.
 */
export async function countTurn(trx: Knex, options: StoreOptions, turn: Turn): Promise<boolean> {
  await lockCounts(trx, options.database.dialect, countedBy(turn));
  if (turn.code !== undefined && (await overtakenByCodes(trx, options.limits, turn.code))) return false;
  if (!(await countBegun(trx, options, turn))) return false;
  for (const message of turn.messages)
    if (!(await countMessage(trx, options, message, turn.now))) return false;
  return true;
}

function countedBy({ code, begunFrom, messages }: Turn): readonly string[] {
  const codes = code === undefined ? [] : codeCountedBy(code);
  const begun = begunFrom === undefined ? [] : [begunFrom];
  return [
    ...codes,
    ...begun,
    ...messages.flatMap(({ counted }) => (counted === undefined ? [] : [counted.by])),
  ];
}

const codeCountedBy = ({ addressDigest, mailboxDigest, networkDigest }: NonNullable<Turn['code']>) => [
  ...[addressDigest, networkDigest],
  ...(mailboxDigest === undefined ? [] : [mailboxDigest]),
];

/** Counts a form that was begun; an address that was confirmed takes back those of its conversation. */
async function countBegun(trx: Knex, { limits }: StoreOptions, turn: Turn): Promise<boolean> {
  const { conversation, begunFrom, confirmed, now: at } = turn;
  if (begunFrom !== undefined) {
    if ((await createLimitCounts(trx, limits).nextRequest(begunFrom, at)) !== undefined) return false;
    await trx('begun_requests').insert({ conversation_id: conversation.id, network_digest: begunFrom, at });
  }
  if (confirmed === true) await trx('begun_requests').where({ conversation_id: conversation.id }).delete();
  return true;
}

async function countMessage(
  trx: Knex,
  { limits }: StoreOptions,
  { counted }: NewMessage,
  at: number,
): Promise<boolean> {
  if (counted === undefined) return true;
  if (counted.as === 'automaticMail') return takeAutomaticMail(trx, counted.by, at);
  if ((await createLimitCounts(trx, limits).alertsLeft(counted.by, at)) === 0) return false;
  await trx('leak_alerts').insert({ network_digest: counted.by, at });
  return true;
}
