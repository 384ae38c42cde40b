import { MINUTE } from '../../domain/calendar/duration';
import type { Conversation, ConversationState } from '../../domain/conversation/conversation';
import { isEnding, type Turn } from '../../ports/turn';
import type { ConversationKey } from './conversationRows';

interface Resting {
  readonly conversation: Conversation;
  readonly key: ConversationKey;
  /** On the clock that nobody sets. */
  readonly since: number;
}

const MOST = 1000;
const LONGEST_MS = 10 * MINUTE;

/**
 * Conversations that this process left at rest (no form, no code, nothing asked), so that the next question need not
 * be preceded by a query. A guess, not the truth: a turn is kept only on the version that the database has, and one
 * that guessed wrong is run again on what the database says. Nothing that a customer entered is in a resting state.
 * `elapsed` is a clock that nobody sets (ms).
 */
export function createRestingConversations(elapsed: () => number) {
  const resting = new Map<string, Resting>();
  return {
    find(id: string, now: number): Resting | undefined {
      const found = resting.get(id);
      const good = found !== undefined && now < found.key.expiresAt && elapsed() - found.since < LONGEST_MS;
      return good ? found : undefined;
    },
    /** After a turn: remembers the conversation where the turn left it, or forgets it. */
    settle(turn: Turn, key: ConversationKey, kept: 'kept' | 'moved'): void {
      const { conversation, state, activities } = turn;
      resting.delete(conversation.id);
      if (kept === 'moved' || isEnding(turn) || turn.draft !== null || !isAtRest(state)) return;
      const version = conversation.version + 1;
      const watermark = conversation.watermark + activities.length;
      resting.set(conversation.id, {
        conversation: { ...conversation, version, watermark, state },
        key,
        since: elapsed(),
      });
      const [oldest] = resting.keys();
      if (resting.size > MOST && oldest !== undefined) resting.delete(oldest);
    },
  };
}

function isAtRest({ confirming, wished, dialogs }: ConversationState): boolean {
  const { dialogStack } = dialogs as { readonly dialogStack?: readonly unknown[] };
  return confirming === undefined && wished === undefined && dialogStack?.length === 0;
}
