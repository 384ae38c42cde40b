import { request } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Stores } from '../../src/assembly/composeStores';
import { readSettings } from '../../src/config/readSettings';
import { createLogger } from '../../src/logging/logger';
import { openStores } from '../../src/assembly/openStores';
import { serve } from '../../src/assembly/serve';
import { prepareDemo } from '../../src/assembly/startChecks';
import { freePort } from './freePort';
import { type Clock, createClock } from './clock';

export interface OpenDoors {
  readonly url: string;
  readonly port: number;
  readonly stores: Stores;
  readonly clock: Clock;
  /** Every line that was logged. */
  readonly logged: readonly string[];
  close(): Promise<void>;
}

/** A demo desk in this process, as `npm start` opens it: every door, real sockets, and a clock that the test sets. */
export async function openDoors(settings: Readonly<Record<string, string>> = {}): Promise<OpenDoors> {
  const folder = await mkdtemp(path.join(tmpdir(), 'madoguchi-doors-'));
  const read = readSettings({ DATA_DIR: folder, PORT: String(await freePort()), ...settings });
  if (!read.ok) throw new Error(read.problems.join(' '));
  const clock = createClock();
  const opened = await openStores(read.settings, {
    as: 'desk',
    now: clock.now,
    onIdleError: () => undefined,
  });
  if ('refused' in opened) throw new Error(opened.refused);
  await prepareDemo(opened.stores);
  const logged: string[] = [];
  const log = createLogger('info', { write: (line) => void logged.push(line) });
  const running = await serve({ ...opened, settings: read.settings, log });
  if (running === 'noPolicy') throw new Error('The desk has no policy.');
  return {
    ...{ port: running.port, url: `http://127.0.0.1:${running.port}`, stores: opened.stores, clock, logged },
    async close() {
      await running.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

interface Posted {
  readonly status: number;
  readonly body: string;
  readonly retryAfter: string | undefined;
}

/** Posts JSON under whichever headers, Host included, which `fetch` does not let anybody choose. */
export function postJson(
  url: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Posted> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      { method: 'POST', headers: { 'content-type': 'application/json', ...headers } },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          const retryAfter = answer.headers['retry-after'];
          resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks).toString(), retryAfter });
        });
      },
    );
    sent.on('error', reject);
    sent.end(text);
  });
}
