import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { readSettings } from '../../src/config/readSettings';
import { createLogger } from '../../src/logging/logger';
import { openStores } from '../../src/openDesk';
import { projectRoot } from '../../src/projectRoot';
import { serve } from '../../src/serve';
import { prepareDemo } from '../../src/startChecks';
import { launchBrowser } from '../support/browser';
import { freePort } from '../support/freePort';
import type { Row } from './main';

const CPU_SLOWED = 4;
const BYTES_A_SECOND = (1.6 * 1024 * 1024) / 8;
const LATENCY_MS = 150;
const RUNS = 5;
const GOAL_MS = 2000;

/** The chat's bytes, and how long a slow phone waits for the first message. */
export async function benchWidget(): Promise<readonly Row[]> {
  const loader = await gzipped('dist/widget/loader.js');
  const chat = (await gzipped('dist/widget/chat.js')) + (await gzipped('src/widget/chat.css'));
  const sizes: readonly Row[] = [
    { name: 'widget.js, gzipped', figure: `${(loader / 1000).toFixed(1)} kB`, goal: 'goal: at most 5 kB' },
    {
      name: 'the chat (script and style), gzipped',
      figure: `${(chat / 1000).toFixed(1)} kB`,
      goal: 'goal: at most 60 kB',
    },
  ];
  const launched = await launchBrowser();
  const name = 'time to the first message, CPU slowed 4 times, 1.6 Mbps, 150 ms';
  if ('skipped' in launched) return [...sizes, { name, figure: 'not measured', goal: launched.skipped }];
  const took = await firstMessages(launched.browser);
  await launched.browser.close();
  return [...sizes, { name, figure: `${Math.round(took)} ms`, goal: `goal: at most ${GOAL_MS} ms` }];
}

async function gzipped(file: string): Promise<number> {
  return gzipSync(await readFile(path.join(projectRoot, file)), { level: 9 }).length;
}

/** The median over fresh visits, from the navigation to the first message on the screen. */
async function firstMessages(browser: Browser): Promise<number> {
  const folder = await mkdtemp(path.join(tmpdir(), 'madoguchi-bench-'));
  const read = readSettings({ DATA_DIR: folder, PORT: String(await freePort()), LOG_LEVEL: 'silent' });
  if (!read.ok) throw new Error(read.problems.join(' '));
  const opened = await openStores(
    read.settings,
    () => Date.now(),
    () => undefined,
  );
  if ('refused' in opened) throw new Error(opened.refused);
  await prepareDemo(opened.stores);
  const running = await serve({ ...opened, settings: read.settings, log: createLogger('silent') });
  if (running === 'noPolicy') throw new Error('The bench has no policy.');
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) times.push(await firstMessage(browser, running.port));
  await running.stop();
  await rm(folder, { recursive: true, force: true });
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN;
}

async function firstMessage(browser: Browser, port: number): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'en-KE' });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency: LATENCY_MS },
    ...{ downloadThroughput: BYTES_A_SECOND, uploadThroughput: BYTES_A_SECOND / 2 },
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWED });
  const begun = performance.now();
  await page.goto(`http://127.0.0.1:${port}/chat?lang=en`, { waitUntil: 'commit' });
  await page.locator('[role=log] [lang]').first().waitFor({ state: 'visible' });
  const took = performance.now() - begun;
  await context.close();
  return took;
}
