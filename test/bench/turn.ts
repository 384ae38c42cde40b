import { Agent, request } from 'node:http';
import type { Request, Response, Server } from 'restify';
import type { TurnContext } from 'botbuilder';
import { createBotAdapter, type DeskAdapter } from '../../src/channels/botframework/adapter';
import type { PostedActivity } from '../../src/channels/botframework/postedActivity';
import { openDurableEcho } from './durableEcho';
import type { Row } from './main';
import { median } from './median';
import { openBench } from './openBench';

const WARM_UP = 150;
const ROUNDS = 600;
const QUESTION = 'Do you use cookies?';
const GOAL = 1.5;

/** Milliseconds of one policy question through /api/messages, beside echo bots on the same adapter, in turns. */
export async function benchTurn(): Promise<readonly Row[]> {
  const durable = await openDurableEcho();
  const adapter = createBotAdapter({});
  const echo = async (context: TurnContext) => {
    await context.sendActivity(`You said: ${context.activity.text}`);
  };
  const durableEcho = async (context: TurnContext) => {
    await durable.keep(context.activity.id ?? '', context.activity.text);
    await echo(context);
  };
  const bench = await openBench([
    mountBot('/bench/bare', adapter, echo),
    mountBot('/bench/durable', adapter, durableEcho),
  ]);
  const ask = createAsker(bench.port);
  const doors = { bare: '/bench/bare', durable: '/bench/durable', desk: '/api/messages' } as const;
  const times = { bare: [] as number[], durable: [] as number[], desk: [] as number[] };
  for (let round = 0; round < WARM_UP + ROUNDS; round++)
    for (const door of ['bare', 'durable', 'desk'] as const) {
      const took = await ask(doors[door]);
      if (round >= WARM_UP) times[door].push(took);
    }
  await bench.close();
  await durable.close();
  const [bare, kept, desk] = [median(times.bare), median(times.durable), median(times.desk)];
  return [
    { name: 'bare echo bot, a turn', figure: `${bare.toFixed(2)} ms`, goal: '' },
    { name: 'echo bot with one durable transaction, a turn', figure: `${kept.toFixed(2)} ms`, goal: '' },
    { name: 'the desk, a policy question, a turn', figure: `${desk.toFixed(2)} ms`, goal: '' },
    {
      name: 'the desk to the durable echo bot',
      figure: (desk / kept).toFixed(2),
      goal: `goal: at most ${GOAL}`,
    },
  ];
}

function mountBot(door: string, adapter: DeskAdapter, bot: (context: TurnContext) => Promise<void>) {
  return (server: Server) => {
    server.post({ path: door, contentType: 'application/json' }, async (req: Request, res: Response) => {
      const answer = await adapter.answer('', req.body as PostedActivity, bot);
      if (answer !== 'unauthorised') res.send(answer.status, answer.body);
    });
  };
}

/** Asks over one kept-alive connection and gives the milliseconds until the whole answer was there. */
export function createAsker(port: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let count = 0;
  return (door: string): Promise<number> => {
    const activity = {
      ...{
        type: 'message',
        id: `bench-${++count}`,
        text: QUESTION,
        deliveryMode: 'expectReplies',
        locale: 'en',
      },
      ...{ channelId: 'emulator', serviceUrl: 'http://127.0.0.1', from: { id: 'u' }, recipient: { id: 'b' } },
      conversation: { id: 'bench' },
    };
    const body = JSON.stringify(activity);
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const begun = performance.now();
    return new Promise((resolve, reject) => {
      const sent = request(
        { agent, port, host: '127.0.0.1', path: door, method: 'POST', headers },
        (answer) => {
          const chunks: Buffer[] = [];
          answer.on('data', (chunk: Buffer) => chunks.push(chunk));
          answer.on('end', () => {
            const took = performance.now() - begun;
            const text = Buffer.concat(chunks).toString();
            if (answer.statusCode === 200 && text.includes('activities')) resolve(took);
            else reject(new Error(`${door} answered ${answer.statusCode}: ${text.slice(0, 200)}`));
          });
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
  };
}
