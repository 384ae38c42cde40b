import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../../src/assembly/projectRoot';
import { fillForm } from '../support/filler';
import { openDesk, type OpenDesk } from '../support/openDesk';
import type { Grown } from '../support/openDraftsChild';
import { createTurnTalk } from '../support/turnTalk';
import { openDurableEcho } from './durableEcho';
import type { Row } from './main';
import { median } from './median';

const CHILD = path.join(projectRoot, 'dist/test/support/openDraftsChild.js');
const AT_ONCE = 50;
const WARM_UP = 2;
const ROUNDS = 7;
const QUESTION = 'Do you use cookies?';
const DRAFTS = 1000;
const CHILDREN = 3;

/** What one process bears: turns of many conversations at once, and what forms that are left half-filled cost it. */
export async function benchLoad(): Promise<readonly Row[]> {
  return [...(await benchTurns()), ...(await benchDrafts())];
}

/** Whole turns without HTTP, in rounds that alternate with as many of the echo bot's transactions, as parallel. */
async function benchTurns(): Promise<readonly Row[]> {
  const open = await openDesk();
  const echo = await openDurableEcho();
  const speeds: { desk: number; echo: number }[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const { turns, seconds } = await runTurns(open);
    const echoed = await timed(() => runEcho(echo, { round, turns }));
    speeds.push({ desk: turns / seconds, echo: turns / echoed });
  }
  await open.close();
  await echo.close();
  const measured = speeds.slice(WARM_UP);
  const desk = median(measured.map((speed) => speed.desk));
  const ratio = median(measured.map((speed) => speed.echo / speed.desk));
  return [
    row(`turns a second, ${AT_ONCE} conversations at once: a question, then a complaint`, desk.toFixed(0)),
    row(`the desk to the durable transaction alone, ${AT_ONCE} at once`, ratio.toFixed(2)),
  ];
}

/** Every customer asks a question and then sends a complaint; nobody waits for another. */
async function runTurns(open: OpenDesk) {
  const talks = await Promise.all(Array.from({ length: AT_ONCE }, () => createTurnTalk(open)));
  let turns = 0;
  const seconds = await timed(async () => {
    const sent = talks.map(async (talk) => {
      await talk.says(QUESTION);
      const filled = await fillForm(talk, { begin: 'menu:complaint' });
      turns += 1 + filled.sent;
    });
    await Promise.all(sent);
  });
  return { turns, seconds };
}

type Echo = Awaited<ReturnType<typeof openDurableEcho>>;

async function runEcho(echo: Echo, { round, turns }: { readonly round: number; readonly turns: number }) {
  const each = turns / AT_ONCE;
  const talks = Array.from({ length: AT_ONCE }, async (_unused, talk) => {
    for (let turn = 0; turn < each; turn++) await echo.keep(`${round}.${talk}.${turn}`, QUESTION);
  });
  await Promise.all(talks);
}

/** In processes of their own, so that nothing else has grown in them. */
async function benchDrafts(): Promise<readonly Row[]> {
  const run = promisify(execFile);
  const grown: Grown[] = [];
  for (let child = 0; child < CHILDREN; child++) {
    const { stdout } = await run(process.execPath, ['--expose-gc', CHILD, String(DRAFTS)]);
    grown.push(JSON.parse(stdout) as Grown);
  }
  const drafts = `${DRAFTS.toLocaleString('en')} open drafts`;
  const figure = (key: keyof Grown) => `${(median(grown.map((one) => one[key])) / 1e6).toFixed(1)} MB`;
  return [
    row(`${drafts}: the heap grows, garbage collected`, figure('heapKept')),
    row(`${drafts}: the heap grows, garbage not yet collected`, figure('heap')),
    row(`${drafts}: resident memory grows, garbage collected`, figure('residentKept')),
    row(`${drafts}: resident memory grows, garbage not yet collected`, figure('resident')),
  ];
}

async function timed(run: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await run();
  return (performance.now() - begun) / 1000;
}

const row = (name: string, figure: string): Row => ({ name, figure, goal: '' });
