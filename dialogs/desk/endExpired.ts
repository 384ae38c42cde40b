import type { DialogContext } from 'botbuilder-dialogs';
import { readDeskNumber } from '../../src/domain/deskNumber';
import type { DeskServices } from './deskServices';
import type { DeskTurn } from './deskTurn';
import { formOnStack, wentElsewhere } from '../forms/filledDraft';
import { menu, say } from './menu';

/**
 * Ends a form whose draft is here no longer, and says what became of it: its time was up, or it went on elsewhere.
 * False when there is no such form, or when what was heard leads on all the same: a number.
 */
export async function endExpired(
  services: DeskServices,
  dc: DialogContext,
  turn: DeskTurn,
): Promise<boolean> {
  const form = formOnStack(dc);
  if (form === undefined || turn.draft !== null) return false;
  const elsewhere = await wentElsewhere(services, form, turn.now);
  delete turn.state.confirming;
  await dc.cancelAllDialogs();
  turn.said.push(say(elsewhere ? 'form:movedAway' : 'form:expired', menu(turn.state.language)));
  return readDeskNumber(turn.heard.text) === undefined;
}
