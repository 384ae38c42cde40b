import type { NewActivity, StoredActivity } from './activities';
import type { Locale } from '../../locales';
import type { Channel, Conversation } from '../domain/conversation/conversation';
import type { Draft } from '../domain/form/form';
import type { Json } from '../domain/json';
import type { Turn } from './turn';

/** A conversation with what a turn needs of it, read at once. */
export interface Loaded {
  readonly conversation: Conversation;
  readonly draft?: Draft;
  /** What was said in answer to this very activity, when it was handled before. */
  readonly repeated?: readonly StoredActivity[];
}

export interface ConversationStore {
  /** Undefined when there is no such conversation, or no longer. */
  load(id: string, activityId: string): Promise<Loaded | undefined>;
  create(conversation: Conversation, details: ConversationDetails): Promise<void>;
  /** Keeps everything that a turn decided in one transaction; `moved` when another turn was kept in between. */
  keep(turn: Turn): Promise<'kept' | 'moved'>;
  /** Adds to a conversation from outside a turn (staff's answers); an activity that is there already is left alone. */
  append(id: string, activities: readonly NewActivity[], now: number): Promise<'added' | 'gone'>;
  /** Undefined when there is no such conversation, or no longer. */
  activitiesAfter(id: string, watermark: number): Promise<readonly StoredActivity[] | undefined>;
  /** The `seq` of an activity by the id that it came with; undefined when it was not kept, or is no longer. */
  seqOf(id: string, activityId: string): Promise<number | undefined>;
  /** How to answer into a conversation, also when its words are gone or due to go; undefined when nothing is left of it. */
  address(id: string): Promise<Address | undefined>;
  /** Keeps another address of a conversation that there is: its customer has blocked the desk there, or is back. */
  readdress(id: string, reference: Json): Promise<void>;
  /** Notes under which ids a platform knows what was said to it; undefined where it told none. */
  knownAs(
    id: string,
    known: readonly (readonly [activityId: string, platformId: string | undefined])[],
  ): Promise<void>;
  /** The watermark of each of these conversations, in one query. */
  watermarks(ids: readonly string[]): Promise<ReadonlyMap<string, number>>;
}

/** The way an answer goes; it outlives the words of a conversation for as long as an answer is owed. */
export interface Address {
  readonly channel: Channel;
  readonly language: Locale;
  /** Whether the customer chose it. */
  readonly languageChosen: boolean;
  /** The channel's own address of the conversation, for a channel that has to be called. */
  readonly reference?: Json;
  /** The customer ended and cleared the chat: what is sent there is not kept. */
  readonly ended: boolean;
}

/** What is kept of a conversation besides its state; `reference` is the channel's own address of it. */
interface ConversationDetails {
  readonly userId: string;
  readonly reference?: Json;
  readonly now: number;
}
