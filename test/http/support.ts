import { connect, createServer, type Socket } from 'node:net';
import { createChatHandles } from '../../src/channels/directline/handles';
import { createDirectLineTokens } from '../../src/channels/directline/tokens';
import { createHttpServer, type HttpOptions, type HttpServer } from '../../src/http/server';
import type { HttpKey } from '../../src/http/refusals';
import type { RequestLine } from '../../src/http/httpLog';
import type { StoredActivity, WireActivity } from '../../src/ports/activities';
import type { DirectLineDesk } from '../../src/ports/directLine';
import type { Locale } from '../../locales';
import en from '../../locales/en/http.json';
import ja from '../../locales/ja/http.json';

const words = (language: Locale, key: HttpKey): string => {
  const [group, name] = key.slice('http:'.length).split('.') as ['errors', keyof typeof en.errors];
  return (language === 'ja' ? ja : en)[group][name];
};

/** Counts up, so that a test can say what comes next. */
function countingRandom() {
  let count = 0;
  const id = () => `id-${String((count += 1))}`;
  return { id, bytes: (length: number) => new Uint8Array(length), digits: () => '123456' };
}

interface Room {
  readonly activities: StoredActivity[];
  readonly watchers: Set<() => void>;
}

/** Greets, echoes, and forgets everything at the end of the process. */
function createEchoDesk() {
  const rooms = new Map<string, Room>();
  const heard: { id: string; activityId: string; activity: WireActivity; clientAddress: string }[] = [];
  const say = (id: string, from: StoredActivity['from'], activityId: string, activity: WireActivity) => {
    const room = rooms.get(id);
    if (room === undefined) return;
    room.activities.push({
      seq: room.activities.length + 1,
      activityId,
      from,
      at: 1_700_000_000_000,
      activity,
    });
    for (const changed of [...room.watchers]) changed();
  };
  const desk: DirectLineDesk = {
    start({ conversationId }, language) {
      if (conversationId === 'gone') return Promise.resolve('gone');
      if (rooms.has(conversationId)) return Promise.resolve('continued');
      rooms.set(conversationId, { activities: [], watchers: new Set() });
      say(conversationId, 'desk', 'greeting', { type: 'message', text: `hello in ${language}` });
      return Promise.resolve('started');
    },
    reopen: (earlierId) => Promise.resolve(rooms.has(earlierId) ? 'reopened' : 'gone'),
    receive(id, activityId, activity, clientAddress) {
      const room = rooms.get(id);
      if (room === undefined) return Promise.resolve('gone');
      if (activity.text === 'break') return Promise.reject(new Error('secret: 090-1234-5678'));
      const before = room.activities.find((one) => one.activityId === activityId);
      if (before !== undefined) return Promise.resolve({ seq: before.seq });
      heard.push({ id, activityId, activity, clientAddress });
      say(id, 'customer', activityId, activity);
      say(id, 'desk', `re ${activityId}`, {
        type: 'message',
        text: `you said ${JSON.stringify(activity.text ?? '').slice(1, -1)}`,
      });
      return Promise.resolve({ seq: room.activities.length - 1 });
    },
    activitiesAfter: (id, watermark) =>
      Promise.resolve(rooms.get(id)?.activities.filter(({ seq }) => seq > watermark)),
    watch(id, changed) {
      rooms.get(id)?.watchers.add(changed);
      return () => rooms.get(id)?.watchers.delete(changed);
    },
  };
  return { desk, heard, say, rooms, forget: (id: string) => rooms.delete(id) };
}

export type Running = Awaited<ReturnType<typeof startServer>>;

/** A server on a free port of this machine, and everything that it was given. */
export async function startServer(changes: Partial<HttpOptions> = {}) {
  const port = await freePort();
  const echo = createEchoDesk();
  /** What the machine's clock says, and how long the process has run. */
  const clock = { now: 1_800_000_000_000, elapsed: 0 };
  const now = () => clock.now;
  const tokens = createDirectLineTokens({ key: Buffer.alloc(32, 7), now, lifetimeSeconds: 1800 });
  const handles = createChatHandles({ key: Buffer.alloc(32, 8), now, lifetimeSeconds: 1800 });
  const lines: RequestLine[] = [];
  const failures: { id: string; route: string; error: unknown }[] = [];
  const publicUrl = `http://127.0.0.1:${String(port)}`;
  const server: HttpServer = createHttpServer({
    publicUrl,
    trustedOrigins: ['https://shop.example'],
    trustedProxies: [],
    words,
    defaultLanguage: 'en',
    log: { request: (line) => lines.push(line), failed: (failure) => failures.push(failure) },
    random: countingRandom(),
    elapsed: () => clock.elapsed,
    ready: () => Promise.resolve(true),
    assets: [],
    desk: echo.desk,
    tokens,
    handles,
    messages: {
      handle: (_authorization, activity) =>
        Promise.resolve({ status: 200, body: { heard: activity.text ?? '' } }),
      anonymous: false,
    },
    mounts: [],
    stopWithinMs: 1000,
    ...changes,
  });
  const lineSockets = new Set<Socket>();
  server.restify.server.on('connection', (socket: Socket) => lineSockets.add(socket));
  /** What a train in a tunnel does to every connection. */
  const cut = () => {
    for (const socket of lineSockets) socket.destroy();
  };
  await server.listen(port, '127.0.0.1');
  return { cut, ...echo, publicUrl, port, clock, tokens, handles, lines, failures, server };
}

/** A port that nobody listened on a moment ago. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => {
        resolve(port);
      });
    });
  });
}

/** Sends bytes as they are and gives back what came until the other side closed or said enough. */
export function sendRaw(port: number, bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let seen = '';
    const line = connect(port, '127.0.0.1', () => line.write(bytes));
    const finish = () => {
      line.destroy();
      resolve(seen);
    };
    line.on('data', (chunk) => {
      seen += chunk.toString();
      if (/\r\n\r\n/.test(seen)) setTimeout(finish, 50);
    });
    line.on('close', finish);
    line.on('error', finish);
  });
}

/** Waits until something is so; complains after three seconds. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 150; tries += 1) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('It never became so.');
}
