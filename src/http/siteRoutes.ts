import type { Request, Server } from 'restify';
import { LOCALES } from '../../locales';
import { readDeskNumber } from '../domain/deskNumber';
import { japaneseDate } from '../domain/calendar/japaneseDate';
import { documentFor } from '../domain/policy/policy';
import { nextVersion, standingOf } from '../domain/policy/timeline';
import { present } from '../domain/present';
import type { PolicyStore } from '../ports/policies';
import { policyPath } from '../site/addresses';
import { chatPage } from '../site/chatPage';
import { homePage } from '../site/homePage';
import { notFoundPage } from '../site/notFoundPage';
import { policyPage } from '../site/policyPage';
import type { HttpAnswer } from '../ports/door';
import { send } from './answer';
import { requestUrl } from './requestUrl';
import type { Mount } from './server';
import { page, type SiteParts, viewIn, wishedLanguage } from './sitePages';

/** What the customers' pages are made from. */
interface SiteOptions extends SiteParts {
  readonly policies: Pick<PolicyStore, 'current' | 'version' | 'timeline'>;
  /** Milliseconds. */
  readonly now: () => number;
}

type Route = (req: Request) => Promise<HttpAnswer>;

/** The customers' pages: `/`, `/chat`, `/policy`, `/policy/:lang` and `/policy/:lang/:version`. */
export function mountSite(options: SiteOptions): Mount {
  const routes: readonly (readonly [path: string, route: Route])[] = [
    ['/', home(options)],
    ['/chat', chat(options)],
    ['/policy', anyPolicy(options)],
    ['/policy/:lang', policy(options)],
    ['/policy/:lang/:version', policy(options)],
  ];
  return (server: Server) => {
    for (const [path, route] of routes)
      server.get(path, async (req, res) => {
        send(req, res, await route(req));
      });
  };
}

function home(options: SiteOptions): Route {
  return async (req) => {
    const view = viewIn(options, wishedLanguage(options, req));
    return page(200, view, homePage({ view, policy: await options.policies.current(options.now()) }));
  };
}

function chat(options: SiteOptions): Route {
  return async (req) => {
    const view = viewIn(options, wishedLanguage(options, req));
    const inForce = await options.policies.current(options.now());
    const named = numberIn(requestUrl(req).searchParams);
    return page(200, view, chatPage({ view, policy: inForce, ...named }));
  };
}

/** The receipt or draft number of a mail's link; mails sent long ago say `receipt`. */
function numberIn(query: URLSearchParams): { readonly number?: string } {
  const read = readDeskNumber((query.get('number') ?? query.get('receipt') ?? '').slice(0, 40));
  return present({ number: read?.number });
}

function anyPolicy(options: SiteOptions): Route {
  return (req) => {
    const location = policyPath(wishedLanguage(options, req));
    return Promise.resolve({ status: 302, headers: { location, vary: 'Accept-Language' } });
  };
}

function policy(options: SiteOptions): Route {
  return async (req) => {
    const params = req.params as Readonly<Record<string, string | undefined>>;
    const language = LOCALES.find((locale) => locale === params['lang']);
    const { policies, now } = options;
    const named = params['version'];
    const asked = await (named === undefined ? policies.current(now()) : policies.version(named));
    const document = language && asked && documentFor(asked, language);
    const view = viewIn(options, language ?? wishedLanguage(options, req));
    if (asked === undefined || document === undefined)
      return page(404, view, notFoundPage({ view, policy: await policies.current(now()) }));
    const stands = await standingToday(options, asked.version);
    const pinned = named !== undefined;
    return page(200, view, policyPage({ view, policy: asked, document, pinned, ...stands }));
  };
}

async function standingToday({ policies, now }: SiteOptions, version: string) {
  const versions = await policies.timeline();
  const today = japaneseDate(now());
  const upcoming = nextVersion(versions, today);
  const standing = standingOf(versions, version, today);
  return upcoming === undefined ? { standing } : { standing, upcoming };
}
