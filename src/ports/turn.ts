import type { Conversation, ConversationState } from '../domain/conversation/conversation';
import type { Draft } from '../domain/form/form';
import type { NewActivity } from './activities';
import type { ResumedDraft } from './drafts';
import type { Effect } from './effects';

/** Everything that one turn decided: kept in one transaction, or not at all. */
export interface Turn {
  /** As it was read: the turn is kept only while this is still the newest version. */
  readonly conversation: Conversation;
  readonly state: ConversationState;
  /** What was heard, then what is said, in order. The first one's id makes a repetition recognisable. */
  readonly activities: readonly NewActivity[];
  /** The draft as it stands now; null when there is none any more. */
  readonly draft: Draft | null;
  /** The draft as it was read; the same object when the turn left it alone. */
  readonly draftBefore: Draft | null;
  /** The draft was found elsewhere by its number and goes on here: it moves to this conversation. */
  readonly resumed?: ResumedDraft;
  /** In the order in which they were put down. */
  readonly effects: readonly Effect[];
  readonly now: number;
}

/** Whether it ends the chat: then nothing of what was said in it is kept. */
export const isEnding = ({ effects }: Pick<Turn, 'effects'>): boolean =>
  effects.some(({ is }) => is === 'ended');
