import { DAY } from '../domain/calendar/duration';
import { inDays } from '../domain/conversation/units';
import { REQUEST_TYPES } from '../domain/request/requestType';
import type { TicketLine } from '../domain/ticket/ticket';
import type { NewMessage } from '../ports/outbox';
import type { DeskSettings } from '../ports/settings';
import type { TicketStore } from '../ports/tickets';

interface ReportMeans {
  readonly tickets: Pick<TicketStore, 'reportUndecided'>;
  readonly settings: DeskSettings;
  /** Milliseconds. */
  readonly now: () => number;
}

/** No month is longer, so that nobody is told twice in one (ms). */
const MONTH = 31 * DAY;

/**
 * Reports requests that lie undecided although nothing has happened to them for as long as decided ones are kept: nothing
 * deletes them, so somebody has to decide them. The privacy officer is mailed, at most once a month about each, and it is
 * on record; without an officer it is on record all the same. Gives back those that were reported now.
 */
export async function reportUndecided({
  tickets,
  settings,
  now,
}: ReportMeans): Promise<readonly TicketLine[]> {
  const at = now();
  return tickets.reportUndecided({ now: at, reportedBefore: at - MONTH }, (ticket) =>
    reportTo(settings, ticket, at),
  );
}

/** Its number, its kind, when it arrived and where it is, and nothing of what it says. */
function reportTo(settings: DeskSettings, ticket: TicketLine, at: number): NewMessage | undefined {
  const { privacyOfficer, publicUrl, company, ticketDays } = settings;
  if (privacyOfficer === undefined) return undefined;
  const { address, language } = privacyOfficer;
  const values = {
    number: ticket.receiptNumber,
    type: { key: REQUEST_TYPES[ticket.type].name },
    arrived: { instant: ticket.receivedAt },
    days: inDays(ticketDays),
    link: `${publicUrl}/console/tickets/${ticket.id}`,
    company: company[language],
  };
  const delivery = { kind: 'mail', template: 'undecided', to: address, language, values } as const;
  return { id: `undecided.${ticket.id}.${at}`, ticketId: ticket.id, delivery };
}
