import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readSettings } from '../../src/config/readSettings';
import { createLogger } from '../../src/logging/logger';
import { openStores } from '../../src/assembly/openStores';
import { serve } from '../../src/assembly/serve';
import { prepareDemo } from '../../src/assembly/startChecks';
import { freePort } from './freePort';

export type Mounts = NonNullable<Parameters<typeof serve>[0]['mounts']>;

interface Serving {
  readonly now: () => number;
  readonly mounts?: Mounts;
  /** Websites that may show the chat. */
  readonly trusted?: string;
  readonly settings?: Readonly<Record<string, string>>;
}

/** A demo desk in a folder and on a port of its own, as `npm start` opens it, with production's way of writing to the disk. */
export async function serveDemo({ now, mounts = [], trusted, settings = {} }: Serving) {
  const folder = await mkdtemp(path.join(tmpdir(), 'madoguchi-serve-'));
  const read = readSettings({
    ...{ DATA_DIR: folder, PORT: String(await freePort()), LOG_LEVEL: 'silent' },
    ...(trusted === undefined ? {} : { TRUSTED_ORIGINS: trusted }),
    ...settings,
  });
  if (!read.ok) throw new Error(read.problems.join(' '));
  const opened = await openStores(read.settings, { as: 'desk', now, onIdleError: () => undefined });
  if ('refused' in opened) throw new Error(opened.refused);
  await prepareDemo(opened.stores);
  const running = await serve({ ...opened, settings: read.settings, log: createLogger('silent'), mounts });
  if (running === 'noPolicy') throw new Error('The demo has no policy.');
  return {
    port: running.port,
    origin: `http://127.0.0.1:${running.port}`,
    stores: opened.stores,
    async close() {
      await running.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
