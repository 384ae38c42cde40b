import enCompany from '../../locales/en/company.json';
import jaCompany from '../../locales/ja/company.json';
import type { Settings } from '../config/settings';
import { isClosedDay } from '../domain/calendar/closedDays';
import { present } from '../domain/present';
import type { IsHoliday } from '../domain/request/clock';
import { isNationalHoliday } from './nationalHolidays';
import type { DeskSettings } from '../ports/settings';

/** Who gives second opinions, as customers are told; undefined unless all of it is set, and then nobody is asked. */
function secondOpinionGiver(settings: Settings): DeskSettings['secondOpinion'] {
  const { ENDPOINT_URL, ENDPOINT_LEGAL_BASIS: basis } = settings;
  const { ENDPOINT_PROVIDER_JA, ENDPOINT_PROVIDER_EN, ENDPOINT_COUNTRY_JA, ENDPOINT_COUNTRY_EN } = settings;
  const provider = inBoth(ENDPOINT_PROVIDER_JA, ENDPOINT_PROVIDER_EN);
  const country = inBoth(ENDPOINT_COUNTRY_JA, ENDPOINT_COUNTRY_EN);
  const told = provider !== undefined && country !== undefined && basis !== undefined;
  return ENDPOINT_URL !== undefined && told ? { provider, country, basis } : undefined;
}

function inBoth(ja: string | undefined, en: string | undefined) {
  return ja === undefined || en === undefined ? undefined : { ja, en };
}

function privacyOfficer(settings: Settings): Pick<DeskSettings, 'privacyOfficer'> {
  const { PRIVACY_OFFICER_EMAIL: address, PRIVACY_OFFICER_LANGUAGE: own } = settings;
  if (address === undefined) return {};
  return { privacyOfficer: { address, language: own ?? settings.DEFAULT_LANGUAGE } };
}

/** What the conversation, the mails and the pages need of the settings and of Japan's calendar. */
export function deskSettings(settings: Settings): DeskSettings {
  const contactOffice = inBoth(settings.CONTACT_OFFICE_JA, settings.CONTACT_OFFICE_EN);
  const fee = inBoth(settings.FEE_JA, settings.FEE_EN);
  const secondOpinion = secondOpinionGiver(settings);
  return {
    company: {
      ja: settings.COMPANY_NAME_JA ?? jaCompany.name,
      en: settings.COMPANY_NAME_EN ?? enCompany.name,
    },
    ...present({ contactOffice }),
    ...openingHours(settings, isNationalHoliday),
    isHoliday: isNationalHoliday,
    ...privacyOfficer(settings),
    ...present({ fee, secondOpinion }),
    conversationDays: settings.CONVERSATION_DAYS,
    exampleDays: gapExampleDays(settings),
    // A draft lies with its conversation, and goes with it.
    draftDays: Math.min(settings.DRAFT_DAYS, settings.CONVERSATION_DAYS),
    draftReminderHours: settings.DRAFT_REMINDER_HOURS,
    ticketDays: settings.TICKET_DAYS,
    subscriptionDays: settings.SUBSCRIPTION_DAYS,
    ...present({ mailDomain: domainOf(settings.MAIL_FROM) }),
    publicUrl: settings.PUBLIC_URL ?? `http://127.0.0.1:${settings.PORT}`,
  };
}

/** `Desk <desk@example.com>` → `example.com`. */
function domainOf(sender: string | undefined): string | undefined {
  return sender === undefined ? undefined : /@([^\s@>]+)>?\s*$/u.exec(sender)?.[1];
}

/** When staff are there, as the conversation tells it; national holidays close the office whatever the weekday. */
export function openingHours(
  { OPENING_HOURS: week, CLOSED_DAYS: closed = [] }: Settings,
  isHoliday: IsHoliday,
): Pick<DeskSettings, 'openingHours'> {
  if (week === undefined) return {};
  const closedOn = (date: string) => isHoliday(date) || isClosedDay(closed, date);
  return { openingHours: { week, closedOn } };
}

const EXAMPLE_DAYS = 30;

/** How long an example of a question is kept: never longer than the chat that it is from. */
export function gapExampleDays({ GAP_EXAMPLE_DAYS: days, CONVERSATION_DAYS: most }: Settings): number {
  return days ?? Math.min(EXAMPLE_DAYS, most);
}
