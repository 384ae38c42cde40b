import type { DialogContext } from 'botbuilder-dialogs';
import { GUIDES, guideChoices, type GuideId } from '../src/forms/guides';
import { beginForm, mayBegin } from './beginForm';
import type { DeskServices } from './deskServices';
import type { DeskTurn } from './deskTurn';
import { say } from './menu';

const BUTTON = /^guide:(?<guide>\w+)(?::(?<lead>\w+))?$/u;

/** Hears a button of a guide: its question, or a choice of it, which begins a form. False when it is none. */
export async function pressGuide(
  services: DeskServices,
  dc: DialogContext,
  turn: DeskTurn,
): Promise<boolean> {
  const { guide = '', lead } = BUTTON.exec(turn.heard.text)?.groups ?? {};
  if (!Object.hasOwn(GUIDES, guide)) return false;
  const { leads } = GUIDES[guide as GuideId];
  const led = lead === undefined || !Object.hasOwn(leads, lead) ? undefined : leads[lead];
  if (led === undefined) await askGuide(services, dc, turn, guide as GuideId);
  else await beginForm(services, dc, turn, led);
  return true;
}

/** Asks the one question that decides which form it is. */
export async function askGuide(
  services: DeskServices,
  dc: DialogContext,
  turn: DeskTurn,
  guide: GuideId,
): Promise<void> {
  if (await mayBegin(services, dc, turn)) turn.said.push(say(GUIDES[guide].ask, guideChoices(guide)));
}
