import type { DialogContext } from 'botbuilder-dialogs';
import { formFor } from '../src/forms';
import { quoteProvision } from './answerPolicy';
import { beginForm } from './beginForm';
import type { DeskServices } from './deskServices';
import type { DeskTurn } from './deskTurn';

const FORM_BUTTON = /^menu:(?<id>\w+)$/u;
const QUOTE_BUTTON = /^quote:(?<id>.+)$/u;

/** The buttons that hold at any point: those of the menu, and a heading of the policy. */
export async function pressButton(
  services: DeskServices,
  dc: DialogContext,
  turn: DeskTurn,
): Promise<boolean> {
  const { text } = turn.heard;
  const form = formFor(FORM_BUTTON.exec(text)?.groups?.['id'] ?? '');
  if (form !== undefined) {
    await beginForm(dc, turn, form.id);
    return true;
  }
  const provision = QUOTE_BUTTON.exec(text)?.groups?.['id'];
  if (provision === undefined) return false;
  turn.said.push(...quoteProvision(services, turn, provision));
  await dc.repromptDialog();
  return true;
}
