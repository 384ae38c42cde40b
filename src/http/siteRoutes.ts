import type { Request, Server } from 'restify';
import { type Locale, LOCALES } from '../../locales';
import { japaneseDate } from '../domain/calendar/japaneseDate';
import { documentIn, type PolicyDocument } from '../domain/policy/policy';
import { readReceiptNumber } from '../domain/ticket/receiptNumber';
import type { Translator } from '../i18n/translator';
import type { PolicyStore, StoredPolicy } from '../ports/policies';
import type { DeskSettings } from '../ports/settings';
import { policyPath } from '../site/addresses';
import { chatPage } from '../site/chatPage';
import { homePage } from '../site/homePage';
import { notFoundPage } from '../site/notFoundPage';
import { policyPage } from '../site/policyPage';
import type { SiteView } from '../site/siteView';
import { type Answer, send } from './answer';
import { languageOf, preferredLanguage } from './language';
import { requestUrl } from './requestUrl';
import type { Mount } from './server';

/** What the customers' pages are made from. */
export interface SiteOptions {
  readonly translator: Translator;
  readonly settings: DeskSettings;
  readonly policies: PolicyStore;
  /** Milliseconds. */
  readonly now: () => number;
  /** For whoever does not say which language they read. */
  readonly defaultLanguage: Locale;
}

type Route = (req: Request) => Promise<Answer>;

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
    const receipt = readReceiptNumber((requestUrl(req).searchParams.get('receipt') ?? '').slice(0, 40));
    const known = receipt === undefined ? {} : { receipt };
    return page(200, view, chatPage({ view, policy: inForce, ...known }));
  };
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
    const inForce = await options.policies.current(options.now());
    const asked =
      params['version'] === undefined ? inForce : await options.policies.version(params['version']);
    const document = language && asked && documentIn(asked, language);
    const view = viewIn(options, language ?? wishedLanguage(options, req));
    if (asked === undefined || document === undefined) return notFound(view, inForce, language && asked);
    const standing = standingOf(document, inForce, options.now());
    const pinned = params['version'] !== undefined;
    return page(200, view, policyPage({ view, policy: asked, document, standing, pinned }));
  };
}

function notFound(
  view: SiteView,
  inForce: StoredPolicy | undefined,
  asked: StoredPolicy | undefined,
): Answer {
  const elsewhere = asked?.documents[0];
  const found = elsewhere === undefined ? {} : { elsewhere };
  return page(404, view, notFoundPage({ view, policy: inForce, ...found }));
}

/** The version in force has no need of a note, nor has one when none is. */
function standingOf({ version, effective }: PolicyDocument, inForce: StoredPolicy | undefined, now: number) {
  if (effective > japaneseDate(now)) return 'notYet';
  return inForce === undefined || inForce.version === version ? 'inForce' : 'replaced';
}

/** `?lang=` comes before what the browser says, because a person chose it. */
function wishedLanguage({ defaultLanguage }: SiteOptions, req: Request): Locale {
  const chosen = languageOf(requestUrl(req).searchParams.get('lang') ?? '');
  return chosen ?? preferredLanguage(req.headers['accept-language'], defaultLanguage);
}

function viewIn({ translator, settings }: SiteOptions, language: Locale): SiteView {
  const other = language === 'ja' ? 'en' : 'ja';
  return { words: translator.in(language), otherWords: translator.in(other), settings };
}

function page(status: number, { words }: SiteView, body: string): Answer {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-language': words.language,
    vary: 'Accept-Language',
  };
  return { status, body, headers };
}
