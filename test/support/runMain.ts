import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from '../../src/assembly/projectRoot';
import { freePort } from './freePort';

export interface RunningMain {
  readonly url: string;
  readonly folder: string;
  /** All that was printed so far, on standard output and on standard error. */
  readonly printed: () => { readonly out: string; readonly err: string };
  readonly process: ChildProcess;
  /** Ends it with a signal and gives the exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

export const newFolder = () => mkdtemp(path.join(tmpdir(), 'madoguchi-main-'));
export const removeFolder = (folder: string) => rm(folder, { recursive: true, force: true });

type Command = readonly [program: string, ...given: readonly string[]];
const BUILT: Command = [process.execPath, path.join(projectRoot, 'dist/src/main.js')];

/**
 * Starts the built desk, or whatever command starts it, and waits until it is open. The environment holds these settings
 * only.
 */
export async function startMain(
  settings: Readonly<Record<string, string>> = {},
  command: Command = BUILT,
): Promise<RunningMain> {
  const folder = settings['DATA_DIR'] ?? (await newFolder());
  const port = settings['PORT'] ?? String(await freePort());
  const running = spawnMain({ DATA_DIR: folder, PORT: port, ...settings }, command);
  const opened = await Promise.race([running.said('open'), running.ended.then(() => 'ended' as const)]);
  if (opened === 'ended') throw new Error(`The desk ended at once: ${running.printed().err}`);
  return {
    url: `http://127.0.0.1:${port}`,
    folder,
    printed: running.printed,
    process: running.child,
    async stop(signal = 'SIGTERM') {
      running.child.kill(signal);
      return running.ended;
    },
  };
}

/** Runs the built desk to its end: for settings with which it does not start. */
export async function runMain(settings: Readonly<Record<string, string>>) {
  const running = spawnMain(settings, BUILT);
  const code = await running.ended;
  return { code, ...running.printed() };
}

const children = new Set<ChildProcess>();

/** Ends whatever a failed test has left running. */
export function killEveryMain(): void {
  for (const child of children) child.kill('SIGKILL');
}

function spawnMain(settings: Readonly<Record<string, string>>, [program, ...given]: Command) {
  const child = spawn(program, given, {
    cwd: projectRoot,
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      JEST_WORKER_ID: '1',
      LOG_LEVEL: 'info',
      ...settings,
    },
  });
  children.add(child);
  const text = { out: '', err: '' };
  child.stderr.on('data', (chunk: Buffer) => (text.err += chunk.toString()));
  const ended = new Promise<number | null>((resolve) =>
    child.once('close', (code) => {
      resolve(code);
    }),
  );
  const said = (words: string) =>
    new Promise<void>((resolve) => {
      child.stdout.on('data', (chunk: Buffer) => {
        text.out += chunk.toString();
        if (text.out.includes(words)) resolve();
      });
    });
  const heard = said('open');
  return { child, ended, said: (_words: string) => heard, printed: () => ({ ...text }) };
}
