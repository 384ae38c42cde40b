import type { DialogContext } from 'botbuilder-dialogs';
import { askOnceMore } from './askOnceMore';
import type { DeskTurn } from './deskTurn';
import { say } from './menu';

/** Says that only words are read here, that nothing was fetched, and what to do instead; what stood open is asked again. */
export async function tellCannotTake(dc: DialogContext, turn: DeskTurn): Promise<void> {
  const { sent = 'file' } = turn.heard;
  await askOnceMore(dc, turn, say(`desk:sent.${sent}`));
}
