import { availableParallelism } from 'node:os';
import { present } from '../domain/present';
import { readAssets } from './assets';
import { connectDesk } from './connectDesk';
import { startChores } from './chores';
import { composeDesk, type Desk } from './composeDesk';
import type { Settings } from '../config/settings';
import type { Demo } from '../console/consoleOptions';
import { consoleOf } from './consoleOf';
import { deskSettings } from './deskSettings';
import { createTrust } from '../http/cors';
import { createHttpServer, type HttpOptions } from '../http/server';
import { mountLeave } from '../http/leaveRoutes';
import { mountSite } from '../http/siteRoutes';
import { createTranslator } from '../i18n/translator';
import type { Logger } from '../logging/logger';
import { createSmtp } from '../mail/smtp';
import { openDemo } from './openDemo';
import { openTries, type Tries } from './openTries';
import { openSecondOpinion } from './openSecondOpinion';
import type { Opened } from './openStores';
import type { PasswordKeys } from '../ports/passwordKeys';
import { createPasswordWorkers } from '../secrets/passwordWorkers';

export interface Running {
  readonly port: number;
  /** Where a demo is entered without its password, once; undefined where that is not possible. */
  enterPath(): Promise<string | undefined>;
  /** Takes no more, finishes what was begun, tells open chats, and closes the database. */
  stop(): Promise<void>;
}

interface ServeOptions extends Opened {
  readonly settings: Settings;
  readonly log: Logger;
  /** Routes besides the desk's own. */
  readonly mounts?: HttpOptions['mounts'];
}

/** So that all of a stop takes ten seconds at most, which is what a container is given. */
const STOP_WITHIN_MS = 8000;

/** Opens every door of the desk. `noPolicy`: there is nothing to answer from. */
export async function serve(options: ServeOptions): Promise<Running | 'noPolicy'> {
  const { settings, stores, log } = options;
  const told = deskSettings(settings);
  const { publicUrl } = told;
  const trusts = createTrust({ publicUrl, trustedOrigins: trustedOrigins(settings) });
  const translator = await createTranslator();
  const tries = await openTries({ ...stores, settings, translator });
  const desk = await composeDesk({
    stores,
    settings: told,
    translator,
    log,
    connect: connectDesk({ ...options, publicUrl, trusts, ...present({ tried: tries?.line }) }),
    ...mailOf(settings),
    secondOpinion: openSecondOpinion(settings, { elapsed: stores.elapsed, log }),
    ...present({ listenOn: settings.DATABASE_URL }),
  });
  if (desk === 'noPolicy') return desk;
  const demo = openDemo({ ...options, desk });
  // A core is left for everybody else.
  const passwordKeys = createPasswordWorkers(Math.max(1, availableParallelism() - 1));
  const http = createHttpServer(await doorsOf(options, desk, { trusts, passwordKeys, demo, tries }));
  const chores = startChores({ stores, desk, log });
  const port = await http.listen(settings.PORT, hostOf(settings));
  tries?.opened(port);
  return {
    port,
    async enterPath() {
      const token = await demo?.entrance.issue(stores.now());
      return token === undefined ? undefined : `/console/enter?t=${token}`;
    },
    async stop() {
      // What a request that is still running puts into the outbox is for another process, or for the next start.
      const doors = http.stop().then(() => passwordKeys.close());
      await Promise.all([doors, chores.stop(), desk.outbox.stop(), desk.arriving.stop()]);
      await desk.feed.stop();
      await stores.close();
    },
  };
}

interface Behind extends Pick<HttpOptions, 'trusts'> {
  readonly passwordKeys: PasswordKeys;
  readonly demo: Demo | undefined;
  readonly tries: Tries | undefined;
}

async function doorsOf(options: ServeOptions, desk: Desk, behind: Behind): Promise<HttpOptions> {
  const { settings, stores, masterKey, log } = options;
  const { trusts, passwordKeys, demo, tries } = behind;
  const { now, elapsed, random, policies } = stores;
  const { translator, channels } = desk;
  const defaultLanguage = settings.DEFAULT_LANGUAGE;
  const trustedProxies = (settings.TRUSTED_PROXIES ?? []).filter((proxy) => proxy !== 'none');
  return {
    random,
    elapsed,
    defaultLanguage,
    trusts,
    trustedProxies,
    doors: [...channels.doors, ...(tries?.doors ?? [])],
    crossOrigin: channels.crossOrigin,
    log: httpLog(log),
    assets: [...(await readAssets()), ...(tries?.assets ?? [])],
    stopWithinMs: STOP_WITHIN_MS,
    publicUrl: desk.settings.publicUrl,
    trustedOrigins: trustedOrigins(settings),
    words: (language, key) => translator.in(language).text(key),
    ready: () => isReady(stores, log),
    mounts: [
      mountSite({ translator, settings: desk.settings, policies, now, defaultLanguage }),
      mountLeave({ ...stores, translator, settings: desk.settings, defaultLanguage }),
      consoleOf({ settings, desk, masterKey, passwordKeys, trustedProxies, demo }),
      ...(options.mounts ?? []),
    ],
  };
}

/** Whether the database answers, and takes what is written: a full disk reads well. */
async function isReady({ policies, tryWrite, now }: Opened['stores'], log: Logger): Promise<boolean> {
  try {
    await tryWrite();
    return (await policies.current(now())) !== undefined;
  } catch (error) {
    log.error('ready.failed', error);
    return false;
  }
}

/** The demo is as well at localhost as at 127.0.0.1. */
function trustedOrigins({ TRUSTED_ORIGINS, NODE_ENV, PORT }: Settings): readonly string[] {
  return NODE_ENV === 'production' ? TRUSTED_ORIGINS : [...TRUSTED_ORIGINS, `http://localhost:${PORT}`];
}

function mailOf({ SMTP_URL, MAIL_FROM }: Settings) {
  return SMTP_URL === undefined || MAIL_FROM === undefined
    ? {}
    : { sendMail: createSmtp({ url: SMTP_URL, from: MAIL_FROM }) };
}

function hostOf({ HOST, NODE_ENV }: Settings): string {
  return HOST ?? (NODE_ENV === 'production' ? '0.0.0.0' : '127.0.0.1');
}

function httpLog(log: Logger): HttpOptions['log'] {
  return {
    request: ({ id, method, route, status, ms }) => {
      log.info('request', { id, method, route, status, ms });
    },
    failed: ({ id, route, error }) => {
      log.error('request.failed', error, { id, route });
    },
  };
}
