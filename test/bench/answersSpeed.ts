import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { openEngine } from '../../src/assembly/openEngine';
import { projectRoot } from '../../src/assembly/projectRoot';
import type { Loaded } from '../support/loadEngineChild';
import type { Material } from './answersMaterial';
import type { Row } from './main';
import { median } from './median';

const CHILD = path.join(projectRoot, 'dist/test/support/loadEngineChild.js');
const LOADS = 5;
/** Over all questions; as many go before them for warming up. */
const PASSES = 3;
const WARM_UP = 5;
const PREPARATIONS = 21;

/** How fast our engine is, and how large. */
export async function benchSpeed({ documents, questions }: Material): Promise<readonly Row[]> {
  const prepare = await openEngine();
  const policy = { version: documents[0]?.version ?? '', documents };
  const preparations = repeat(WARM_UP + PREPARATIONS, () => prepare(policy)).slice(WARM_UP);
  const { meaningOf } = prepare(policy);
  const passes = Array.from({ length: 2 * PASSES }, () =>
    questions.map(({ text }) => timed(() => meaningOf(text, 'en'))),
  );
  const answers = passes.slice(PASSES).flat();
  const loads: Loaded[] = [];
  for (let load = 0; load < LOADS; load += 1) loads.push(await loadInChild());
  const megabytes = median(loads.map(({ grown }) => grown)) / 1e6;
  return [
    row('a question to the answer engine', median(answers), 0.3),
    row('a policy in both languages made ready', median(preparations), 10),
    row("loading the answer engine's models", median(loads.map(({ took }) => took)), 100),
    {
      name: 'memory of the answer engine with a policy',
      figure: `${megabytes.toFixed(1)} MB`,
      goal: 'goal: at most 50 MB',
    },
  ];
}

function row(name: string, milliseconds: number, goal: number): Row {
  const digits = goal < 1 ? 3 : 1;
  return { name, figure: `${milliseconds.toFixed(digits)} ms`, goal: `goal: at most ${goal} ms` };
}

function repeat(times: number, run: () => unknown): readonly number[] {
  return Array.from({ length: times }, () => timed(run));
}

function timed(run: () => unknown): number {
  const begun = performance.now();
  run();
  return performance.now() - begun;
}

async function loadInChild(): Promise<Loaded> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', CHILD]);
  return JSON.parse(stdout) as Loaded;
}
