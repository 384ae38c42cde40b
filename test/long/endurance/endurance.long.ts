import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { WebSocket } from 'ws';
import { projectRoot } from '../../../src/assembly/projectRoot';
import type { HeldByTurns } from '../../support/manyTurnsChild';
import { openDoors, type OpenDoors, postJson } from '../../support/openDoors';
import { LONG_MS } from '../seed';

const CHILD = path.join(projectRoot, 'dist/test/support/manyTurnsChild.js');
const MEGABYTE = 1024 * 1024;

interface Chat {
  readonly says: (text: string) => Promise<unknown>;
  readonly stream: WebSocket;
  readonly heard: string[];
  readonly question: string;
}

test(
  'twenty thousand turns leave nothing behind in the memory',
  async () => {
    const run = await promisify(execFile)(process.execPath, ['--expose-gc', CHILD, '20000']);
    const { before, after } = JSON.parse(run.stdout) as HeldByTurns;
    expect((after - before) / MEGABYTE).toBeLessThan(4);
  },
  LONG_MS,
);

describe('at the doors', () => {
  let desk: OpenDoors;
  beforeEach(async () => {
    desk = await openDoors({ TRUSTED_PROXIES: '127.0.0.1' });
  });
  afterEach(() => desk.close());

  /** A chat of somebody from a network of their own; gives what a message is posted with, and where its stream is. */
  const begin = async (customer: number) => {
    const root = `${desk.url}/v3/directline`;
    const network = `198.51.${Math.floor(customer / 250)}.${(customer % 250) + 1}`;
    const known = { origin: desk.url, 'x-forwarded-for': network };
    const granted = await postJson(`${root}/tokens/generate`, '', known);
    const { token = '', conversationId = '' } = JSON.parse(granted.body) as Record<string, string>;
    const headers = { ...known, authorization: `Bearer ${token}` };
    const begun = await postJson(`${root}/conversations`, {}, headers);
    const { streamUrl = '' } = JSON.parse(begun.body) as Record<string, string>;
    const says = (text: string) =>
      postJson(`${root}/conversations/${conversationId}/activities`, { type: 'message', text }, headers);
    return { says, streamUrl };
  };

  test(
    'two hundred clients that send their headers a letter at a time keep nobody waiting, and are cut off',
    async () => {
      const slow = await Promise.all(
        Array.from({ length: 200 }, async () => {
          const socket = connect(desk.port, '127.0.0.1').on('error', () => undefined);
          await once(socket, 'connect');
          socket.write('GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ');
          return socket;
        }),
      );
      const cutOff = slow.map((socket) => new Promise((resolve) => socket.once('close', resolve)));
      const drip = setInterval(() => {
        for (const socket of slow) if (!socket.destroyed) socket.write('a');
      }, 500);
      const customer = await begin(1);
      const asked = performance.now();
      expect((await customer.says('Do you use cookies?')).status).toBe(200);
      expect(performance.now() - asked).toBeLessThan(5000);
      await Promise.all(cutOff);
      clearInterval(drip);
    },
    LONG_MS,
  );

  test(
    'five hundred open streams each bring what is said in their own chat',
    async () => {
      const chats: Chat[] = [];
      for (let customer = 0; customer < 500; customer += 1) {
        const { says, streamUrl } = await begin(customer);
        const stream = new WebSocket(streamUrl);
        const heard: string[] = [];
        stream.on('message', (data) => heard.push((data as Buffer).toString()));
        await once(stream, 'open');
        chats.push({ says, stream, heard, question: `Do you keep invoice number ${customer + 1000}?` });
      }
      for (const { says, question } of chats) expect(await says(question)).toMatchObject({ status: 200 });
      const last = Date.now() + 30_000;
      const served = () => chats.filter(({ heard, question }) => heard.join('\n').includes(question)).length;
      while (served() < chats.length && Date.now() < last) await new Promise((done) => setTimeout(done, 200));
      expect(served()).toBe(chats.length);
      const foreign = chats.filter(({ heard, question }) =>
        heard.some(
          (line) => /invoice number (\d+)/u.exec(line)?.[0] !== undefined && !line.includes(question),
        ),
      );
      expect(foreign).toEqual([]);
      for (const { stream } of chats) stream.close();
    },
    LONG_MS,
  );
});
