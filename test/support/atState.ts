import { randomUUID } from 'node:crypto';
import type { Locale } from '../../locales';
import { openStage, type Stage } from '../../src/assembly/rehearsal/openStage';
import { hear } from '../../src/channels/hearActivity';
import { openQuestion } from '../../src/cli/dialogues/openQuestion';
import { termsOf } from '../../src/cli/dialogues/termsOf';
import type { ConversationState } from '../../src/domain/conversation/conversation';
import { newConversation } from '../../src/domain/conversation/newConversation';
import type { Utterance } from '../../src/domain/conversation/utterance';
import type { Draft } from '../../src/domain/form/form';
import type { Json } from '../../src/domain/json';

/** What came of a message, and where the conversation stands after it. */
export interface Heard {
  /** In the terms of the evaluation. */
  readonly terms: readonly string[];
  readonly texts: readonly string[];
  readonly draft: Draft | undefined;
  readonly state: ConversationState;
  readonly open: string | null;
  /** The dialog on top. */
  readonly top: string | undefined;
}

/** Somebody in a chat of their own, who may be put where a form stands. */
export interface Somebody {
  says(text: string): Promise<Heard>;
  /** Says several things, and gives what came of the last. */
  saysAll(texts: readonly string[]): Promise<Heard>;
}

/** One desk for many chats, each of which begins where it is wanted. */
export async function openStates() {
  const stage = await openStage();
  return {
    stage,
    close: stage.close,
    /** A chat in which nothing was said yet, or whose form stands at this draft. */
    begin: (language: Locale, draft?: Draft) => begin(stage, language, draft),
  };
}

async function begin(stage: Stage, language: Locale, draft: Draft | undefined): Promise<Somebody> {
  const { conversations, now } = stage.desk.stores;
  const id = randomUUID();
  const begun = newConversation(id, 'directline', language);
  await conversations.create(begun, { userId: 'somebody', now: now() });
  const { conversation = begun } = (await conversations.load(id, '')) ?? {};
  if (draft !== undefined) {
    const dialogs = { dialogStack: [{ id: draft.form, state: {} }, ...identityOf(draft)] };
    await conversations.keep({
      conversation,
      state: { ...conversation.state, greeted: true, dialogs },
      ...{ activities: [], draft, draftBefore: null, effects: [], now: now() },
    });
  }
  const says = (text: string) => say(stage, id, text);
  return {
    says,
    async saysAll(texts) {
      let heard: Heard | undefined;
      for (const text of texts) heard = await says(text);
      return heard ?? look(stage, id, []);
    },
  };
}

/** While the address or the code is asked for, that dialog lies on the form's. */
function identityOf({ notice, identity }: Draft): readonly Json[] {
  const settled = identity.confirmedAt !== undefined || identity.leftToStaff === true;
  return notice === undefined || settled ? [] : [{ id: 'identity', state: {} }];
}

async function say(stage: Stage, conversationId: string, text: string): Promise<Heard> {
  const read = hear({ type: 'message', text });
  if (read === undefined) throw new Error('The desk has no ear for a message.');
  stage.said.length = 0;
  await stage.desk.runTurn({
    ...{ ...read, conversationId, activityId: randomUUID(), group: false, reply: 'returned' },
  });
  return look(stage, conversationId, stage.said.splice(0));
}

async function look(
  { desk }: Stage,
  conversationId: string,
  said: readonly { readonly utterance: Utterance; readonly text: string }[],
): Promise<Heard> {
  const loaded = await desk.stores.conversations.load(conversationId, '');
  if (loaded === undefined) throw new Error('The chat is gone.');
  const { state } = loaded.conversation;
  const open = openQuestion(state, loaded.draft, false);
  const standing = { form: loaded.draft?.form ?? null, open };
  const stack = (state.dialogs as { readonly dialogStack?: readonly { readonly id: string }[] }).dialogStack;
  return {
    terms: said.flatMap(({ utterance }) => termsOf(utterance, standing)),
    texts: said.map((one) => one.text),
    ...{ draft: loaded.draft, state, open, top: stack?.at(-1)?.id },
  };
}
