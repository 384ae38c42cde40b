import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readSettings } from '../../src/config/readSettings';
import { createLogger } from '../../src/logging/logger';
import { openStores } from '../../src/openDesk';
import { serve } from '../../src/serve';
import { prepareDemo } from '../../src/startChecks';
import { freePort } from '../support/freePort';

type Mounts = NonNullable<Parameters<typeof serve>[0]['mounts']>;

/** A demo desk in a folder of its own, as `npm start` opens it, with production's way of writing to the disk. */
export async function openBench(mounts: Mounts = [], settings: Readonly<Record<string, string>> = {}) {
  const folder = await mkdtemp(path.join(tmpdir(), 'madoguchi-bench-'));
  const read = readSettings({
    DATA_DIR: folder,
    PORT: String(await freePort()),
    LOG_LEVEL: 'silent',
    ...settings,
  });
  if (!read.ok) throw new Error(read.problems.join(' '));
  const now = () => Date.now();
  const opened = await openStores(read.settings, { as: 'desk', now, onIdleError: () => undefined });
  if ('refused' in opened) throw new Error(opened.refused);
  await prepareDemo(opened.stores);
  const running = await serve({ ...opened, settings: read.settings, log: createLogger('silent'), mounts });
  if (running === 'noPolicy') throw new Error('The bench has no policy.');
  return {
    port: running.port,
    async close() {
      await running.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
