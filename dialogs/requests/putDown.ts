import type { OwnWords } from '../../src/domain/ticket/ownWords';
import type { CustomerEvent, TicketLine } from '../../src/domain/ticket/ticket';
import { applyEvent } from '../../src/domain/ticket/transitions';
import { present } from '../../src/domain/present';
import { mostUrgent } from '../../src/domain/ticket/urgency';
import { urgenciesOf } from '../../src/usecases/urgencyOf';
import { alertOfficer } from '../../src/usecases/alertOfficer';
import type { DeskServices } from '../desk/deskServices';
import { type DeskTurn, putOut } from '../desk/deskTurn';

/** Puts down what the customer does to a request, to be kept with the turn. */
export function putDown(turn: DeskTurn, from: TicketLine, event: CustomerEvent): void {
  const applied = applyEvent(from, event, { now: turn.now });
  if (!applied.ok) throw new Error(`A request was not changed: ${applied.reason}.`);
  const urgencies = 'text' in event ? urgenciesOf(event.text) : [];
  const to = { ...applied.value, ...present({ urgency: mostUrgent(from.urgency, ...urgencies) }) };
  turn.effects.push({ is: 'ticketChange', change: { from, to, event } });
}

/** The same for words: those that tell of a leak or of danger reach the privacy officer whenever they come. APPI Art. 26. */
export async function putWords(
  services: DeskServices,
  turn: DeskTurn,
  request: TicketLine,
  event: OwnWords,
): Promise<void> {
  const { network, now: at } = turn;
  const ticket = { ...request, version: request.version + 1 };
  putOut(turn, await alertOfficer(services, { ticket, told: event.text, network, at }));
  putDown(turn, request, event);
}
