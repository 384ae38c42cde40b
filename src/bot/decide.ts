import {
  type Activity,
  BotAdapter,
  type ConversationReference,
  type StatePropertyAccessor,
  TurnContext,
} from 'botbuilder';
import { DialogMemoryScope, DialogSet, type DialogState, TurnMemoryScope } from 'botbuilder-dialogs';
import { carryTurn, type DeskTurn } from '../../dialogs/desk/deskTurn';
import type { FrontDesk } from '../../dialogs/desk/frontDesk';
import type { Json } from '../domain/json';

/** Lets the dialogs hear a turn; what they decide lies in the turn afterwards. Gives back where the dialogs stand. */
export type Decide = (turn: DeskTurn) => Promise<Json>;

const STATE = Symbol('dialog state');
/** All the memory that the SDK itself asks for; by default it builds nine scopes anew for every turn. */
const LITTLE_MEMORY = { memoryScopes: [new TurnMemoryScope(), new DialogMemoryScope()], pathResolvers: [] };

export function createDecide(front: FrontDesk): Decide {
  const dialogs = new DialogSet(HELD_IN_THE_TURN);
  for (const dialog of front.dialogs) dialogs.add(dialog);
  return async (turn) => {
    const state = structuredClone(turn.conversation.state.dialogs) as unknown as DialogState;
    const context = new TurnContext(SILENT, activityOf(turn));
    context.turnState.set('DialogStateManagerConfiguration', LITTLE_MEMORY);
    context.turnState.set(STATE, state);
    carryTurn(context, turn);
    await front.attend(await dialogs.createContext(context));
    return state as unknown as Json;
  };
}

/** The dialogs read the turn, not the activity; the SDK only needs one with a conversation in it. */
function activityOf({ conversation, heard }: DeskTurn): Partial<Activity> {
  return {
    type: 'message',
    channelId: conversation.channel,
    text: heard.text,
    conversation: { id: conversation.id, isGroup: false, conversationType: 'personal', name: '' },
  };
}

/** The turn's own copy of the state where the SDK expects an accessor; nothing is read or written elsewhere. */
const HELD_IN_THE_TURN: StatePropertyAccessor<DialogState> = {
  get: (context: TurnContext) => Promise.resolve(context.turnState.get<DialogState>(STATE)),
  set: () => Promise.resolve(),
  delete: () => Promise.resolve(),
};

/** Dialogs speak through the turn. Whatever tried to send past it would be lost silently, so it fails loudly. */
class SilentAdapter extends BotAdapter {
  override sendActivities(): Promise<never> {
    return Promise.reject(new Error('A dialog sent an activity instead of putting it into the turn.'));
  }
  override updateActivity(): Promise<never> {
    return Promise.reject(new Error('A dialog updated an activity.'));
  }
  override deleteActivity(): Promise<never> {
    return Promise.reject(new Error('A dialog deleted an activity.'));
  }
  override continueConversation(_reference: Partial<ConversationReference>): Promise<never> {
    return Promise.reject(new Error('A dialog continued a conversation.'));
  }
}
const SILENT = new SilentAdapter();
