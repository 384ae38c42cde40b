import type { DialogContext } from 'botbuilder-dialogs';
import type { Button } from '../../src/domain/conversation/button';
import { readButton } from '../../src/domain/conversation/readButton';
import { present } from '../../src/domain/present';
import { GUIDES, guideChoices, type GuideId, type Lead } from '../../src/forms/guides';
import { toldChoice } from '../../src/recognition/choices/choice';
import { meansUse } from '../../src/recognition/wishes/meansUse';
import { typedIn } from '../../src/talk/typed';
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

/** Where a guide leads by what is told beside the wish: the reason in one of its parts, or a leak. */
export function leadTold(
  { labels }: Pick<DeskServices, 'labels'>,
  heard: { readonly text: string },
  guide: GuideId,
): Lead | undefined {
  const { leads } = GUIDES[guide];
  const { tellsLeak, pieces } = typedIn(heard);
  if (tellsLeak() && leads['leaked'] !== undefined) return leads['leaked'];
  const told = pieces()
    .filter((piece) => !meansUse(piece))
    .flatMap((piece) => toldChoice(guideChoices(guide), reasonIn(piece), labels) ?? []);
  const [only, another] = new Set(told);
  const button = only === undefined || another !== undefined ? undefined : readButton(only);
  return button?.is === 'guide' && button.lead !== undefined ? leads[button.lead] : undefined;
}

/** What stands behind "because", or else all of it. */
const reasonIn = (piece: string): string =>
  /\b(?:because|cause|coz|cos|bcos|since|as)\b(.+)$/iu.exec(piece)?.[1] ?? piece;
