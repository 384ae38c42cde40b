import type { DialogContext } from 'botbuilder-dialogs';
import type { Utterance } from '../../src/domain/conversation/utterance';
import type { TicketLine } from '../../src/domain/ticket/ticket';
import { readReceiptNumber } from '../../src/domain/ticket/receiptNumber';
import { isOpen } from '../../src/domain/ticket/transitions';
import { readCommand } from '../../src/recognition/wishes/command';
import { requestChoices, tellStatus } from '../../src/usecases/tellStatus';
import type { DeskServices } from '../desk/deskServices';
import type { DeskTurn } from '../desk/deskTurn';
import { say } from '../desk/menu';
import { beginStatus } from './statusDialog';

/** Requests that told at once: those sent from this conversation, or opened in it by a code. */
const AT_MOST = 3;

/** "How is my request?" A number that is named, or no request known here, leads through a code. */
export async function tellOrAskStatus(
  services: DeskServices,
  dc: DialogContext,
  turn: DeskTurn,
): Promise<void> {
  if (turn.group) {
    turn.said.push(say('desk:oneToOne'));
    return;
  }
  const known = await services.tickets.ofConversation(turn.conversation.id);
  turn.said.push(...(await tellAll(services, known)));
  if (known.length > 0) return dc.repromptDialog();
  if (isUnsent(dc, turn)) {
    turn.said.push(say('status:notSentYet'));
    return dc.repromptDialog();
  }
  await beginStatus(dc, { typed: turn.heard.text });
}

/** In the middle of a form, and without a number, it is asked about the one that is open. */
const isUnsent = (dc: DialogContext, { draft, heard }: DeskTurn): boolean =>
  draft !== null &&
  dc.activeDialog !== undefined &&
  readReceiptNumber(heard.text) === undefined &&
  readCommand(heard.text) === undefined;

/** Of several requests the last one is told with buttons that ask which is meant. */
async function tellAll(
  { tickets }: DeskServices,
  known: readonly TicketLine[],
): Promise<readonly Utterance[]> {
  const found = await Promise.all(known.slice(0, AT_MOST).map(({ id }) => tickets.find(id)));
  const told = found.filter((ticket) => ticket !== undefined);
  const ofAny = known.some(isOpen) ? requestChoices() : [];
  return told.flatMap((ticket, index) => {
    if (known.length === 1) return tellStatus(ticket);
    return tellStatus(ticket, index === told.length - 1 ? ofAny : []);
  });
}
