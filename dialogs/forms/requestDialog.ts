import type { TurnContext } from 'botbuilder';
import { Dialog, type DialogContext, type DialogTurnResult } from 'botbuilder-dialogs';
import type { MessageKey } from '../../locales';
import type { Utterance } from '../../src/domain/conversation/utterance';
import { present } from '../../src/domain/present';
import { readReceiptNumber } from '../../src/domain/ticket/receiptNumber';
import type { OwnWords } from '../../src/domain/ticket/ownWords';
import type { TicketLine } from '../../src/domain/ticket/ticket';
import { isOpen } from '../../src/domain/ticket/transitions';
import { readChoice } from '../../src/recognition/choices/choice';
import { readCommand } from '../../src/recognition/wishes/command';
import { readDeed } from '../../src/recognition/wishes/deed';
import { type RequestWish, readRequestWish } from '../../src/recognition/wishes/requestWish';
import { readYesNo } from '../../src/recognition/choices/yesNo';
import { confirmsWithdrawal } from '../../src/talk/withdrawal';
import type { DeskServices } from '../desk/deskServices';
import { openedIn, turnOf } from '../desk/deskTurn';
import { menu, say, YES_NO } from '../desk/menu';
import {
  askAbout,
  askWhich,
  choicesOfRequests,
  readWords,
  requestMeant,
  requestsHere,
  takesWords,
  tooLate,
  valuesOf,
} from '../requests/requestsHere';
import { putDown, putWords } from '../requests/putDown';
import { StatusDialog } from '../requests/statusDialog';

/**
 * Adds the customer's words to a request that was sent, or takes it back after asking. Only for a request that this
 * conversation sent or opened by a code; another one is opened by a code first. Whatever was open goes on afterwards.
 */
export class RequestDialog extends Dialog {
  static readonly ID = 'request';
  readonly #services: DeskServices;

  constructor(services: DeskServices) {
    super(RequestDialog.ID);
    this.#services = services;
  }

  /** Takes a `RequestWish` as its options. */
  override async beginDialog(dc: DialogContext, options?: object): Promise<DialogTurnResult> {
    const asked = options as RequestWish;
    keep(dc, asked);
    if (turnOf(dc).group) {
      turnOf(dc).said.push(say('desk:oneToOne'));
      return dc.endDialog();
    }
    return this.#ask(dc, asked);
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(dc);
    const asked = askedIn(dc);
    const here = await requestsHere(this.#services, turn);
    if (asked.receiptNumber === undefined) return this.#hearWhich(dc, here);
    const request = requestMeant(here, asked);
    if (request === undefined) return this.#ask(dc, asked); // it went when its time was up
    if (!isOpen(request)) return end(dc, tooLate(request, turn));
    return asked.wish === 'add' ? this.#hearWords(dc, request) : this.#hearYesNo(dc, request);
  }

  /** A code has opened the request, or not; or something was told in passing, and the question stands as it was. */
  override async resumeDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(dc);
    const here = await requestsHere(this.#services, turn);
    const before = askedIn(dc);
    const opened = here.find(({ id }) => id === openedIn(turn));
    const receiptNumber = opened?.receiptNumber ?? before.receiptNumber;
    const asked = { ...before, ...present({ receiptNumber }) };
    const known = receiptNumber === undefined ? here.length > 0 : requestMeant(here, asked) !== undefined;
    return known ? this.#ask(dc, asked) : dc.endDialog();
  }

  override async repromptDialog(context: TurnContext, instance: { state: unknown }): Promise<void> {
    const turn = turnOf(context);
    const asked = instance.state as RequestWish;
    const here = await requestsHere(this.#services, turn);
    const request = requestMeant(here, asked);
    turn.said.push(request === undefined ? askWhich(here, asked) : askAbout(request, asked));
  }

  async #ask(dc: DialogContext, asked: RequestWish): Promise<DialogTurnResult> {
    const turn = turnOf(dc);
    const here = await requestsHere(this.#services, turn);
    const request = requestMeant(here, asked);
    if (request !== undefined) return this.#askOf(dc, asked, request);
    if (asked.receiptNumber !== undefined || here.length === 0)
      return dc.beginDialog(StatusDialog.ID, { typed: asked.receiptNumber ?? '' });
    turn.said.push(askWhich(here, asked));
    return Dialog.EndOfTurn;
  }

  /** What was said with the wish is not asked for. */
  #askOf(dc: DialogContext, asked: RequestWish, request: TicketLine): Promise<DialogTurnResult> {
    const { words: text, objects } = asked;
    if (text === undefined || !takesWords(request, asked)) return askOne(dc, asked, request);
    return this.#add(dc, request, { kind: objects === true ? 'objected' : 'added', text });
  }

  async #hearWhich(dc: DialogContext, here: readonly TicketLine[]): Promise<DialogTurnResult> {
    const turn = turnOf(dc);
    const asked = askedIn(dc);
    const { wish } = asked;
    const { text } = turn.heard;
    if (readCommand(text)?.is === 'back') return end(dc, closing(dc, 'desk:goingOn'));
    const picked = readChoice(choicesOfRequests(here, { wish }), text, this.#services.labels);
    const receiptNumber =
      readReceiptNumber(text) ?? (picked.ok ? readRequestWish(picked.value)?.receiptNumber : undefined);
    if (receiptNumber !== undefined) return this.#ask(dc, { ...asked, receiptNumber });
    turn.said.push(say('form:refusal.notAChoice'), askWhich(here, { wish }));
    return Dialog.EndOfTurn;
  }

  #hearWords(dc: DialogContext, request: TicketLine): Promise<DialogTurnResult> {
    const turn = turnOf(dc);
    const { text } = turn.heard;
    if (readCommand(text)?.is === 'back' || readYesNo(text) === 'no')
      return end(dc, told(dc, 'status:notAdded', request));
    const words = readWords(text);
    if (words.ok) return this.#add(dc, request, { kind: 'added', text: words.value });
    turn.said.push(say(`form:refusal.${words.reason}`), askAbout(request, { wish: 'add' }));
    return Promise.resolve(Dialog.EndOfTurn);
  }

  async #add(dc: DialogContext, request: TicketLine, event: OwnWords): Promise<DialogTurnResult> {
    await putWords(this.#services, turnOf(dc), request, event);
    return end(dc, told(dc, `status:${event.kind}`, request));
  }

  #hearYesNo(dc: DialogContext, request: TicketLine): Promise<DialogTurnResult> {
    const turn = turnOf(dc);
    const { text } = turn.heard;
    const answer = confirmsWithdrawal(text, request) ? 'does' : readDeed(text, 'withdraw');
    if (answer === 'does') {
      putDown(turn, request, { kind: 'withdrawn' });
      return end(dc, told(dc, 'status:withdrawn', request));
    }
    if (answer === 'keeps' || readCommand(text)?.is === 'back')
      return end(dc, told(dc, 'status:notWithdrawn', request));
    turn.said.push({ ...say('status:sureWithdraw', YES_NO), values: valuesOf(request) });
    return Promise.resolve(Dialog.EndOfTurn);
  }
}

function askOne(dc: DialogContext, { wish }: RequestWish, request: TicketLine): Promise<DialogTurnResult> {
  const turn = turnOf(dc);
  if (!isOpen(request)) return end(dc, tooLate(request, turn));
  keep(dc, { wish, receiptNumber: request.receiptNumber });
  turn.said.push(askAbout(request, { wish }));
  return Promise.resolve(Dialog.EndOfTurn);
}

function told(dc: DialogContext, key: MessageKey, request: TicketLine): Utterance {
  return { ...closing(dc, key), values: valuesOf(request) };
}

/** With what can be done next, unless something was interrupted that goes on now. */
function closing(dc: DialogContext, key: MessageKey) {
  return dc.stack.length > 1 ? say(key) : say(key, menu(turnOf(dc).state.language));
}

function end(dc: DialogContext, said: Utterance): Promise<DialogTurnResult> {
  turnOf(dc).said.push(said);
  return dc.endDialog();
}

/** The wish that the dialog on top is about. */
export function askedIn(dc: DialogContext): RequestWish {
  return (dc.activeDialog?.state ?? { wish: 'add' }) as RequestWish;
}

function keep(dc: DialogContext, asked: RequestWish): void {
  if (dc.activeDialog !== undefined) dc.activeDialog.state = asked;
}
