import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Activity } from 'botbuilder';
import { connectChannels } from '../../src/channels/connectChannels';
import type { AnsweringDoor } from '../../src/ports/door';
import { wordsOf } from './chatPartner';
import { openDesk, type OpenDesk, type OpenDeskOptions } from './openDesk';
import { until } from './until';

/** Where the connector's REST API takes what a bot says: into a conversation, or as a reply to an activity of it. */
const ACTIVITIES = /^\/v3\/conversations\/([^/]+)\/activities(?:\/[^/]+)?$/u;
const TALK = 'a:1-to-1';

interface Sent {
  readonly type?: string;
  readonly conversation?: { readonly id?: string };
  readonly from?: { readonly id?: string };
  readonly recipient?: { readonly id?: string };
}

/** A channel of the Bot Framework on this machine, with one talk in it; it holds the desk to the protocol. */
async function startService() {
  const said: string[] = [];
  let up = true;
  const refuse = (status: number, code: string) => ({ status, body: { error: { code, message: code } } });
  const answerTo = (req: IncomingMessage, text: string) => {
    const [, talk] = ACTIVITIES.exec(req.url ?? '') ?? [];
    if (!up) return refuse(412, 'ServiceError');
    if (req.method !== 'POST' || decodeURIComponent(talk ?? '') !== TALK)
      return refuse(404, 'ConversationNotFound');
    const activity = JSON.parse(text) as Sent;
    const right = activity.conversation?.id === TALK && activity.from?.id === '28:desk';
    if (activity.type === undefined || !right || activity.recipient?.id !== '29:mary')
      return refuse(400, 'BadSyntax');
    if (activity.type === 'message') said.push(wordsOf(activity));
    return { status: 201, body: { id: randomUUID() } };
  };
  const take = async (req: IncomingMessage, res: ServerResponse) => {
    let text = '';
    for await (const chunk of req) text += String(chunk);
    const { status, body } = answerTo(req, text);
    res.writeHead(status, { 'content-type': 'application/json' });
    res.end(JSON.stringify(body));
  };
  const server = createServer((req, res) => void take(req, res)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    said,
    /** Whether it takes anything. */
    setUp: (is: boolean) => {
      up = is;
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export type BotChannel = Awaited<ReturnType<typeof openDeskOnChannel>>;

/** A desk with the Bot Framework's door, and one person in Teams who talks to it. */
export async function openDeskOnChannel(options: OpenDeskOptions) {
  const service = await startService();
  const open: OpenDesk = await openDesk({
    ...options,
    connect: (stores) => (desk) =>
      connectChannels({
        ...stores,
        ...desk,
        ...{ publicUrl: 'http://127.0.0.1', trusts: () => true, defaultLanguage: 'en' },
        keyFor: () => Buffer.alloc(32, 7),
        line: undefined,
        botFramework: { open: true },
      }),
  });
  const { desk, stores } = open;
  const door = desk.channels.doors.find(
    (one): one is AnsweringDoor => one.path === '/api/messages' && one.body === 'json',
  );
  let read = 0;
  const hears = async (activity: Partial<Activity>) => {
    const came = {
      ...{ id: randomUUID(), channelId: 'msteams', serviceUrl: service.url, locale: 'en-US' },
      ...{ from: { id: '29:mary', name: 'Mary' }, recipient: { id: '28:desk', name: 'Desk' } },
      conversation: { id: TALK, conversationType: 'personal', isGroup: false, name: '' },
      ...activity,
    };
    return door?.handle({
      ...{ params: {}, query: new URLSearchParams(), headers: { host: '127.0.0.1' } },
      ...{ body: came, clientAddress: '127.0.0.1', network: '127.0.0.1' },
    });
  };
  return {
    open,
    service,
    conversationId: stores.digests.foreignId(`msteams|${TALK}`),
    hears,
    /** What the desk said in the channel since the last time, once it has said anything. */
    async news(): Promise<readonly string[]> {
      desk.outbox.wake();
      await until(() => Promise.resolve(service.said.length > read ? true : undefined));
      const news = service.said.slice(read);
      read = service.said.length;
      return news;
    },
    async close() {
      await open.close();
      await service.stop();
    },
  };
}
