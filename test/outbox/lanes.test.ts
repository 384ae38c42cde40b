import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { DeliveryFailure } from '../../src/domain/outbox/deliveryFailure';
import type { Pace } from '../../src/domain/outbox/pace';
import { createSmtp } from '../../src/mail/smtp';
import { type Deliver, startOutbox } from '../../src/outbox/deliver';
import type { Delivery, MailTemplate, NewMessage } from '../../src/ports/outbox';
import { beginConversation, times, turnIn } from '../storage/material';
import { openDesk, type OpenDesk, storesAt } from '../support/openDesk';
import { onEachDatabase } from '../support/postgres';
import { until } from '../support/until';

/** As every day, but some thirty times as fast. */
const QUICK: Partial<Pace> = {
  ...{ pollMs: 50, callMs: 400, leaseMs: 1200, holdMs: 600, stopMs: 300 },
  backOff: [100, 200, 300, 400, 500, 600, 700, 800, 900],
};
/** What a poll, a busy machine and a first connection explain (ms). */
const SLACK = 1500;
const HEALTHY = 9;
const EACH = 3;

type Stores = OpenDesk['stores'];
interface Arrival {
  readonly id: string;
  readonly at: number;
}

onEachDatabase((database) => {
  let open: OpenDesk;
  let other: Stores;
  let closing: (() => Promise<void>)[];
  beforeEach(async () => {
    closing = [];
    const url = database.dialect === 'postgres' ? await database.reuse() : await database.create();
    const place = database.dialect === 'postgres' ? { databaseUrl: url } : { file: url };
    open = await openDesk({ ...place, clock: { now: Date.now, pass: () => undefined } });
    await open.desk.outbox.stop();
    other = await storesAt(url, open.clock);
  });
  afterEach(async () => {
    for (const close of closing.toReversed()) await close();
    await other.options.database.knex.destroy();
    await open.close();
  });

  const put = async (messages: readonly NewMessage[]) =>
    open.stores.conversations.keep(turnIn(await beginConversation(open), Date.now(), { messages }));
  const failures: string[] = [];
  const givenUp: string[] = [];
  beforeEach(() => {
    failures.length = 0;
    givenUp.length = 0;
  });

  /** A worker as a process has one. */
  function work(stores: Stores, deliver: Deliver, pace: Partial<Pace> = {}) {
    const worker = startOutbox({
      ...{ outbox: stores.outbox, deliver, now: Date.now, random: () => 0, pace: { ...QUICK, ...pace } },
      onFailure: ({ id, reason }) => failures.push(`${id} ${reason}`),
      givenUp: ({ id }, reason) => Promise.resolve(void givenUp.push(`${id} ${reason}`)),
    });
    closing.push(() => worker.stop());
    worker.wake();
    return worker;
  }
  const both = (deliver: Deliver) => [open.stores, other].map((stores) => work(stores, deliver));

  async function listen(handle: RequestListener): Promise<string> {
    const server = createServer(handle).listen(0, '127.0.0.1');
    await once(server, 'listening');
    closing.push(async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  /** One channel with ten conversations; `ill` is what the receiver of the first of them does to a request. */
  async function ten(ill: RequestListener, name = 'c') {
    const arrivals: Arrival[] = [];
    const url = await listen((request, response) => {
      const [conversation = '', id = ''] = (request.url ?? '').slice(1).split('/');
      // Whoever says that it is well has taken the message.
      response.on('finish', () => {
        if (response.statusCode === 200) arrivals.push({ id, at: performance.now() });
      });
      (conversation === 'c0' ? ill : well)(request, response);
    });
    const began = performance.now();
    both(async ({ id, delivery }, signal) => {
      if (delivery.kind !== 'channel') throw new DeliveryFailure('unreadable');
      const answer = await fetch(`${url}/${delivery.conversationId}/${id}`, { method: 'POST', signal });
      await answer.text();
      const { status, headers } = answer;
      if (status !== 200) throw Object.assign(new Error(), { statusCode: status, response: { headers } });
    });
    await put(
      times(EACH, (turn) =>
        times(HEALTHY + 1, (index) => inConversation(`${name}${index}`, `${name}${index}.${turn}`)),
      ).flat(),
    );
    const healthy = () => arrivals.filter(({ id }) => id.startsWith(name) && !id.startsWith(`${name}0.`));
    await until(() => Promise.resolve(healthy().length >= HEALTHY * EACH || undefined));
    return { took: (healthy().at(-1)?.at ?? Infinity) - began, arrivals, healthy };
  }
  const well: RequestListener = (_request, response) => response.end();
  const arrivedIn = (arrivals: readonly Arrival[], conversation: string) =>
    arrivals.map(({ id }) => id).filter((id) => id.startsWith(`${conversation}.`));
  const inOrder = (conversation: string) => times(EACH, (turn) => `${conversation}.${turn}`);

  let quiet: number | undefined;
  const quietTime = async () => (quiet ??= (await ten(well, 'quiet')).took);

  const tries: number[] = [];
  const ILL: readonly (readonly [what: string, ill: RequestListener, arrives: boolean])[] = [
    ['accepts and never answers', () => undefined, false],
    [
      'refuses',
      (_request, response) => {
        // Not `writeHead(403).end()`: restify, in a test of the same process before, makes it give back nothing.
        response.statusCode = 403;
        response.end();
      },
      false,
    ],
    [
      'is slow',
      (_request, response) => {
        setTimeout(() => response.end(), 250);
      },
      true,
    ],
    [
      'has enough for a while',
      (_request, response) => {
        tries.push(performance.now());
        if (tries.length === 1) response.writeHead(429, { 'retry-after': '1' });
        response.end();
      },
      true,
    ],
    [
      'comes and goes',
      (request, response) => {
        tries.push(performance.now());
        if (tries.length % 2 === 1) request.socket.destroy();
        else response.end();
      },
      true,
    ],
  ];

  test.each(ILL)('a receiver that %s delays none of nine others', async (what, ill, arrives) => {
    const alone = await quietTime();
    for (const close of closing.splice(0).toReversed()) await close();
    tries.length = 0;
    const { took, arrivals, healthy } = await ten(ill);
    expect(took).toBeLessThan(1.5 * alone + SLACK);
    for (const index of times(HEALTHY, (one) => one + 1))
      expect(arrivedIn(healthy(), `c${index}`)).toEqual(inOrder(`c${index}`));
    if (!arrives) return;
    await until(() => Promise.resolve(arrivedIn(arrivals, 'c0').length >= EACH || undefined));
    await pause(100);
    expect(arrivedIn(arrivals, 'c0')).toEqual(inOrder('c0'));
    if (what === 'has enough for a while')
      expect((tries[1] ?? 0) - (tries[0] ?? 0)).toBeGreaterThanOrEqual(990);
  });

  test('what is refused for good is given up once, and the next one goes', async () => {
    const sent: string[] = [];
    both(({ id }) => {
      if (id === 'c.0') return Promise.reject(Object.assign(new Error(), { statusCode: 404 }));
      return Promise.resolve(void sent.push(id));
    });
    await put(inOrder('c').map((id) => inConversation('c', id)));
    await until(() => Promise.resolve(sent.length === EACH - 1 || undefined));
    expect([sent, givenUp]).toEqual([['c.1', 'c.2'], ['c.0 conversationGone']]);
  });

  test('never are two of one conversation in hand, and one that goes on failing is passed', async () => {
    let hand = 0;
    let most = 0;
    const sent: string[] = [];
    const began = performance.now();
    both(async ({ id }) => {
      most = Math.max(most, (hand += 1));
      await pause(20);
      hand -= 1;
      if (id === 'c.0' && sent.length < EACH - 1) throw Object.assign(new Error(), { code: 'ECONNREFUSED' });
      sent.push(id);
    });
    await put(inOrder('c').map((id) => inConversation('c', id)));
    await until(() => Promise.resolve(sent.length === EACH || undefined));
    expect([sent, most]).toEqual([['c.1', 'c.2', 'c.0'], 1]);
    expect(performance.now() - began).toBeGreaterThan(QUICK.holdMs ?? 0);
  });

  /** An SMTP server that accepts and never says a word. */
  async function silentMailServer() {
    const held: { destroy(): void }[] = [];
    const server = createTcpServer((socket) => held.push(socket)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    closing.push(async () => {
      for (const socket of held) socket.destroy();
      server.close();
      await once(server, 'close');
    });
    const { port } = server.address() as AddressInfo;
    return createSmtp({ url: `smtp://127.0.0.1:${port}`, from: 'desk@example.com', timeoutMs: 1000 });
  }

  test.each([
    ['channel', 'mail'],
    ['mail', 'channel'],
  ])('where the receiver of every %s is silent, no %s is delayed', async (silent, healthy) => {
    const send = await silentMailServer();
    const sent: string[] = [];
    both(async ({ id, delivery: { kind } }) => {
      if (kind === silent && kind === 'mail')
        await send({ id, to: 'a@example.org', subject: 's', text: 't' });
      else if (kind === silent) await new Promise(() => undefined);
      sent.push(id);
    });
    await put([
      ...times(20, (index) => inConversation(`c${index}`, `channel.${index}`)),
      ...times(20, (index) => mail('answer', `mail.${index}`)),
    ]);
    await until(() => Promise.resolve(sent.length >= 20 || undefined));
    expect(sent.every((id) => id.startsWith(healthy))).toBe(true);
    await until(() => Promise.resolve(failures.some((told) => told.endsWith('timeout')) || undefined));
  });

  test('5,000 revisions that wait do not delay a code', async () => {
    for (const part of times(5, (index) => index))
      await put(times(1000, (index) => mail('revision', `revision.${part}.${index}`)));
    const sent: string[] = [];
    both(async ({ id }) => {
      await pause(10);
      sent.push(id);
    });
    await until(() => Promise.resolve(sent.length > 0 || undefined));
    await put([mail('code', 'code')]);
    const before = sent.length;
    await until(() => Promise.resolve(sent.includes('code') || undefined));
    expect(sent.indexOf('code') - before).toBeLessThan(100);
  });

  test('a code that has expired is not sent, and that is told', async () => {
    const sent: string[] = [];
    await put([{ ...mail('code', 'old'), expiresAt: Date.now() - 1 }, mail('code', 'new')]);
    both(({ id }) => Promise.resolve(void sent.push(id)));
    await until(() => Promise.resolve((sent.length > 0 && givenUp.length > 0) || undefined));
    await pause(100);
    expect([sent, givenUp, failures]).toEqual([['new'], ['old expired'], ['old expired']]);
  });

  test('a success that comes after its time counts, unless the next try was taken', async () => {
    let began = 0;
    const backOff = [5000];
    work(open.stores, () => pause(350, void (began += 1)), { callMs: 200, backOff });
    await put([mail('answer', 'late')]);
    const waiting = () =>
      open.stores.options.database.knex('outbox').whereNotNull('delivered_at').select('id');
    await until(async () => ((await waiting()).length === 1 ? true : undefined));
    expect([began, failures]).toEqual([1, ['late timeout']]);
  });

  test('a stop waits for a silent receiver no longer than it may, and another process delivers', async () => {
    const begun: string[] = [];
    const worker = work(open.stores, ({ id }) => new Promise(() => begun.push(id)), { callMs: 60_000 });
    await put([mail('answer', 'm'), inConversation('c', 'c.0')]);
    await until(() => Promise.resolve(begun.length === 2 || undefined));
    const began = performance.now();
    await worker.stop();
    expect(performance.now() - began).toBeLessThan(300 + SLACK);
    const sent: string[] = [];
    work(other, ({ id }) => Promise.resolve(void sent.push(id)));
    await until(() => Promise.resolve(sent.length === 2 || undefined));
    expect(sent.toSorted()).toEqual(['c.0', 'm']);
  });
});

function inConversation(conversationId: string, id: string): NewMessage {
  const delivery: Delivery = { kind: 'channel', conversationId, channel: 'msteams', replies: [] };
  return { id, delivery };
}

function mail(template: MailTemplate, id: string): NewMessage {
  return { id, delivery: { kind: 'mail', template, to: 'a@example.org', language: 'en', values: {} } };
}
