import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const SYSTEM_BROWSER = '/usr/bin/chromium';
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** Where a browser may be, in the order tried; the packaged one unpacks itself when it is asked for. */
const PLACES: readonly (() => Promise<string>)[] = [
  () => Promise.resolve(SYSTEM_BROWSER),
  async () => (await import('@sparticuz/chromium')).default.executablePath(),
];

async function launchFrom(place: () => Promise<string>): Promise<Browser | string> {
  try {
    const executablePath = await place();
    if (!existsSync(executablePath)) return `${executablePath} does not exist`;
    return await chromium.launch({ executablePath, args: ARGUMENTS, headless: true });
  } catch (error) {
    return String(error).split('\n')[0] ?? 'unknown';
  }
}

/**
 * A headless Chromium: the system's, or the one of `@sparticuz/chromium`.
 * A machine that can run neither gets the reasons, for the tests to name when they are skipped.
 */
export async function launchBrowser(): Promise<{ browser: Browser } | { skipped: string }> {
  const reasons: string[] = [];
  for (const place of PLACES) {
    const launched = await launchFrom(place);
    if (typeof launched !== 'string') return { browser: launched };
    reasons.push(launched);
  }
  return { skipped: `No browser can be started: ${reasons.join('; ')}` };
}

const UNPACK_AND_RUN =
  "require('@sparticuz/chromium').executablePath().then((path) => require('node:child_process').execFileSync(path, ['--version']))";

/** Why no browser runs on this machine; undefined when one does. Asked before the tests are named, so not async. */
function whyNoBrowser(): string | undefined {
  if (spawnSync(SYSTEM_BROWSER, ['--version']).status === 0) return undefined;
  const packaged = spawnSync(process.execPath, ['-e', UNPACK_AND_RUN], { encoding: 'utf8' });
  if (packaged.status === 0) return undefined;
  const error = packaged.stderr.split('\n').find((line) => line.includes('Error'));
  return `no ${SYSTEM_BROWSER}, and @sparticuz/chromium does not run: ${error ?? 'unknown'}`;
}

/**
 * A `describe` for tests that need a browser. Where none runs they are reported as skipped, with the reason
 * in their name and on standard error; where one runs and cannot be started they fail.
 */
export function describeInBrowser(name: string, tests: (browser: () => Browser) => void): void {
  const reason = whyNoBrowser();
  if (reason !== undefined) process.stderr.write(`Skipped: ${name}: ${reason}\n`);
  const [group, title] =
    reason === undefined ? [describe, name] : [describe.skip, `${name} (skipped: ${reason})`];
  group(title, () => {
    let browser: Browser | undefined;
    beforeAll(async () => {
      const launched = await launchBrowser();
      if ('skipped' in launched) throw new Error(launched.skipped);
      browser = launched.browser;
    });
    afterAll(() => browser?.close());
    tests(() => {
      if (browser === undefined) throw new Error('The browser is there only while a test runs.');
      return browser;
    });
  });
}
