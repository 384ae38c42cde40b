import type { TurnContext } from 'botbuilder';
import { Dialog, type DialogContext, type DialogTurnResult } from 'botbuilder-dialogs';
import type { Ask } from '../../src/domain/conversation/utterance';
import { type DeskNumber, readDeskNumber } from '../../src/domain/deskNumber';
import { missedFor } from '../../src/domain/identity/confirm';
import { saysNumberIsLost } from '../../src/recognition/wishes/aboutRequest';
import { readCommand } from '../../src/recognition/wishes/command';
import {
  askCodeOnly,
  askForNumber,
  codeSentFor,
  noMoreCodes,
  notANumber,
  type NumberMeant,
  type Wants,
} from './askForNumber';
import { askAgain } from '../byCode/askAgain';
import { type CodeAsked, type CodeFor, type CodeHeard, hearByCode, sendByCode } from '../byCode/byCode';
import type { DeskServices } from '../desk/deskServices';
import { type DeskTurn, turnOf } from '../desk/deskTurn';
import { formOnStack } from '../forms/filledDraft';
import { menu, say } from '../desk/menu';
import { LostNumberDialog } from './lostNumber';
import { tellStatus } from '../../src/usecases/tellStatus';
import { addressOf, openNumber, staysInForm } from './openNumber';
import { requestsHere, sentHere } from './requestsHere';

interface Asked extends CodeAsked {
  readonly wants?: Wants;
  readonly number?: NumberMeant;
  /** The address that the code went to, as a digest. */
  readonly sentTo?: string;
}
/** While a code for a number is waited for. */
type AtCode = Asked & { readonly number: NumberMeant };

/** What may lead here: words that may hold a number, or one that this conversation knows without having been told it. */
interface StatusOptions {
  readonly typed?: string;
  readonly wants?: Wants;
  readonly begun?: DeskNumber;
}

/**
 * The way back to a request, or to a form that was broken off, from anywhere: its number, and a fresh code to the
 * address given with it. Whether a number exists is told to nobody who cannot read that mail. Opened once, the answers
 * to a request come to this conversation too, and a form goes on in it.
 */
export class StatusDialog extends Dialog {
  static readonly ID = 'status';
  readonly #services: DeskServices;

  constructor(services: DeskServices) {
    super(StatusDialog.ID);
    this.#services = services;
  }

  override async beginDialog(dc: DialogContext, options?: object): Promise<DialogTurnResult> {
    const { typed = '', wants, begun } = (options ?? {}) as StatusOptions;
    const turn = turnOf(dc);
    if (turn.group) {
      turn.said.push(say('desk:oneToOne'));
      return dc.endDialog();
    }
    const number = begun === undefined ? readDeskNumber(typed) : ({ ...begun, unnamed: true } as const);
    if (number !== undefined) return this.#send(dc, turn, number);
    if (wants !== undefined) keep(dc, { wants });
    turn.said.push(...notANumber(typed), askForNumber(wants));
    return Dialog.EndOfTurn;
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(dc);
    const typed = turn.heard.text;
    if (readCommand(typed)?.is === 'back') {
      await leaveStatus(dc, turn);
      return Dialog.EndOfTurn;
    }
    const asked = askedIn(dc);
    const { codeId, number } = asked;
    const named = readDeskNumber(typed);
    if (named !== undefined && named.number !== number?.number) return this.#send(dc, turn, named);
    if (codeId !== undefined && number !== undefined) return this.#hearAtCode(dc, turn, { ...asked, number });
    return this.#hearNoNumber(dc, turn, asked);
  }

  #hearNoNumber(
    dc: DialogContext,
    turn: DeskTurn,
    asked: Asked,
  ): Promise<DialogTurnResult> | DialogTurnResult {
    const typed = turn.heard.text;
    if (asked.wants !== 'draft' && saysNumberIsLost(typed)) return dc.replaceDialog(LostNumberDialog.ID);
    const refused = () => notANumber(typed, asked.wants ?? 'status');
    keep(dc, askAgain(turn, asked, { refused, question: askForNumber(asked.wants) }));
    return Dialog.EndOfTurn;
  }

  /** Something else came in between: the question stands as it was, unless its request was opened meanwhile. */
  override async resumeDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(dc);
    const asked = askedIn(dc);
    const opened = await requestsHere(this.#services, turn);
    if (opened.some(({ receiptNumber }) => receiptNumber === asked.number?.number)) return dc.endDialog();
    turn.said.push(questionOf(asked));
    return Dialog.EndOfTurn;
  }

  override repromptDialog(context: TurnContext, instance: { state: unknown }): Promise<void> {
    turnOf(context).said.push(questionOf(instance.state as Asked));
    return Promise.resolve();
  }

  async #send(dc: DialogContext, turn: DeskTurn, number: NumberMeant): Promise<DialogTurnResult> {
    if (number.of === 'draft' && formOnStack(dc) !== undefined) return staysInForm(dc, turn, number);
    const here = await sentHere(this.#services, turn, number);
    if (here !== undefined) {
      turn.said.push(...tellStatus(here));
      return dc.endDialog();
    }
    const before = askedIn(dc);
    const told = before.number?.number === number.number ? before : {};
    const purpose = this.#codeFor(dc, turn, { number });
    const sent = await sendByCode({ services: this.#services, turn }, purpose, told);
    return this.#after(dc, turn, number, sent);
  }

  async #hearAtCode(dc: DialogContext, turn: DeskTurn, asked: AtCode): Promise<DialogTurnResult> {
    const services = this.#services;
    const purpose = this.#codeFor(dc, turn, asked);
    return this.#after(dc, turn, asked.number, await hearByCode({ services, turn, purpose, asked }));
  }

  /** What follows when a code was sent, or heard. */
  #after(
    dc: DialogContext,
    turn: DeskTurn,
    number: NumberMeant,
    heard: CodeHeard<Asked, DialogTurnResult>,
  ): Promise<DialogTurnResult> | DialogTurnResult {
    switch (heard.is) {
      case 'right':
        return heard.opened;
      case 'limit':
        turn.said.push(noMoreCodes(number));
        return dc.endDialog();
      case 'sent':
        keep(dc, { number, ...heard.asked, ...this.#digestOf(heard.mailTo) });
        return Dialog.EndOfTurn;
      case 'open':
        keep(dc, heard.asked);
        return Dialog.EndOfTurn;
    }
  }

  #digestOf(mailTo: string | undefined): Pick<Asked, 'sentTo'> {
    return mailTo === undefined ? {} : { sentTo: this.#services.digests.address(mailTo) };
  }

  /** A code that opens what a number stands for; it goes to the address that was given with it. */
  #codeFor(dc: DialogContext, turn: DeskTurn, { number, sentTo }: AtCode): CodeFor<DialogTurnResult> {
    const services = this.#services;
    return {
      countedBy: number.number,
      sentTo,
      mailTo: () => addressOf(services, number),
      tellSent: (shape) => codeSentFor(number, shape),
      tellMissing: (missed) => missedFor(missed, services.settings.mailDomain),
      open: () => openNumber(services, dc, turn, { ...number, sentTo }),
    };
  }
}

/** Begins the way back to a request or a form, in place of one that was begun before. */
export async function beginStatus(dc: DialogContext, options: StatusOptions): Promise<void> {
  if (dc.activeDialog?.id === StatusDialog.ID) await dc.replaceDialog(StatusDialog.ID, options);
  else await dc.beginDialog(StatusDialog.ID, options);
}

/** Leaves the question about a request; a form that it had interrupted goes on. */
export async function leaveStatus(dc: DialogContext, turn: DeskTurn): Promise<void> {
  turn.said.push(turn.draft === null ? say('desk:menu', menu(turn.state.language)) : say('desk:goingOn'));
  await dc.endDialog();
}

function questionOf(asked: Asked): Ask {
  return asked.codeId === undefined ? askForNumber(asked.wants) : askCodeOnly(asked);
}

function askedIn(dc: DialogContext): Asked {
  return (dc.activeDialog?.state ?? {}) as Asked;
}

function keep(dc: DialogContext, asked: Asked): void {
  if (dc.activeDialog !== undefined) dc.activeDialog.state = asked;
}
