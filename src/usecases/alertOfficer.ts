import type { Json } from '../domain/json';
import { dateOf } from '../domain/request/clock';
import { REQUEST_TYPES } from '../domain/request/requestType';
import type { TicketLine } from '../domain/ticket/ticket';
import type { LimitCounts } from '../ports/limits';
import type { NewMessage } from '../ports/outbox';
import type { DeskSettings } from '../ports/settings';
import { namesLeak } from '../recognition/wishes/leak';

interface Means {
  readonly settings: DeskSettings;
  readonly limits: Pick<LimitCounts, 'alertsLeft'>;
}

/** What the customer told about a request, and when (ms): its answers when it was sent, or words added to it later. */
interface Told {
  readonly ticket: Pick<TicketLine, 'id' | 'receiptNumber' | 'type' | 'version'>;
  readonly told: Json;
  /** Where it came from, as a keyed digest. */
  readonly network: string;
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
 *
 * So many at once from one network would be an attack on the officer: the last one that is sent within an hour says so,
 * and the requests are in the queue like any other.
 */
export async function alertOfficer(
  { settings, limits }: Means,
  { ticket, told, network, at }: Told,
): Promise<readonly NewMessage[]> {
  const { privacyOfficer, publicUrl, company } = settings;
  if (privacyOfficer === undefined || !textsIn(told).some(namesLeak)) return [];
  const left = await limits.alertsLeft(network, at);
  if (left === 0) return [];
  const { address, language } = privacyOfficer;
  const values = {
    number: ticket.receiptNumber,
    type: { key: REQUEST_TYPES[ticket.type].name },
    arrived: { moment: at },
    ...reportsDue(settings, at),
    link: `${publicUrl}/console/tickets/${ticket.id}`,
    company: company[language],
    more: left > 1 ? '' : ({ key: 'mail:leakAlert.more' } as const),
  };
  const delivery = { kind: 'mail', template: 'leakAlert', to: address, language, values } as const;
  const counted = { as: 'leakAlert', by: network } as const;
  return [{ id: `leakAlert.${ticket.id}.${ticket.version}`, ticketId: ticket.id, delivery, counted }];
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
