import type { MessageKey } from '../../locales';
import type { Choice, Say, Utterance } from '../domain/conversation/utterance';
import { REQUEST_TYPES } from '../domain/request/requestType';
import type { RecordedEvent, TicketEvent, TicketLine } from '../domain/ticket/ticket';
import { isOpen } from '../domain/ticket/transitions';
import type { WholeTicket } from '../ports/tickets';
import { sayDecision } from './sayDecision';
import { requestButton } from '../domain/conversation/button';

/** What can be done to an open request: this one where its number is given, else the one that is named afterwards. */
export function requestChoices(receiptNumber?: string): readonly Choice[] {
  return [
    { value: requestButton('add', receiptNumber), label: 'status:choice.add' },
    { value: requestButton('withdraw', receiptNumber), label: 'status:choice.withdraw' },
  ];
}

/**
 * How a request stands: its stage and dates, the decision and every word that staff wrote about it, and at the end what
 * is awaited now, with what the customer can do by `choices`. Nothing that the customer entered.
 */
export function tellStatus(ticket: WholeTicket, choices = choicesFor(ticket.line)): readonly Utterance[] {
  const { line, events } = ticket;
  const words = events.flatMap(({ event }) =>
    event.kind === 'replied' || event.kind === 'completed' ? [event.text] : [],
  );
  const answers: readonly Utterance[] = words.length > 0 ? [{ kind: 'say', key: 'status:answers' }] : [];
  return [
    stageOf(line),
    ...sayDecision(line),
    ...answers,
    ...words.map((text): Utterance => ({ kind: 'staff', text, receiptNumber: line.receiptNumber })),
    { ...awaitedNow(ticket), ...(choices.length === 0 ? {} : { choices }) },
  ];
}

function choicesFor(line: TicketLine): readonly Choice[] {
  return isOpen(line) ? requestChoices(line.receiptNumber) : [];
}

function stageOf(line: TicketLine): Say {
  const values = {
    number: line.receiptNumber,
    type: { key: REQUEST_TYPES[line.type].name },
    status: { key: `request:status.${line.status}` },
    received: { instant: line.receivedAt },
  } as const;
  if (line.closedAt === undefined) return { kind: 'say', key: 'status:line', values };
  return { kind: 'say', key: 'status:lineClosed', values: { ...values, closed: { instant: line.closedAt } } };
}

/** In one plain sentence, so that nobody waits for what does not come, or is waited for without knowing it. */
function awaitedNow({ line, events }: WholeTicket): Say {
  const staffLast = staffWroteLast(events);
  if (isOpen(line) && staffLast) return { kind: 'say', key: 'status:awaited.answer' };
  if (line.status === 'completed' && !staffLast) return { kind: 'say', key: 'status:awaited.objected' };
  const key: MessageKey = `status:awaited.${line.status}`;
  return { kind: 'say', key };
}

const SPOKEN: readonly TicketEvent['kind'][] = ['received', 'added', 'objected', 'replied', 'completed'];

/** Whether the last words of the two sides are staff's. */
export function staffWroteLast(events: readonly RecordedEvent[]): boolean {
  const spoken = events.filter(({ event }) => SPOKEN.includes(event.kind));
  const last = spoken.at(-1)?.event.kind;
  return last === 'replied' || last === 'completed';
}
