import type { Settings } from './config/settings';
import { isClosedDay } from './domain/calendar/closedDays';
import type { DeskSettings } from './ports/settings';

/** Whether a date (YYYY-MM-DD) is a national holiday of Japan (国民の祝日). */
type IsHoliday = (date: string) => boolean;

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

function privacyOfficer({ PRIVACY_OFFICER_EMAIL: address, DEFAULT_LANGUAGE: language }: Settings) {
  return address === undefined ? {} : { privacyOfficer: { address, language } };
}

/** What the conversation, the mails and the pages need of the settings, but for the hours, which need the calendar. */
export function deskSettings(settings: Settings): DeskSettings {
  const contactOffice = inBoth(settings.CONTACT_OFFICE_JA, settings.CONTACT_OFFICE_EN);
  const fee = inBoth(settings.FEE_JA, settings.FEE_EN);
  const secondOpinion = secondOpinionGiver(settings);
  return {
    company: { ja: settings.COMPANY_NAME_JA, en: settings.COMPANY_NAME_EN },
    ...(contactOffice === undefined ? {} : { contactOffice }),
    ...privacyOfficer(settings),
    ...(fee === undefined ? {} : { fee }),
    ...(secondOpinion === undefined ? {} : { secondOpinion }),
    conversationDays: settings.CONVERSATION_DAYS,
    // A draft lies with its conversation, and goes with it.
    draftDays: Math.min(settings.DRAFT_DAYS, settings.CONVERSATION_DAYS),
    draftReminderHours: settings.DRAFT_REMINDER_HOURS,
    ticketDays: settings.TICKET_DAYS,
    subscriptionDays: settings.SUBSCRIPTION_DAYS,
    publicUrl: settings.PUBLIC_URL ?? `http://127.0.0.1:${settings.PORT}`,
  };
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
