import type { Locale } from '../../locales';
import type { Words } from '../i18n/translator';
import type { DeskSettings } from '../ports/settings';

/** What every page of the site is made from: its words, the words of the other language, and the company's settings. */
export interface SiteView {
  readonly words: Words;
  /** What is said to those who would rather read the other language. */
  readonly otherWords: Words;
  readonly settings: DeskSettings;
}

export function companyOf({ words, settings }: SiteView): string {
  return settings.company[words.language];
}

/** The `lang` of a text on a page of these words: only where it is another one than the page's. */
export function langOf({ language }: { readonly language: Locale }, words: Words): Locale | undefined {
  return language === words.language ? undefined : language;
}

/** The words of a language on a page that is in the same or in the other one. */
export function wordsFor({ words, otherWords }: SiteView, language: Locale): Words {
  return words.language === language ? words : otherWords;
}
