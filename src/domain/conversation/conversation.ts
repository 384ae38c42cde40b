import type { RequestTypeId } from '../request/requestType';
import type { Locale } from '../../../locales';
import type { DeskNumber } from '../deskNumber';
import type { Answers } from '../form/form';
import type { Json } from '../json';
import type { Quote } from './utterance';
import type { ForbiddenKind } from './forbiddenKind';
import type { TalkedOf, ToldFact } from './talkedOf';

/** Where a conversation takes place: the name of a row in the table of channels, which alone knows the names. */
export type Channel = string;

/** Kinds of numbers that were hidden in the answer to a question, as `openQuestion` names it; in other words to none. */
export interface HiddenAt {
  readonly kinds: readonly ForbiddenKind[];
  readonly question?: string;
}
/** Kinds of which one number may be typed while a question is open. */
interface MayType {
  readonly kinds: readonly ForbiddenKind[];
  readonly question: string;
  /** The question whose answer has the mark that the number is to stand for. */
  readonly fills?: string;
}

/** Words that may be meant for a request, or another request that may be meant in its place. */
type ForRequest =
  | { readonly ticketId: string; readonly words: string }
  | { readonly ticketId: string; readonly instead: RequestTypeId };

/** What a conversation remembers between turns, apart from an open draft. Stored as one ciphertext. */
export interface ConversationState {
  readonly language: Locale;
  /** True once the customer chose the language; from then on it never changes by itself. */
  readonly languageChosen: boolean;
  /** Whether the greeting and the notices were said here. */
  readonly greeted?: boolean;
  /** Keyed digests of the addresses that were confirmed by a code in this conversation. */
  readonly confirmed?: readonly string[];
  /** A question of the desk's own that stands before everything else. */
  readonly confirming?: 'cancel' | 'startOver';
  /** The request that it was asked whether to change to. */
  readonly switching?: RequestTypeId;
  /** The request that was sent or written to last: the next words may put right what is in it. */
  readonly justSent?: string;
  /** What was said that may be meant for a request, while it is asked whether it is. */
  readonly forRequest?: ForRequest;
  /** What else is wanted, for when the request that is open is sent. */
  readonly wishes?: readonly RequestTypeId[];
  /** What was told for them already, and by whom. */
  readonly toldForWishes?: Answers;
  /** What was told of a leak in the middle of another form, for the complaint that it may become. */
  readonly toldOf?: string;
  /** Danger was told of here. */
  readonly inDanger?: true;
  /** Somebody of the family has died, and it was said that the desk is sorry. */
  readonly condoled?: true;
  /** The message that wished for a request, while one question or a yes stands before its form. */
  readonly wished?: string;
  /** The provisions quoted last, for "show it in the other language". */
  readonly lastQuoted?: readonly string[];
  /** What was answered last, for words that leave out what they are about. */
  readonly lastTopic?: TalkedOf;
  /** The first and the last question about the policy, for whoever asks what they asked; not kept of a group. */
  readonly asked?: { readonly first: string; readonly last: string };
  /** What the desk told of itself last, if that was after any answer. */
  readonly lastFact?: ToldFact;
  /** The values of the buttons that were offered last, outside a form; a place in the list may be typed. */
  readonly offered?: readonly string[];
  /** The provisions quoted before anything was confided: all that is shown again to whoever has only the chat's handle. */
  readonly shownOpenly?: readonly Quote[];
  /** True once an address, or anything else about somebody, may have been typed. */
  readonly confided?: boolean;
  /** In a chat that was reopened by a handle: what was begun before. Only a code tells whether anything was. */
  readonly reopened?: { readonly begun: DeskNumber };
  /** What was hidden in the message before, and at which question: it may be said that it is something else. */
  readonly hiddenAt?: HiddenAt;
  /** What was said to be something else, so that one number like it may be typed. */
  readonly mayType?: MayType;
  /** The dialog stack, as the dialogs left it. */
  readonly dialogs: Json;
}

export interface Conversation {
  readonly id: string;
  readonly channel: Channel;
  /** Raised by every turn that is kept; a turn that read an older one is run again. */
  readonly version: number;
  /** Number of activities stored so far: Direct Line's watermark, without gaps. */
  readonly watermark: number;
  readonly state: ConversationState;
}

/** As much as is read at once, in UTF-16 units: LINE's own limit, and more than people write. */
export const LONGEST_MESSAGE = 5000;

/** What the desk takes no words from. */
export type Sent = 'picture' | 'video' | 'voice' | 'file' | 'place' | 'sticker' | 'contact';

/** What a customer sent, after the channel's own shape is gone. */
export interface Heard {
  /** `tooLong`: more than `LONGEST_MESSAGE`. It is neither read nor kept, only answered. */
  readonly kind: 'arrived' | 'typed' | 'opened' | 'ended' | 'tooLong' | 'sent';
  /**
   * Text as typed, or the value of the button; for `opened` the receipt or draft number in the link; of what was too long
   * nothing.
   */
  readonly text: string;
  /** Of `sent`: what came in place of words. It is not fetched. */
  readonly sent?: Sent;
}
