import { present } from '../domain/present';
import type { DeskServices } from '../../dialogs/desk/deskServices';
import type { DeskTurn } from '../../dialogs/desk/deskTurn';
import { createFrontDesk } from '../../dialogs/desk/frontDesk';
import type { Spoken } from '../domain/conversation/content';
import type { TraitsOf } from '../domain/conversation/traits';
import type { Translator } from '../i18n/translator';
import type { NewActivity } from '../ports/activities';
import type { ConversationStore, Loaded } from '../ports/conversations';
import { type Effect, effectsOf } from '../ports/effects';
import type { IdentityCodes } from '../ports/identityCodes';
import { withOrigins } from '../domain/form/origins';
import { createConversationLock } from './conversationLock';
import { createDecide, type Decide } from './decide';
import { hiddenOf } from './hideInbound';
import { hideTyped } from './hideTyped';
import type { FindDocument, RenderAll } from './render';
import type { Inbound, RunTurn } from '../ports/runTurn';

interface TurnOptions {
  readonly services: DeskServices;
  readonly tryCode: IdentityCodes['tryCode'];
  readonly conversations: ConversationStore;
  readonly translator: Translator;
  readonly findDocument: FindDocument;
  readonly renderAll: RenderAll;
  readonly traitsOf: TraitsOf;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Called after a turn was kept, with how many messages it put into the outbox. */
  readonly kept: (messages: number) => void;
}

type InboundOnce = Inbound & Pick<DeskTurn, 'tryCode'>;
type Typed = InboundOnce & Pick<DeskTurn, 'hidden' | 'letThrough' | 'network' | 'traits'>;

/** Tries at a turn that others overtook; with that many writers on one conversation something else is wrong. */
const PATIENCE = 100;

/** A turn: load once, decide without touching anything, keep all of it in one transaction, and only then say it. */
export function createRunTurn(options: TurnOptions): RunTurn {
  const lock = createConversationLock();
  const decide = createDecide(createFrontDesk(options.services));
  return (inbound) =>
    lock(inbound.conversationId, async () => {
      const tryCode = tryOnce(options.tryCode);
      for (let attempt = 1; attempt <= PATIENCE; attempt++) {
        const said = await attemptTurn(options, decide, { ...inbound, tryCode });
        if (said !== 'moved') return said;
      }
      throw new Error('A turn was overtaken too often.');
    });
}

async function attemptTurn(
  options: TurnOptions,
  decide: Decide,
  inbound: InboundOnce,
): Promise<readonly Spoken[] | 'gone' | 'moved'> {
  const loaded = await options.conversations.load(inbound.conversationId, inbound.activityId);
  if (loaded === undefined) return 'gone';
  if (loaded.repeated !== undefined) return loaded.repeated.flatMap(({ content }) => spokenIn(content));
  const typed = hiddenOf(inbound) ?? hideTyped(inbound, loaded.draft ?? null, loaded.conversation.state);
  const { network = networkOf(options, inbound) } = inbound;
  const traits = options.traitsOf(loaded.conversation.channel);
  const turn = openTurn(loaded, { ...inbound, ...typed, network, traits }, options.now());
  const dialogs = await decide(turn);
  const replies = replyOf(options, turn);
  const effects = [...turn.effects, ...callFor(options, inbound, turn, replies)];
  const kept = await options.conversations.keep({
    conversation: loaded.conversation,
    state: { ...turn.state, dialogs },
    activities: [heardActivity({ ...inbound, ...typed }), ...replies.map(activityOf)],
    draft: turn.draft === null ? null : withOrigins(turn.draftBefore, turn.draft, inbound.activityId),
    draftBefore: turn.draftBefore,
    ...present({ resumed: turn.resumed }),
    effects,
    now: turn.now,
  });
  if (kept === 'moved') return 'moved';
  options.kept(effectsOf(effects, 'message').length);
  return replies.map(({ content }) => content);
}

function openTurn(
  { conversation, draft }: Loaded,
  { heard, hidden, letThrough, network, traits, group, tryCode, activityId }: Typed,
  now: number,
): DeskTurn {
  const { dialogs: _kept, ...state } = conversation.state;
  return {
    heard,
    hidden,
    conversation,
    network,
    traits,
    group,
    tryCode,
    now,
    state,
    said: [],
    effects: [],
    draft: draft ?? null,
    draftBefore: draft ?? null,
    activityId,
    ...present({ letThrough }),
  };
}

/** A channel that knows no network address has limits counted by each of its conversations. */
function networkOf({ services }: TurnOptions, { conversationId }: Inbound): string {
  return services.digests.network(`conversation ${conversationId}`);
}

function heardActivity({ activityId, written }: Inbound): NewActivity {
  return { activityId, from: 'customer', content: written };
}

interface Reply {
  readonly activityId: string;
  readonly content: Spoken;
}
const activityOf = (reply: Reply): NewActivity => ({ ...reply, from: 'desk' });

function replyOf(
  { services, translator, findDocument, renderAll }: TurnOptions,
  turn: DeskTurn,
): readonly Reply[] {
  const words = translator.in(turn.state.language);
  return renderAll(turn.said, { words, findDocument }).map((content) => ({
    activityId: services.random.id(),
    content,
  }));
}

/**
 * A channel that has to be called gets its reply through the outbox, so that a crash in between loses nothing; and before
 * it what waited there for its customer.
 */
function callFor(
  { services }: TurnOptions,
  { reply, conversationId, replyTo }: Inbound,
  { conversation: { channel }, traits }: DeskTurn,
  replies: readonly Reply[],
): readonly Effect[] {
  if (reply === 'returned') return [];
  const heard: readonly Effect[] = traits.called ? [{ is: 'heard' }] : [];
  if (replies.length === 0) return heard;
  const delivery = { kind: 'channel', channel, conversationId, replies, ...present({ replyTo }) } as const;
  return [...heard, { is: 'message', message: { id: services.random.id(), delivery } }];
}

const spokenIn = (content: NewActivity['content']): readonly Spoken[] =>
  content.is === 'spoken' ? [content] : [];

/** A turn that is run again must not count the same try of a code twice. */
function tryOnce(tryCode: IdentityCodes['tryCode']): IdentityCodes['tryCode'] {
  const tried = new Map<string, ReturnType<IdentityCodes['tryCode']>>();
  return (attempt) => {
    const key = `${attempt.addressDigest}|${attempt.digest}`;
    const before = tried.get(key) ?? tryCode(attempt);
    tried.set(key, before);
    return before;
  };
}
