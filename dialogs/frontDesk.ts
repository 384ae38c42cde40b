import { ComponentDialog, Dialog, type DialogContext, type DialogTurnResult } from 'botbuilder-dialogs';
import { FORMS } from '../src/forms';
import { readCommand } from '../src/recognition/command';
import { answerAside } from './answerAside';
import { hearConfirmation } from './confirming';
import type { DeskServices } from './deskServices';
import { type DeskTurn, turnOf } from './deskTurn';
import { endExpired } from './endExpired';
import { FormDialog } from './formDialog';
import { IdentityDialog } from './identityDialog';
import { greet } from './menu';
import { obeyCommand } from './obeyCommand';
import { pressButton } from './pressButton';
import { StatusDialog } from './statusDialog';
import { understandTyped } from './understandTyped';

/** The desk's front: hears what holds at any point, answers questions in passing, and leads to the forms. */
export class RootDialog extends ComponentDialog {
  static readonly ID = 'root';
  readonly #services: DeskServices;

  constructor(services: DeskServices) {
    super(RootDialog.ID);
    this.#services = services;
    for (const form of Object.values(FORMS)) this.addDialog(new FormDialog(form, services));
    this.addDialog(new IdentityDialog(services)).addDialog(new StatusDialog(services));
  }

  protected override onBeginDialog(dc: DialogContext): Promise<DialogTurnResult> {
    return this.#route(dc);
  }

  protected override onContinueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    return this.#route(dc);
  }

  async #route(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(dc);
    const expired = turn.heard.kind !== 'ended' && (await endExpired(dc, turn));
    switch (turn.heard.kind) {
      case 'arrived':
        turn.said.push(...greet(this.#services, turn));
        break;
      case 'opened':
        await dc.beginDialog(StatusDialog.ID, { typed: turn.heard.text });
        break;
      case 'ended':
        turn.ended = true;
        turn.draft = null;
        await dc.cancelAllDialogs();
        break;
      case 'typed':
        if (!expired) await this.#hear(dc, turn);
        break;
    }
    return Dialog.EndOfTurn; // the desk itself is never done
  }

  /** First what stands open, then what holds anywhere, then the form, and with none the meaning of the words. */
  async #hear(dc: DialogContext, turn: DeskTurn): Promise<void> {
    if (turn.state.confirming !== undefined) return hearConfirmation(dc, turn);
    const command = readCommand(turn.heard.text);
    if (command !== undefined && (await obeyCommand(this.#services, dc, turn, command))) return;
    if (await pressButton(this.#services, dc, turn)) return;
    if (dc.activeDialog === undefined) return understandTyped(this.#services, dc, turn);
    if (await answerAside(this.#services, dc, turn)) return;
    await dc.continueDialog();
  }
}
