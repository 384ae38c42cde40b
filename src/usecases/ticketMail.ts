import { chatPath } from '../domain/conversation/chatPath';
import { REQUEST_TYPES } from '../domain/request/requestType';
import type { TicketBody, TicketLine } from '../domain/ticket/ticket';
import type { MailTemplate, NewMessage } from '../ports/outbox';
import type { DeskSettings } from '../ports/settings';

interface Wanted {
  readonly ticket: TicketLine & { readonly body: TicketBody };
  readonly template: Extract<MailTemplate, 'receipt' | 'answer' | 'decision'>;
  readonly id: string;
}

/** A mail about a ticket: its number and a link, never its content. Undefined when no address was given. */
export function ticketMail(settings: DeskSettings, { ticket, template, id }: Wanted): NewMessage | undefined {
  const { mailTo } = ticket.body;
  if (mailTo === undefined) return undefined;
  const { language, receiptNumber, type } = ticket;
  const values = {
    number: receiptNumber,
    type: { key: REQUEST_TYPES[type].name },
    date: { instant: ticket.receivedAt },
    link: `${settings.publicUrl}${chatPath(language, receiptNumber)}`,
    company: settings.company[language],
  };
  return { id, ticketId: ticket.id, delivery: { kind: 'mail', template, to: mailTo, language, values } };
}
