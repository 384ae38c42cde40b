import { hear } from '../../src/channels/hearActivity';
import { connect, createServer, type Socket } from 'node:net';
import { createChatHandles } from '../../src/channels/directline/handles';
import { createDirectLineTokens } from '../../src/channels/directline/tokens';
import { createDirectLineAccess, DIRECT_LINE_RATES } from '../../src/channels/directline/access';
import { DIRECT_LINE_ROOT, directLineDoors } from '../../src/channels/directline/door';
import { messagesDoor } from '../../src/channels/botframework/door';
import { createTrust } from '../../src/http/cors';
import { spoken, written } from '../support/contents';
import { createHttpServer, type HttpOptions, type HttpServer } from '../../src/http/server';
import type { HttpKey } from '../../src/http/refusals';
import type { RequestLine } from '../../src/http/httpLog';
import type { Content } from '../../src/domain/conversation/content';
import type { StoredActivity } from '../../src/ports/activities';
import type { WireActivity } from '../../src/channels/wireActivity';
import type { DirectLineDesk } from '../../src/channels/directline/directLine';
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
  const say = (id: string, from: StoredActivity['from'], activityId: string, content: Content) => {
    const room = rooms.get(id);
    if (room === undefined) return;
    room.activities.push({
      seq: room.activities.length + 1,
      activityId,
      from,
      at: 1_700_000_000_000,
      content,
    });
    for (const changed of [...room.watchers]) changed();
  };
  const desk: DirectLineDesk = {
    start({ conversationId }, language) {
      if (conversationId === 'gone') return Promise.resolve('gone');
      if (rooms.has(conversationId)) return Promise.resolve('continued');
      rooms.set(conversationId, { activities: [], watchers: new Set() });
      say(conversationId, 'desk', 'greeting', spoken(`hello in ${language}`));
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
      const { text } = activity;
      say(id, 'customer', activityId, hear(activity)?.written ?? written(''));
      say(id, 'desk', `re ${activityId}`, spoken(`you said ${JSON.stringify(text ?? '').slice(1, -1)}`));
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

/** What stands behind Direct Line's doors. */
interface Behind {
  readonly desk: DirectLineDesk;
  readonly tokens: ReturnType<typeof createDirectLineTokens>;
  readonly rates: typeof DIRECT_LINE_RATES;
}

/** A server on a free port of this machine, and everything that it was given. */
export async function startServer({
  desk: given,
  tokens: givenTokens,
  rates = DIRECT_LINE_RATES,
  ...changes
}: Partial<HttpOptions> & Partial<Behind> = {}) {
  const port = await freePort();
  const echo = createEchoDesk();
  /** What the machine's clock says, and how long the process has run. */
  const clock = { now: 1_800_000_000_000, elapsed: 0 };
  const now = () => clock.now;
  const tokens =
    givenTokens ?? createDirectLineTokens({ key: Buffer.alloc(32, 7), now, lifetimeSeconds: 1800 });
  const handles = createChatHandles({ key: Buffer.alloc(32, 8), now, lifetimeSeconds: 1800 });
  const lines: RequestLine[] = [];
  const failures: { id: string; route: string; error: unknown }[] = [];
  const publicUrl = `http://127.0.0.1:${String(port)}`;
  const elapsed = () => clock.elapsed;
  const random = countingRandom();
  const trusts = createTrust({ publicUrl, trustedOrigins: ['https://shop.example'] });
  const directLine = directLineDoors({
    ...{ tokens, handles, random, trusts, publicUrl, defaultLanguage: 'en', desk: given ?? echo.desk },
    access: createDirectLineAccess({ tokens, rates, elapsed }),
  });
  const messages = messagesDoor({
    handle: (_authorization, activity) =>
      Promise.resolve({ status: 200, body: { heard: activity.text ?? '' } }),
    anonymous: false,
  });
  const server: HttpServer = createHttpServer({
    ...{ publicUrl, trusts, trustedOrigins: ['https://shop.example'], trustedProxies: [] },
    ...{ words, defaultLanguage: 'en', random, elapsed },
    log: { request: (line) => lines.push(line), failed: (failure) => failures.push(failure) },
    ready: () => Promise.resolve(true),
    assets: [],
    ...{ doors: [...directLine, messages], crossOrigin: [DIRECT_LINE_ROOT] },
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
