import type { Request } from 'restify';
import { type Locale, othersThan } from '../../locales';
import type { Translator } from '../i18n/translator';
import type { DeskSettings } from '../ports/settings';
import type { SiteView } from '../site/siteView';
import type { HttpAnswer } from '../ports/door';
import { languageOf, preferredLanguage } from '../i18n/language';
import { requestUrl } from './requestUrl';

/** What every page for customers needs. */
export interface SiteParts {
  readonly translator: Translator;
  readonly settings: DeskSettings;
  /** For whoever does not say which language they read. */
  readonly defaultLanguage: Locale;
}

/** `?lang=` comes before what the browser says, because a person chose it. */
export function wishedLanguage({ defaultLanguage }: SiteParts, req: Request): Locale {
  const chosen = languageOf(requestUrl(req).searchParams.get('lang') ?? '');
  return chosen ?? preferredLanguage(req.headers['accept-language'], defaultLanguage);
}

export function viewIn({ translator, settings }: SiteParts, language: Locale): SiteView {
  const [other = language] = othersThan(language);
  return { words: translator.in(language), otherWords: translator.in(other), settings };
}

export function page(status: number, { words }: SiteView, body: string): HttpAnswer {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-language': words.language,
    vary: 'Accept-Language',
  };
  return { status, body, headers };
}
