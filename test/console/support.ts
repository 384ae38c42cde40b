import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createTranslator } from '../../src/i18n/translator';
import type { Role } from '../../src/domain/staff/permission';
import type { StaffStore } from '../../src/ports/staff';
import { mountConsole } from '../../src/console/mountConsole';
import { createDemoEntrance, type DemoEntrance } from '../../src/usecases/staff/enterDemo';
import { createPasswordWorkers } from '../../src/secrets/passwordWorkers';
import { startServer } from '../http/support';
import { openStores, type TestStores } from '../support/stores';
import { PASSWORD, sendTicket, SETTINGS } from '../usecases/staff/support';

export interface RunningConsole {
  readonly open: TestStores;
  readonly url: string;
  /** How often a change asked for the outbox to be looked at. */
  readonly wakes: () => number;
  /** Only with a demo. */
  readonly entrance?: DemoEntrance;
  close(): Promise<void>;
}

/** The one topic of the questions that were not answered which the policy states by now. */
const STATED = 'transfer-abroad';

/** The console on a port of this machine, behind the desk's real server, on real stores. */
export async function startConsole({
  withMailbox = false,
  withDemo = false,
  role = 'staff',
} = {}): Promise<RunningConsole> {
  const open = await openStores();
  const { stores, clock, sessionKey } = open;
  const place = { url: '' };
  const entrance = withDemo ? createDemoEntrance({ ...stores, sessionKey }) : undefined;
  const passwordKeys = createPasswordWorkers(1);
  let wakes = 0;
  const mount = mountConsole({
    ...{
      staff: everybodyIs(role as Role, stores.staff),
      tickets: stores.tickets,
      audit: stores.audit,
      random: stores.random,
    },
    ...{ signInTries: stores.signInTries, knownBrowsers: stores.knownBrowsers, passwordKeys },
    ...{ gaps: stores.gaps, stated: (topic) => topic === STATED, exampleDays: 90 },
    ...{ digests: stores.digests, sessionKey, now: clock.now, translator: await createTranslator() },
    settings: {
      ...SETTINGS,
      get publicUrl() {
        return place.url;
      },
    },
    ...{ claimHours: 24, secureCookie: false, defaultLanguage: 'en' },
    ...(withMailbox ? { mailbox: stores.mailbox } : {}),
    ...(entrance === undefined ? {} : { demo: { entrance, seed: () => sendTicket(open) } }),
    networkOf: (req) => String(req.headers['x-network'] ?? req.socket.remoteAddress),
    kept: () => (wakes += 1),
  });
  const bytes = await readFile(path.join(__dirname, '../../src/console/console.css'));
  const css = { path: '/console.css', contentType: 'text/css; charset=utf-8', bytes };
  const { server, publicUrl } = await startServer({ mounts: [mount], assets: [css] });
  place.url = publicUrl;
  return {
    ...{ open, url: publicUrl, wakes: () => wakes },
    ...(entrance === undefined ? {} : { entrance }),
    async close() {
      await server.stop();
      await passwordKeys.close();
      await open.close();
    },
  };
}

/** The accounts as they are, in a role of their own. */
function everybodyIs(role: Role, staff: StaffStore): StaffStore {
  const session: StaffStore['session'] = async (digest, now) => {
    const found = await staff.session(digest, now);
    return found === undefined ? undefined : { ...found, staff: { ...found.staff, role } };
  };
  return { ...staff, session };
}

interface Answered {
  readonly status: number;
  readonly html: string;
  readonly headers: Headers;
  /** Where the browser is sent, if it is. */
  readonly location: string;
}

type Fields = Readonly<Record<string, string | readonly string[]>>;

/** A browser as far as the console can tell: it keeps the cookie and reads the token in the forms. */
export function createBrowser(url: string) {
  /** `browser` is the cookie that outlasts a session. */
  const kept = { cookie: '', browser: '', csrf: '' };
  const send = async (
    method: string,
    to: string,
    body?: URLSearchParams,
    headers = {},
  ): Promise<Answered> => {
    const answer = await fetch(url + to, {
      ...{ method, redirect: 'manual' },
      headers: { cookie: `${kept.cookie}; ${kept.browser}`, ...headers },
      ...(body === undefined ? {} : { body }),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const name = cookie.startsWith('madoguchi_browser_') ? 'browser' : 'cookie';
      kept[name] = cookie.split(';', 1).join();
    }
    const html = await answer.text();
    kept.csrf = /name="csrf" value="([^"]+)"/.exec(html)?.[1] ?? kept.csrf;
    return {
      status: answer.status,
      html,
      headers: answer.headers,
      location: answer.headers.get('location') ?? '',
    };
  };
  const post = (to: string, fields: Fields, headers = {}) => {
    const pairs = Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
    return send('POST', to, new URLSearchParams(pairs), headers);
  };
  return {
    kept,
    get: (to: string, headers = {}) => send('GET', to, undefined, headers),
    post,
    /** Sends a form of a page that was got before, with its token. */
    submit: (to: string, fields: Fields = {}) => post(to, { csrf: kept.csrf, ...fields }),
    async signIn(name: string, password = PASSWORD, network = '127.0.0.1') {
      const email = `${name.toLowerCase()}@desk.example`;
      const fields = { email, password, language: 'en', next: '/console' };
      const answer = await post('/console/sign-in', fields, {
        ...{ 'sec-fetch-site': 'same-origin', 'x-network': network },
      });
      if (answer.status === 303) await send('GET', '/console');
      return answer;
    },
  };
}
export type Browser = ReturnType<typeof createBrowser>;
