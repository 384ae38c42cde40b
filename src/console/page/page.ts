import type { Locale } from '../../../locales';
import type { TraitsOf } from '../../domain/conversation/traits';
import { type Action, may, type Role } from '../../domain/staff/permission';
import type { Words } from '../../i18n/translator';

/** What every page of the console knows. */
export interface Page {
  readonly words: Words;
  readonly company: string;
  readonly now: number;
  /** Where this page is found by a link; forms that come back to it name it. */
  readonly path: string;
  readonly hasMailbox: boolean;
  /** Absent before signing in. */
  readonly session?: PageSession;
}

interface PageSession {
  readonly staffId: string;
  readonly name: string;
  readonly role: Role;
  readonly csrf: string;
}

/** A page on which somebody is signed in. */
export interface StaffPage extends Page {
  readonly session: PageSession;
  /** Names of the staff by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly traitsOf: TraitsOf;
}

/** Whether whoever reads the page may do that; what they may not is not offered on it. */
export const allows = ({ session }: StaffPage, action: Action): boolean => may(session.role, action);

/** What a member of staff is called on a page, also when the account is gone. */
export function nameOf({ names, words }: StaffPage, staffId: string | undefined): string {
  const name = staffId === undefined ? undefined : names.get(staffId);
  return name ?? words.text('console:ticket.somebody');
}

export const LANGUAGE_KEYS = { ja: 'console:language.ja', en: 'console:language.en' } as const;

/** A language's name in the page's own language. */
export function languageNameIn(words: Words, language: Locale): string {
  return words.text(`console:languageName.${language}`);
}
