import type { DialogContext } from 'botbuilder-dialogs';
import type { Button } from '../../src/domain/conversation/button';
import { present } from '../../src/domain/present';
import { GUIDES, guideChoices, type GuideId } from '../../src/forms/guides';
import { beginForm, mayBegin } from './beginForm';
import { takeWished } from './toldBefore';
import type { DeskServices } from '../desk/deskServices';
import type { DeskTurn } from '../desk/deskTurn';
import { say } from '../desk/menu';

/** Hears a button of a guide: its question, or a choice of it, which begins a form. */
export async function pressGuide(
  services: DeskServices,
  dc: DialogContext,
  turn: DeskTurn,
  { guide, lead }: Extract<Button, { readonly is: 'guide' }>,
): Promise<void> {
  const { leads } = GUIDES[guide as GuideId];
  const led = lead === undefined || !Object.hasOwn(leads, lead) ? undefined : leads[lead];
  if (led === undefined) await askGuide(services, dc, turn, guide as GuideId);
  else await beginForm(services, dc, turn, { ...led, ...present({ wished: takeWished(turn) }) });
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
