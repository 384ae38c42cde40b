import type { TurnContext } from 'botbuilder';
import type { DialogContext } from 'botbuilder-dialogs';
import type { Conversation, ConversationState, Heard } from '../../src/domain/conversation/conversation';
import type { Traits } from '../../src/domain/conversation/traits';
import type { Utterance } from '../../src/domain/conversation/utterance';
import type { Draft } from '../../src/domain/form/form';
import type { ResumedDraft } from '../../src/ports/drafts';
import { type Effect, effectsOf } from '../../src/ports/effects';
import type { IdentityCodes } from '../../src/ports/identityCodes';
import type { NewMessage } from '../../src/ports/outbox';
import type { ForbiddenKind } from '../../src/recognition/hidden/forbidden';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * One turn as the dialogs see it: what was heard, and a place to put down what is decided. Nothing here is sent or
 * stored; whoever runs the turn keeps all of it in one transaction, or throws all of it away and runs it again.
 */
export interface DeskTurn {
  /** A place in a list that was offered is heard as the button it stands for. */
  heard: Heard;
  /** What was hidden in it before anybody saw it. */
  readonly hidden: readonly ForbiddenKind[];
  /** A number in it that looks like one of those and was let through, as typed. */
  readonly letThrough?: string;
  readonly conversation: Conversation;
  /** What the conversation's channel can do. */
  readonly traits: Traits;
  /** What limits are counted by, as a keyed digest: the client's network address, or where none is known the conversation. */
  readonly network: string;
  /** Checks a code; counted once, however often the turn has to be run. */
  readonly tryCode: IdentityCodes['tryCode'];
  /** Whether others read along: a group or a channel. */
  readonly group: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly state: Mutable<Omit<ConversationState, 'dialogs'>>;
  readonly said: Utterance[];
  /** What is put down to be kept beside the words. */
  readonly effects: Effect[];
  draft: Draft | null;
  /** The draft as it was when the message came. */
  readonly draftBefore: Draft | null;
  /** The id of the activity that is heard. */
  readonly activityId: string;
  /** What was asked about and is neither said yes nor no to: it is not lost by more being told. */
  unsettled?: string;
  /** Where the draft was found by its number, when it goes on here from now on. */
  resumed?: ResumedDraft;
}

/** The request that a code has opened in this turn, by its id. */
export function openedIn({ effects }: DeskTurn): string | undefined {
  return effectsOf(effects, 'opened').at(-1)?.ticketId;
}

/** Puts messages down to be sent once the turn is kept. */
export function putOut({ effects }: DeskTurn, messages: readonly NewMessage[]): void {
  effects.push(...messages.map((message) => ({ is: 'message', message }) as const));
}

const DESK_TURN = Symbol('desk turn');

/** Lays the turn where the dialogs find it. */
export function carryTurn(context: TurnContext, turn: DeskTurn): void {
  context.turnState.set(DESK_TURN, turn);
}

export function turnOf(where: DialogContext | TurnContext): DeskTurn {
  const context = 'context' in where ? where.context : where;
  const turn = context.turnState.get<DeskTurn | undefined>(DESK_TURN);
  if (turn === undefined) throw new Error('A dialog was run outside a turn.');
  return turn;
}
