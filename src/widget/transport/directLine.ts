import { createAccess } from './access';
import { type Credentials, type Grant, type Reply, readBatch } from './calls';
import {
  catchUp,
  type DirectLineEvents,
  type DirectLineSettings,
  fail,
  isRunning,
  type Line,
  receive,
  stopLine,
} from './line';
import type { OutgoingActivity } from './outgoing';
import { backoff, createPause } from './pause';
import { listen } from './stream';

/** One conversation over Direct Line 3.0: the stream while it stands, polling where sockets are blocked. */
export interface DirectLine {
  /** Starts a conversation, or goes on with one that was kept: then all of it is received anew. */
  open(stored?: Credentials): void;
  post(activity: OutgoingActivity): Promise<Reply<unknown>>;
  /** A handle by which this conversation can be reopened. */
  handle(): Promise<Reply<string>>;
  /** The network or the page came back: look now. */
  wake(): void;
  close(): void;
}

interface Tries {
  /** Failures in a row, for the back-off. */
  readonly attempt: number;
  /** Sockets in a row that brought nothing. */
  readonly silent: number;
}

const POLL_MS = 1_500;
const POLLS_BEFORE_SOCKET = 20;
const SILENT_SOCKETS = 2;
const ANSWER_WITHIN_MS = 3_000;

/** Of the chat that the handle opens; where it opens none, of a new one. */
async function firstToken(line: Line): Promise<Reply<Grant>> {
  const { calls, locale } = line.settings;
  if (line.handle !== undefined) {
    const reopened = await calls.reopen(line.handle);
    if (reopened.ok || reopened.failure === 'offline' || reopened.failure === 'busy') return reopened;
    line.handle = undefined;
  }
  return calls.generate(locale);
}

async function connect(line: Line): Promise<Reply<Grant>> {
  const { calls, locale } = line.settings;
  if (line.access.credentials() !== undefined) {
    return line.access.call((known) => calls.reconnect(known, line.watermark));
  }
  const token = await firstToken(line);
  return token.ok ? calls.start(token.value.token, locale) : token;
}

function listenOn(line: Line, url: string): Promise<boolean> {
  const listening = listen(() => line.settings.openSocket(url), {
    opened: () => void catchUp(line),
    frame: (text) => {
      if (isRunning(line)) receive(line, readBatch(JSON.parse(text)));
    },
  });
  line.dropSocket = listening.drop;
  return listening.ended;
}

/** Polls for half a minute; the socket is tried again afterwards. */
async function pollForAWhile(line: Line): Promise<void> {
  let attempt = 0;
  for (let polls = 0; polls < POLLS_BEFORE_SOCKET && isRunning(line); polls += 1) {
    attempt = (await catchUp(line)) ? 0 : attempt + 1;
    if (isRunning(line))
      await line.pause.wait(attempt === 0 ? POLL_MS : backoff(attempt, line.settings.chance()));
  }
}

async function connectOnce(line: Line, { attempt, silent }: Tries): Promise<Tries> {
  const grant = await connect(line);
  if (!isRunning(line)) return { attempt, silent };
  if (!grant.ok) {
    fail(line, grant.failure);
    return { attempt: attempt + 1, silent };
  }
  line.access.use(grant.value);
  line.events.online(true);
  if (silent >= SILENT_SOCKETS || grant.value.streamUrl === undefined) {
    await pollForAWhile(line);
    return { attempt: 0, silent: SILENT_SOCKETS - 1 };
  }
  const served = await listenOn(line, grant.value.streamUrl);
  return served ? { attempt: 0, silent: 0 } : { attempt: attempt + 1, silent: silent + 1 };
}

async function keepConnected(line: Line): Promise<void> {
  let tries: Tries = { attempt: 0, silent: 0 };
  if (line.access.credentials() !== undefined) await catchUp(line);
  while (isRunning(line)) {
    tries = await connectOnce(line, tries);
    if (isRunning(line)) await line.pause.wait(backoff(tries.attempt, line.settings.chance()));
  }
}

/** A socket can be dead without anyone noticing: when no answer comes by it, ask, and if there was one, renew it. */
async function makeSureOfAnswer(line: Line): Promise<void> {
  const before = line.heard;
  await line.pause.wait(ANSWER_WITHIN_MS);
  if (!isRunning(line) || line.heard !== before) return;
  if ((await catchUp(line)) && line.heard !== before) line.dropSocket();
}

async function post(line: Line, activity: OutgoingActivity): Promise<Reply<unknown>> {
  if (line.access.credentials() === undefined) return { ok: false, failure: 'offline' };
  const reply = await line.access.call((known) => line.settings.calls.post(known, activity));
  if (!isRunning(line)) return reply;
  if (reply.ok) void makeSureOfAnswer(line);
  else if (reply.failure === 'gone' || reply.failure === 'offline') fail(line, reply.failure);
  return reply;
}

export function createDirectLine(settings: DirectLineSettings, events: DirectLineEvents): DirectLine {
  const access = createAccess(settings.calls, events.kept);
  const line: Line = {
    settings,
    events,
    access,
    pause: createPause(),
    running: false,
    handle: settings.handle,
    heard: 0,
    dropSocket: () => {},
  };
  return {
    open: (stored) => {
      line.running = true;
      if (stored !== undefined) access.use(stored);
      void keepConnected(line);
    },
    post: (activity) => post(line, activity),
    handle: () => access.call((known) => settings.calls.handle(known)),
    wake: () => {
      line.pause.wake();
      if (isRunning(line) && access.credentials() !== undefined) void catchUp(line);
    },
    close: () => {
      stopLine(line);
    },
  };
}
