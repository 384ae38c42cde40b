import type { Locale, MessageKey } from '../../locales';
import type { Spoken } from '../domain/conversation/content';
import type { Channel as ChannelName } from '../domain/conversation/conversation';
import type { Traits, TraitsOf } from '../domain/conversation/traits';
import type { ConversationStore } from '../ports/conversations';
import type { Door } from '../ports/door';
import type { Digests } from '../ports/identityCodes';
import type { KeyLabel } from '../ports/keyLabel';
import type { Random } from '../ports/random';
import type { NewArrival } from '../ports/inbox';
import type { HideInbound, RunTurn } from '../ports/runTurn';
import type { Send } from '../ports/send';
import type { TicketStore } from '../ports/tickets';
import type { WireActivity } from './wireActivity';

/** A channel: what it can do, and how it is opened. Its folder knows the rest, and nobody else does. */
export interface Channel {
  readonly traits: Traits;
  /** How what was said looks on it, where the Bot Framework carries it and it shows less than an activity can hold. */
  readonly show?: Show;
  /** Absent where the Bot Framework's own row hears it and calls it. */
  readonly connect?: (parts: ChannelParts) => Connection;
}

/** What was said, as an activity of the Bot Framework; its links lead to where browsers find the desk. */
type Show = (spoken: Spoken, publicUrl: string) => WireActivity;

/** An open channel. */
export interface Connection {
  readonly doors: readonly Door[];
  /** What paths of its doors begin with, where pages of trusted websites may call them. */
  readonly crossOrigin?: string;
  /** Of a channel whose door answers at once: in which language somebody reads who writes there first. */
  readonly firstLanguage?: FirstLanguage;
  /** Calls it; a channel whose customers read along has none. */
  readonly send?: Send;
}

/** Undefined where the channel does not say. */
export type FirstLanguage = (beginning: NewArrival['beginning']) => Promise<Locale | undefined>;

/** What a channel works with; it takes of it what it needs. */
export interface ChannelParts {
  readonly conversations: ConversationStore;
  readonly tickets: Pick<TicketStore, 'ofConversation'>;
  readonly runTurn: RunTurn;
  /** Keeps what came, to be worked on afterwards and in order. */
  readonly arrive: (arrivals: readonly NewArrival[]) => Promise<void>;
  readonly hide: HideInbound;
  /** Words of `locales/`. */
  readonly words: (language: Locale, key: MessageKey) => string;
  /** Calls back whenever a conversation has more, in whichever process it was said; gives how to stop. */
  readonly watch: (conversationId: string, changed: () => void) => () => void;
  readonly digests: Digests;
  readonly random: Random;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds on a clock that nobody sets. */
  readonly elapsed: () => number;
  /** A key of the desk for one purpose only. */
  readonly keyFor: (purpose: KeyLabel) => Buffer;
  /** Where browsers find the desk. */
  readonly publicUrl: string;
  /** Whether a website may use the desk from its own pages. */
  readonly trusts: (origin: string | undefined) => boolean;
  /** For whoever does not say which language they read. */
  readonly defaultLanguage: Locale;
  readonly traitsOf: TraitsOf;
  /** How a channel that the Bot Framework carries shows what was said. */
  readonly showOn: (channel: ChannelName) => (spoken: Spoken) => WireActivity;
  readonly botFramework: BotFrameworkAccess;
  readonly line: LineAccess | undefined;
}

/** What the operator has set for LINE; without it its door is closed. */
export interface LineAccess {
  readonly channelId: string;
  readonly channelSecret: string;
  /** A long-lived one; without it tokens of fifteen minutes are asked for as they are needed. */
  readonly accessToken?: string;
  /** Calls the platform. */
  readonly fetch: typeof fetch;
}

/** What the operator has set for the Bot Framework. */
export interface BotFrameworkAccess {
  /** Whether its door is open at all. */
  readonly open: boolean;
  /** Without it no token is checked, and only this machine is let in or called. */
  readonly appId?: string;
  readonly password?: string;
  readonly tenantId?: string;
}

/** The row that is for a channel without one: of an earlier version, or the Bot Framework's without a folder here. */
export const OTHER_CHANNEL = 'other';

/** A table of channels by the names under which conversations are kept. */
export type Channels = Readonly<Record<ChannelName, Channel>>;
