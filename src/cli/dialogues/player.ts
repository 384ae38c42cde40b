import type { Locale } from '../../../locales';
import type { ConversationState } from '../../domain/conversation/conversation';
import type { Utterance, Value } from '../../domain/conversation/utterance';
import type { Draft } from '../../domain/form/form';
import type { WholeTicket } from '../../ports/tickets';

/** Something that was said: what it is, and how it reads. */
interface Line {
  readonly utterance: Utterance;
  readonly text: string;
}

/** What came of a turn, as the desk itself has it. */
export interface Came {
  readonly said: readonly Line[];
  /** Undefined once the chat is deleted. */
  readonly state: ConversationState | undefined;
  readonly draft: Draft | undefined;
  /** The requests of this chat, newest last. */
  readonly tickets: readonly WholeTicket[];
  readonly language: Locale;
  /** The code that was mailed last. */
  readonly code: string | undefined;
  /** Whether the channel is called with what is said: then news may come into the chat itself. */
  readonly called: boolean;
  /** How a value reads in the language of the moment. */
  show(value: Value): string;
}

/** Somebody in a chat with a desk of their own, whose clock stands still. */
export interface Player {
  says(text: string): Promise<Came>;
  /** Nothing is said, and this much time passes (ms). */
  waits(ms: number): Promise<Came>;
  /** The same person goes on in a new chat. */
  opensNewChat(): Promise<Came>;
  /** Staff claim the newest request and reply. */
  staffReply(text: string): Promise<Came>;
  close(): Promise<void>;
}
