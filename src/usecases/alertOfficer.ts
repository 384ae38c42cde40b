import type { Json } from '../domain/json';
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
 * The mail to the privacy officer about a request in which the customer tells of a leak, loss, theft or unauthorised access: its
 * number, its kind, when it arrived and where to read it, never its content. None where no officer is named.
 *
 * A report to the Personal Information Protection Commission may be due: APPI Art. 26(1); Enforcement Rules Art. 7 (which
 * events), Art. 8(1) (a preliminary report promptly after becoming aware: about three to five days by the Commission's
 * General Guidelines, 3-5-3-3), Art. 8(2) (the final report within 30 days, 60 where Art. 7(iii), an improper purpose,
 * is possible). The persons concerned are told as well: Art. 26(2). Whether any of it applies is the officer's to find.
 */
export function alertOfficer(settings: DeskSettings, { ticket, told, at }: Told): readonly NewMessage[] {
  const { privacyOfficer, publicUrl, company } = settings;
  if (privacyOfficer === undefined || !textsIn(told).some(namesLeak)) return [];
  const { address, language } = privacyOfficer;
  const values = {
    number: ticket.receiptNumber,
    type: { key: REQUEST_TYPES[ticket.type].name },
    arrived: { moment: at },
    link: `${publicUrl}/console/tickets/${ticket.id}`,
    company: company[language],
  };
  const delivery = { kind: 'mail', template: 'leakAlert', to: address, language, values } as const;
  return [{ id: `leakAlert.${ticket.id}.${ticket.version}`, ticketId: ticket.id, delivery }];
}

/** Every text among the answers, at any depth; a choice is there as its value, and the reason `leak` names one too. */
function textsIn(answer: Json): readonly string[] {
  if (typeof answer === 'string') return [answer];
  return typeof answer === 'object' && answer !== null ? Object.values(answer).flatMap(textsIn) : [];
}
