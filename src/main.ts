import { readEnvironment } from './config/readEnvironment';
import { readSettings } from './config/readSettings';
import type { Settings } from './config/settings';
import { createLogger } from './logging/logger';
import { openStores } from './assembly/openStores';
import { projectRoot } from './assembly/projectRoot';
import { isProduction, openDemoAccount, prepareDemo, productionProblems } from './assembly/startChecks';
import { type Running, serve } from './assembly/serve';
import { findRealUse } from './usecases/staff/realUse';
import { welcome } from './assembly/welcome';

const now = () => Date.now();
const say = (line: string) => process.stdout.write(`${line}\n`);

/** Says why the desk does not start, everything at once, and leaves. */
function refuse(problems: readonly string[]): never {
  process.stderr.write(`The desk does not start.\n${problems.map((problem) => `- ${problem}\n`).join('')}`);
  process.exit(1);
}

/** Of the environment and of `.env`. */
async function startSettings(): Promise<Settings> {
  const surroundings = await readEnvironment(process.env, projectRoot);
  if (!surroundings.ok) refuse(surroundings.problems);
  surroundings.notes.forEach(say);
  const read = readSettings(surroundings.environment);
  return read.ok ? read.settings : refuse(read.problems);
}

async function start(): Promise<void> {
  const settings = await startSettings();
  const log = createLogger(settings.LOG_LEVEL);
  const onIdleError = (error: Error) => {
    log.error('database.idle', error);
  };
  const opened = await openStores(settings, { as: 'desk', now, onIdleError });
  if ('refused' in opened) refuse([opened.refused]);
  const problems = isProduction(settings) ? await productionProblems(opened.stores) : [];
  if (problems.length > 0) refuse(problems);
  if (!isProduction(settings)) await prepareDemo(opened.stores);
  const running = await serve({ ...opened, settings, log });
  if (running === 'noPolicy') refuse(['The database holds no policy that is in force today.']);
  stopOnSignal(running, log);
  const first = isProduction(settings) ? undefined : await openDemoAccount(opened.stores);
  const enterPath = await running.enterPath();
  const realUse = isProduction(settings) ? {} : await findRealUse(opened.stores, now());
  say(welcome(settings, { port: running.port, first, enterPath, realUse }).join('\n'));
}

function stopOnSignal(running: Running, log: ReturnType<typeof createLogger>): void {
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    say('The desk is closing: it finishes what was begun.');
    running.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error('stop.failed', error);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop).on('SIGINT', stop);
}

/** Why the doors did not open, in words for the operator. */
function failure({ code, message, port }: NodeJS.ErrnoException & { readonly port?: number }): string {
  if (code === 'EADDRINUSE')
    return `Port ${port ?? ''} is in use. Please stop what uses it, or set PORT to another one.`;
  if (code === 'EACCES' && port !== undefined)
    return `Port ${port} may not be opened by this user. Please set PORT to another one.`;
  if (code === 'EADDRNOTAVAIL')
    return 'HOST is no address of this machine. Please correct it, or leave it out.';
  return `Something went wrong that is not a matter of settings: ${message}`;
}

start().catch((error: unknown) => {
  refuse([failure(error as Error)]);
});
