import type { Request } from 'restify';
import { type Locale, LOCALES } from '../../../locales';
import { oneOf } from '../../domain/oneOf';
import { preferredLanguage } from '../../i18n/language';
import { queryOf } from './formFields';

/** The language of a page on which nobody is signed in: the one asked for, or the one that the browser prefers. */
export function pageLanguage(req: Request, fallback: Locale): Locale {
  return (
    oneOf(LOCALES, queryOf(req).get('lang')) ?? preferredLanguage(req.headers['accept-language'], fallback)
  );
}
