import type { Locale } from '../../locales';

/** What the company decides about its desk, as the conversation and the mails need it. */
export interface DeskSettings {
  readonly company: Readonly<Record<Locale, string>>;
  /** 問い合わせ窓口: how to reach the contact office, in each language; absent when it is not announced. */
  readonly contactOffice?: Readonly<Record<Locale, string>>;
  /** The fee for a disclosure as it is announced, in each language; absent when it is not. */
  readonly fee?: Readonly<Record<Locale, string>>;
  readonly conversationDays: number;
  readonly ticketDays: number;
  /** Scheme, host and port under which customers find the desk. */
  readonly publicUrl: string;
}
