import type { DialogContext } from 'botbuilder-dialogs';
import { readButton } from '../../src/domain/conversation/readButton';
import type { Utterance } from '../../src/domain/conversation/utterance';
import { formFor } from '../../src/forms';
import { beginForm } from '../forms/beginForm';
import type { DeskServices } from './deskServices';
import type { DeskTurn } from './deskTurn';
import { pressGuide } from '../forms/guide';
import { say, WRITE_TO_STAFF } from './menu';
import { quoteProvisions } from '../policy/quotePolicy';
import { pressRequestButton } from '../requests/pressRequestButton';
import { pressGoOn } from './reopened';

type Press = (services: DeskServices, dc: DialogContext, turn: DeskTurn) => Promise<boolean>;
/** The buttons that hold at any point: those of the menu and its guides, of a request, and headings of the policy. */
const PRESSES: readonly Press[] = [pressForm, pressGuide, pressRequestButton, pressGoOn, pressQuote];

/** Hears the value of a button that holds at any point; false when it is none. */
export async function pressButton(
  services: DeskServices,
  dc: DialogContext,
  turn: DeskTurn,
): Promise<boolean> {
  for (const press of PRESSES) if (await press(services, dc, turn)) return true;
  return false;
}

async function pressForm(services: DeskServices, dc: DialogContext, turn: DeskTurn): Promise<boolean> {
  const button = readButton(turn.heard.text);
  const form = button?.is === 'menu' ? formFor(button.form) : undefined;
  if (form !== undefined) await beginForm(services, dc, turn, { form: form.id });
  return form !== undefined;
}

async function pressQuote(services: DeskServices, dc: DialogContext, turn: DeskTurn): Promise<boolean> {
  const button = readButton(turn.heard.text);
  if (button?.is !== 'quote') return false;
  turn.said.push(...showProvision(services, turn, button.provision));
  await dc.repromptDialog();
  return true;
}

/** A button of a version that is no longer in force may name a provision that the present one lacks. */
function showProvision(services: DeskServices, turn: DeskTurn, provision: string): readonly Utterance[] {
  const quotes = quoteProvisions(services, turn, [provision]);
  if (quotes.length > 0) return quotes;
  const inForm = turn.draft !== null;
  return [inForm ? say('policy:notStatedInForm') : say('policy:notStated', [WRITE_TO_STAFF])];
}
