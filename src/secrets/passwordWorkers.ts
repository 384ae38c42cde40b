import { Worker } from 'node:worker_threads';
import type { PasswordKey, PasswordKeys } from '../ports/passwordKeys';

export interface PasswordWorkers extends PasswordKeys {
  /** Ends the threads; nothing may wait for a key any more. */
  close(): Promise<void>;
}

/** All that a thread does. It is a text, so that it is found in the source, in the build and in the tests alike. */
const THREAD = `
const { parentPort } = require('node:worker_threads');
const { scryptSync } = require('node:crypto');
parentPort.on('message', ({ password, salt, bytes, cost }) => {
  parentPort.postMessage(scryptSync(password, salt, bytes, { ...cost, maxmem: 256 * cost.N * cost.r }));
});
`;

interface Job {
  readonly wanted: PasswordKey;
  readonly done: (key: Uint8Array) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Makes keys in threads of their own: node's asynchronous scrypt takes the four threads that the database writes with.
 * The threads start when they are first needed and keep no process alive while they have nothing to do.
 */
export function createPasswordWorkers(atOnce: number): PasswordWorkers {
  const waiting: Job[] = [];
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  const next = (): void => {
    const worker =
      waiting.length === 0 ? undefined : (idle.pop() ?? (all.size < atOnce ? begin(all) : undefined));
    const job = worker === undefined ? undefined : waiting.shift();
    if (worker === undefined || job === undefined) return;
    void run(worker, job).then((lives) => {
      if (lives) idle.push(worker);
      else all.delete(worker);
      next();
    });
  };
  return {
    atOnce,
    derive: (wanted) =>
      new Promise((done, failed) => {
        waiting.push({ wanted, done, failed });
        next();
      }),
    async close() {
      idle.length = 0;
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

function begin(all: Set<Worker>): Worker {
  const worker = new Worker(THREAD, { eval: true });
  all.add(worker);
  return worker;
}

/** Whether the thread goes on after it: one that threw has ended, and so has one that was closed. */
function run(worker: Worker, { wanted, done, failed }: Job): Promise<boolean> {
  worker.ref();
  return new Promise((resolve) => {
    const made = (key: Uint8Array) => {
      done(key);
      settle(true);
    };
    const broke = (error: unknown) => {
      failed(error);
      settle(false);
    };
    const ended = () => {
      broke(new Error('The thread that made a key was closed.'));
    };
    const settle = (lives: boolean) => {
      worker.off('message', made).off('error', broke).off('exit', ended);
      worker.unref();
      resolve(lives);
    };
    worker.on('message', made).on('error', broke).on('exit', ended);
    worker.postMessage(wanted);
  });
}
