import type { DialogContext } from 'botbuilder-dialogs';
import type { Act, ActKind, ActOf } from '../../src/talk/act';
import type { Where } from '../../src/talk/where';
import type { Utterance } from '../../src/domain/conversation/utterance';
import type { DeskServices } from './deskServices';
import type { DeskTurn } from './deskTurn';
import { askSurely, confirmation } from '../forms/confirming';
import { askAgain } from './explain';
import { menu, say } from './menu';

/** What a move works on: who serves, the dialogs, the turn, and where the conversation stood when it was heard. */
export interface At {
  readonly services: DeskServices;
  readonly dc: DialogContext;
  readonly turn: DeskTurn;
  readonly where: Where;
  /** Something else of the same message follows: what stood open is not asked again in between. */
  readonly followed?: true;
}

/** The act as the kind that the table gives to this move alone. */
export function carried<K extends ActKind>(act: Act, kind: K): ActOf<K> {
  if (act.is !== kind) throw new Error(`The table has "${act.is}" where "${kind}" is meant.`);
  return act as ActOf<K>;
}

/** Puts something down that is said and done with. */
export function tell({ turn }: At, said: readonly Utterance[]): Promise<void> {
  turn.said.push(...said);
  return Promise.resolve();
}

/** The question that is open hears the message: the form, or whichever dialog is on top. */
export async function hearOpen({ dc, turn }: At): Promise<void> {
  if (turn.state.confirming === undefined) await dc.continueDialog();
  else turn.said.push(askSurely(turn));
}

/** Says something beside what stands open, and asks that again. */
export async function tellAside(
  { dc, turn, where, followed }: At,
  said: readonly Utterance[],
): Promise<void> {
  turn.said.push(...said);
  if (followed === undefined) await askAgain(dc, turn, where.explained);
}

/** Says something and goes on where the conversation was: with the open question, or with the menu. */
export async function tellInPassing({ dc, turn, followed }: At, said: readonly Utterance[]): Promise<void> {
  turn.said.push(...said);
  if (followed !== undefined) return;
  if (dc.activeDialog === undefined) turn.said.push(say('desk:menu', menu(turn.state.language)));
  else if (turn.state.confirming === undefined) await dc.repromptDialog();
  else turn.said.push(confirmation(turn));
}
