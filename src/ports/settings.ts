import type { Locale } from '../../locales';
import type { OpeningHours } from '../domain/calendar/openingHours';
import type { IsHoliday } from '../domain/request/clock';
import type { SecondOpinionGiver } from '../domain/conversation/secondOpinionNotice';

/** What the company decides about its desk, as the conversation and the mails need it. */
export interface DeskSettings {
  readonly company: Readonly<Record<Locale, string>>;
  /** 問い合わせ窓口: how to reach the contact office, in each language; absent when it is not announced. */
  readonly contactOffice?: Readonly<Record<Locale, string>>;
  /** When staff are there; absent when nothing is said about it. */
  readonly openingHours?: OpeningHours;
  readonly isHoliday: IsHoliday;
  /** Who is told at once of a request that names a leak (APPI Art. 26), and in which language. */
  readonly privacyOfficer?: { readonly address: string; readonly language: Locale };
  /** The fee as it is announced, in each language; absent where none is, and then nothing is asked about one. */
  readonly fee?: Readonly<Record<Locale, string>>;
  /** Who may be asked which provision answers; absent when no question leaves the desk. */
  readonly secondOpinion?: SecondOpinionGiver;
  readonly conversationDays: number;
  /** For how long a masked question that the policy leaves open is kept as an example; 0 where none is. */
  readonly exampleDays: number;
  /** For how long a form that was broken off can be gone on with. */
  readonly draftDays: number;
  /** After how long its customer is reminded of it; 0 for never. */
  readonly draftReminderHours: number;
  readonly ticketDays: number;
  /** For how long whoever asked is told of revisions of the policy. */
  readonly subscriptionDays: number;
  /** Scheme, host and port under which customers find the desk. */
  readonly publicUrl: string;
  /** The domain that mails come from, for whoever has to let them through; absent where none leaves the desk. */
  readonly mailDomain?: string;
}
