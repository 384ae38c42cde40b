import type { DialogContext, DialogTurnResult } from 'botbuilder-dialogs';
import type { DeskNumber } from '../../src/domain/deskNumber';
import { tellStatus } from '../../src/usecases/tellStatus';
import type { DeskServices } from '../desk/deskServices';
import type { DeskTurn } from '../desk/deskTurn';
import { say } from '../desk/menu';
import { addressOfDraft, resumeDraft } from '../forms/resumeDraft';

/** The address that a code for this number goes to; undefined for a number that leads nowhere. */
export async function addressOf(
  services: DeskServices,
  { of, number }: DeskNumber,
): Promise<string | undefined> {
  if (of === 'draft') return addressOfDraft(services, number);
  return (await services.tickets.findByReceipt(number))?.body.mailTo;
}

interface Opening extends DeskNumber {
  /** The address that the code went to, as a digest. */
  readonly sentTo: string | undefined;
}

/** What the right code opens: how a request stands, or the form where it was left. Undefined when it is gone by now. */
export async function openNumber(
  services: DeskServices,
  dc: DialogContext,
  turn: DeskTurn,
  { of, number, sentTo }: Opening,
): Promise<DialogTurnResult | undefined> {
  if (of === 'draft') return resumeDraft(services, dc, turn, { number, sentTo });
  const ticket = await services.tickets.findByReceipt(number);
  if (ticket === undefined) return undefined;
  turn.effects.push({ is: 'opened', ticketId: ticket.line.id });
  turn.said.push(say('identity:confirmed'), ...tellStatus(ticket));
  return dc.endDialog();
}

/** One form at a time; the number of the one that is open leads nowhere else. */
export function staysInForm(
  dc: DialogContext,
  turn: DeskTurn,
  { number }: DeskNumber,
): Promise<DialogTurnResult> {
  if (turn.draft?.number !== number) turn.said.push(say('desk:oneAtATime'));
  return dc.endDialog();
}
