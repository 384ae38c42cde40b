import type { Locale } from '../../locales';
import type { SecondOpinionGiver } from '../domain/conversation/secondOpinionNotice';

/** What the company decides about its desk, as the conversation and the mails need it. */
export interface DeskSettings {
  readonly company: Readonly<Record<Locale, string>>;
  /** 問い合わせ窓口: how to reach the contact office, in each language; absent when it is not announced. */
  readonly contactOffice?: Readonly<Record<Locale, string>>;
  /** The fee for a disclosure as it is announced, in each language; absent when it is not. */
  readonly fee?: Readonly<Record<Locale, string>>;
  /** Who may be asked which provision answers; absent when no question leaves the desk. */
  readonly secondOpinion?: SecondOpinionGiver;
  readonly conversationDays: number;
  readonly ticketDays: number;
  /** For how long whoever asked is told of revisions of the policy. */
  readonly subscriptionDays: number;
  /** Scheme, host and port under which customers find the desk. */
  readonly publicUrl: string;
}
