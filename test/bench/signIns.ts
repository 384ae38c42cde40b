import { Agent, request } from 'node:http';
import type { Row } from './main';
import { median } from './median';
import { openBench } from './openBench';
import { createAsker } from './turn';

const WARM_UP = 150;
const ROUNDS = 7;
const QUIET_TURNS = 60;
const AT_ONCE = 300;
const GOAL = 3;

/** A customer who asks one question after the other, while somebody guesses passwords and while nobody does, in turns. */
export async function benchSignIns(): Promise<readonly Row[]> {
  const bench = await openBench([], { TRUSTED_PROXIES: '127.0.0.1' });
  const ask = createAsker(bench.port);
  const turn = () => ask('/api/messages');
  for (let round = 0; round < WARM_UP; round++) await turn();
  const quiet: number[] = [];
  const during: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (let count = 0; count < QUIET_TURNS; count++) quiet.push(await turn());
    const burst = { over: false };
    const signedIn = signIns(bench.port, `198.51.100.${round}`).finally(() => (burst.over = true));
    while (!burst.over) during.push(await turn());
    await signedIn;
  }
  await bench.close();
  const [alone, beside] = [median(quiet), median(during)];
  return [
    { name: "a customer's turn, quiet", figure: `${alone.toFixed(2)} ms`, goal: '' },
    {
      name: `a customer's turn during a burst of ${AT_ONCE} sign-ins from one network`,
      figure: `${beside.toFixed(2)} ms`,
      goal: '',
    },
    {
      name: "a customer's turn during a burst of sign-ins, to a quiet one",
      figure: (beside / alone).toFixed(2),
      goal: `goal: at most ${GOAL}`,
    },
  ];
}

/** So many wrong passwords at once, each for an account of its own; complains about an answer that is none of the desk's. */
async function signIns(port: number, network: string): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const told = await Promise.all(
    Array.from({ length: AT_ONCE }, (_unused, index) => signIn({ port, agent, network, name: `no${index}` })),
  );
  agent.destroy();
  const strange = told.find((status) => status !== 401 && status !== 429);
  if (strange !== undefined) throw new Error(`A sign-in was answered with ${strange}.`);
}

interface Guess {
  readonly port: number;
  readonly agent: Agent;
  readonly network: string;
  readonly name: string;
}

function signIn({ port, agent, network, name }: Guess): Promise<number> {
  const body = new URLSearchParams({ email: `${name}@example.com`, password: 'not the password' }).toString();
  const headers = {
    ...{ 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(body) },
    ...{ 'sec-fetch-site': 'same-origin', 'x-forwarded-for': network },
  };
  const options = { agent, port, host: '127.0.0.1', path: '/console/sign-in', method: 'POST', headers };
  return new Promise((resolve, reject) => {
    const sent = request(options, (answer) => {
      answer.resume().on('end', () => {
        resolve(answer.statusCode ?? 0);
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
