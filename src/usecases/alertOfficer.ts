import type { Json } from '../domain/json';
import { dateOf } from '../domain/request/clock';
import { REQUEST_TYPES } from '../domain/request/requestType';
import type { TicketLine } from '../domain/ticket/ticket';
import type { NewMessage } from '../ports/outbox';
import type { DeskSettings } from '../ports/settings';
import { namesLeak } from '../recognition/leak';

/** What the customer told about a request, and when (ms): its answers when it was sent, or words added to it later. */
interface Told {
  readonly ticket: Pick<TicketLine, 'id' | 'receiptNumber' | 'type' | 'version'>;
  readonly told: Json;
  readonly at: number;
}

/**
 * The mail to the privacy officer about a request in which the customer tells of a leak, loss, theft or unauthorised
 * access: its number, its kind, when it arrived and where to read it, never its content; and by when reports to the
 * Personal Information Protection Commission would be due (APPI Art. 26(1); Enforcement Rules Art. 7, 8) and that the
 * persons concerned are told as well (Art. 26(2), Rules Art. 10). None where no officer is named.
 *
 * The days are counted from this arrival, because nobody at the company can have read it earlier. When somebody did,
 * whether they knew before, and whether any of it applies, is the officer's to find.
 */
export function alertOfficer(settings: DeskSettings, { ticket, told, at }: Told): readonly NewMessage[] {
  const { privacyOfficer, publicUrl, company } = settings;
  if (privacyOfficer === undefined || !textsIn(told).some(namesLeak)) return [];
  const { address, language } = privacyOfficer;
  const values = {
    number: ticket.receiptNumber,
    type: { key: REQUEST_TYPES[ticket.type].name },
    arrived: { moment: at },
    ...reportsDue(settings, at),
    link: `${publicUrl}/console/tickets/${ticket.id}`,
    company: company[language],
  };
  const delivery = { kind: 'mail', template: 'leakAlert', to: address, language, values } as const;
  return [{ id: `leakAlert.${ticket.id}.${ticket.version}`, ticketId: ticket.id, delivery }];
}

/** The fifth, 30th and 60th day, had it become known at this instant (ms). */
function reportsDue({ isHoliday }: DeskSettings, knownAt: number) {
  return {
    fifth: { date: dateOf('leakPreliminary', { knownAt }, isHoliday) },
    thirtieth: { date: dateOf('leakFinal', { knownAt }, isHoliday) },
    sixtieth: { date: dateOf('leakFinalImproper', { knownAt }, isHoliday) },
  };
}

/** Every text among the answers, at any depth; a choice is there as its value, and the reason `leak` names one too. */
function textsIn(answer: Json): readonly string[] {
  if (typeof answer === 'string') return [answer];
  return typeof answer === 'object' && answer !== null ? Object.values(answer).flatMap(textsIn) : [];
}
