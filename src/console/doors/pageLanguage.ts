import type { Request } from 'restify';
import { type Locale, LOCALES } from '../../../locales';
import { oneOf } from '../../domain/oneOf';
import { queryOf } from './formFields';

/** The language of a page on which nobody is signed in: the one asked for, the browser's first that we speak. */
export function pageLanguage(req: Request, fallback: Locale): Locale {
  const wishes = (req.headers['accept-language'] ?? '').slice(0, 200).split(',');
  const spoken = wishes.map((wish) => oneOf(LOCALES, wish.trim().slice(0, 2).toLowerCase()));
  return oneOf(LOCALES, queryOf(req).get('lang')) ?? spoken.find((known) => known !== undefined) ?? fallback;
}
