import type { Knex } from 'knex';
import { DAY } from '../../domain/calendar/duration';
import { isEnding, type Turn } from '../../ports/turn';
import { insertActivities } from './activityRows';
import { type ConversationKey, statePlace } from './conversationRows';
import { isDuplicate } from '../database/database';
import { EFFECTS } from '../effects/keepEffects';
import type { Keeping } from '../effects/keeper';
import { announce } from './feed';
import { keepDraft } from '../drafts/keepDraft';
import type { AuditedOptions } from '../database/storeOptions';

/** Undoes a transaction whose turn has to be run again. */
class Overtaken extends Error {}

/** The turn's one transaction: state, what was heard and said, the draft, and every effect. */
export async function keepTurn(
  options: AuditedOptions,
  turn: Turn,
  key: ConversationKey,
): Promise<'kept' | 'moved'> {
  const { database } = options;
  try {
    return await database.knex.transaction(async (trx) => {
      if (!(await advance(trx, options, turn, key))) return 'moved';
      const keeping = { trx, options, turn, key };
      if (!(await EFFECTS.take(keeping, turn.effects))) throw new Overtaken();
      if ((await keepDraft(trx, options, turn)) === 'moved') throw new Overtaken();
      if (!isEnding(turn)) await keepActivities(keeping);
      if ((await EFFECTS.keep(keeping, turn.effects)) === 'moved') throw new Overtaken();
      await announce(trx, database.dialect, turn.conversation.id);
      return 'kept';
    });
  } catch (error) {
    if (error instanceof Overtaken) return 'moved';
    if (isDuplicate(error)) return 'moved'; // the same draft, activity or code came twice at once
    throw error;
  }
}

/** Moves the conversation on if it still stands where the turn read it. This write comes first: it takes the lock. */
async function advance(
  trx: Knex,
  { vault, retention }: AuditedOptions,
  turn: Turn,
  key: ConversationKey,
): Promise<boolean> {
  const { id, version, watermark } = turn.conversation;
  const moved = await trx('conversations')
    .where({ id, version })
    .update({
      version: version + 1,
      watermark: watermark + turn.activities.length,
      ciphertext: vault.seal(key.key, statePlace(id), turn.state),
      ...(isEnding(turn) ? { ended_at: turn.now } : {}),
    });
  const expiresAt = turn.now + retention.conversation;
  if (moved > 0 && expiresAt - key.expiresAt > DAY)
    await trx('keys').where({ id: key.id }).update({ expires_at: expiresAt });
  return moved > 0;
}

function keepActivities({ trx, options: { vault }, turn, key }: Keeping): Promise<unknown> {
  const { id: conversationId, watermark: after } = turn.conversation;
  const { activities, now } = turn;
  return insertActivities(trx, vault, { conversationId, key, after, activities, now, inTurn: true });
}
