import type { Locale } from '../../../locales';
import type { Action } from '../transport/activity';
import type { Calls, Credentials, Reply } from '../transport/calls';
import { afterEvent, type ChatEvent, type ChatState, freshState } from './chatState';
import { createDirectLine, type DirectLine } from '../transport/directLine';
import type { DirectLineEvents } from '../transport/line';
import { createOutbox, type Outbox } from '../transport/outbox';
import {
  endOfConversation,
  openedNumber,
  type Outgoing,
  pressedButton,
  typedMessage,
} from '../transport/outgoing';
import { backoff, createPause } from '../transport/pause';
import type { Session, SessionStore } from '../transport/session';
import type { Socket } from '../transport/stream';

interface ChatSettings {
  readonly calls: Calls;
  readonly openSocket: (url: string) => Socket;
  readonly chance: () => number;
  /** A new UUID. */
  readonly newId: () => string;
  readonly session: SessionStore;
  readonly language: Locale;
  /** The receipt or draft number whose link opened the page. */
  readonly number?: string;
  /** Of an earlier chat, where this tab keeps none: what anybody may see of it is shown again. */
  readonly handle?: string;
}

/** The chat of one tab: what stands in it, and what the customer can do. */
export interface Chat {
  readonly state: () => ChatState;
  /** Calls back after every change; returns how to stop. */
  readonly subscribe: (changed: () => void) => () => void;
  readonly draft: () => string;
  readonly keepDraft: (text: string) => void;
  readonly send: (text: string) => void;
  readonly press: (action: Action) => void;
  readonly retry: (id: string) => void;
  /** Ends the conversation and clears the tab. */
  readonly end: () => void;
  /** A new conversation after the old one is over. */
  readonly restart: () => void;
  readonly wake: () => void;
  /** A handle by which this chat can be reopened. */
  readonly handle: () => Promise<Reply<string>>;
}

/** The parts of a running conversation; a restart replaces them. */
interface Running {
  readonly line: DirectLine;
  readonly outbox: Outbox;
}
interface Context {
  readonly settings: ChatSettings;
  readonly listeners: Set<() => void>;
  state: ChatState;
  running?: Running;
  /** Gone on with once: a restart begins anew. */
  handle?: string | undefined;
}

function dispatch(context: Context, event: ChatEvent): void {
  const before = context.state;
  context.state = afterEvent(before, event);
  if (context.state === before) return;
  const { session } = context.settings;
  const { phase, outgoing } = context.state;
  if (phase === 'closed' || phase === 'gone') {
    session.clear();
    context.running?.outbox.stop();
    context.running?.line.close();
  } else if (outgoing !== before.outgoing) {
    session.change({ outgoing });
  }
  for (const changed of [...context.listeners]) changed();
}

function lineEvents(context: Context): DirectLineEvents {
  const { session } = context.settings;
  return {
    received: ({ activities, watermark }) => {
      if (watermark !== undefined) session.change({ watermark });
      dispatch(context, { type: 'received', activities });
    },
    kept: (credentials) => {
      session.change(credentials);
      context.running?.outbox.flush();
    },
    online: (online) => {
      if (online !== context.state.online) dispatch(context, { type: 'online', online });
      if (online) context.running?.outbox.flush();
    },
    gone: () => {
      dispatch(context, { type: 'over', phase: 'gone' });
    },
  };
}

function createRunning(context: Context): Running {
  const { calls, openSocket, chance, language: locale } = context.settings;
  const settings = { calls, openSocket, chance, locale, handle: context.handle };
  context.handle = undefined;
  const line = createDirectLine(settings, lineEvents(context));
  const outbox = createOutbox({
    next: () => context.state.outgoing.find(({ state }) => state === 'sending'),
    post: (activity) => line.post(activity),
    outcome: (id, state) => {
      dispatch(context, { type: 'outcome', id, state });
    },
    chance,
  });
  return { line, outbox };
}

function credentialsIn({ conversationId, token }: Session): Credentials | undefined {
  return conversationId === undefined || token === undefined ? undefined : { conversationId, token };
}

function queue(context: Context, outgoing: Outgoing): void {
  dispatch(context, { type: 'queued', outgoing });
  context.running?.outbox.flush();
}

function begin(context: Context): void {
  const { session, language, number, newId } = context.settings;
  const kept = session.read();
  const stored = credentialsIn(kept);
  context.state = freshState(language, stored === undefined ? [] : (kept.outgoing ?? []));
  context.running = createRunning(context);
  context.running.line.open(stored);
  if (number === undefined || kept.number === number) return;
  session.change({ number });
  queue(context, openedNumber(newId(), number, language));
}

const END_TRIES = 4;

/** The tab is cleared whatever the network says; the server is told as soon as it can be. */
async function tellTheEnd(settings: ChatSettings, known: Credentials): Promise<void> {
  const activity = endOfConversation(settings.newId());
  const pause = createPause();
  let reply: Reply<unknown> = await settings.calls.post(known, activity);
  const worthTrying = () => !reply.ok && (reply.failure === 'offline' || reply.failure === 'busy');
  for (let attempt = 0; attempt < END_TRIES && worthTrying(); attempt += 1) {
    await pause.wait(backoff(attempt + 1, settings.chance()));
    reply = await settings.calls.post(known, activity);
  }
}

function end(context: Context): void {
  const known = credentialsIn(context.settings.session.read());
  dispatch(context, { type: 'over', phase: 'closed' });
  if (known !== undefined) void tellTheEnd(context.settings, known);
}

/** Starts the chat, or goes on with the one that the tab's session names. */
export function createChat(settings: ChatSettings): Chat {
  const { session, newId } = settings;
  const { handle, language } = settings;
  const context: Context = { settings, listeners: new Set(), state: freshState(language), handle };
  begin(context);
  return {
    state: () => context.state,
    subscribe: (changed) => {
      context.listeners.add(changed);
      return () => context.listeners.delete(changed);
    },
    draft: () => session.read().draft ?? '',
    keepDraft: (draft) => {
      session.change({ draft });
    },
    send: (text) => {
      queue(context, typedMessage(newId(), text, context.state.language));
    },
    press: (action) => {
      queue(context, pressedButton(newId(), action, context.state.language));
    },
    retry: (id) => {
      dispatch(context, { type: 'outcome', id, state: 'sending' });
      context.running?.outbox.flush();
    },
    end: () => {
      end(context);
    },
    restart: () => {
      begin(context);
      for (const changed of [...context.listeners]) changed();
    },
    wake: () => context.running?.line.wake(),
    handle: () => context.running?.line.handle() ?? Promise.resolve({ ok: false, failure: 'gone' }),
  };
}
