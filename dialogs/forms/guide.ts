import type { DialogContext } from 'botbuilder-dialogs';
import { readButton } from '../../src/domain/conversation/readButton';
import { GUIDES, guideChoices, type GuideId } from '../../src/forms/guides';
import { beginForm, mayBegin } from './beginForm';
import type { DeskServices } from '../desk/deskServices';
import type { DeskTurn } from '../desk/deskTurn';
import { say } from '../desk/menu';

/** Hears a button of a guide: its question, or a choice of it, which begins a form. False when it is none. */
export async function pressGuide(
  services: DeskServices,
  dc: DialogContext,
  turn: DeskTurn,
): Promise<boolean> {
  const button = readButton(turn.heard.text);
  if (button?.is !== 'guide' || !Object.hasOwn(GUIDES, button.guide)) return false;
  const { guide, lead } = button;
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
