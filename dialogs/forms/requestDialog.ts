import type { TurnContext } from 'botbuilder';
import { Dialog, type DialogContext, type DialogTurnResult } from 'botbuilder-dialogs';
import type { MessageKey } from '../../locales';
import type { Utterance } from '../../src/domain/conversation/utterance';
import { present } from '../../src/domain/present';
import { readReceiptNumber } from '../../src/domain/ticket/receiptNumber';
import type { CustomerEvent, TicketLine } from '../../src/domain/ticket/ticket';
import { applyEvent, isOpen } from '../../src/domain/ticket/transitions';
import { mostUrgent } from '../../src/domain/ticket/urgency';
import { readChoice } from '../../src/recognition/choices/choice';
import { readCommand } from '../../src/recognition/wishes/command';
import { readDeed } from '../../src/recognition/wishes/deed';
import { type RequestWish, readRequestWish } from '../../src/recognition/wishes/requestWish';
import { readYesNo } from '../../src/recognition/choices/yesNo';
import { alertOfficer } from '../../src/usecases/alertOfficer';
import { confirmsWithdrawal } from '../../src/talk/withdrawal';
import { urgenciesOf } from '../../src/usecases/urgencyOf';
import type { DeskServices } from '../desk/deskServices';
import { openedIn, putOut, turnOf } from '../desk/deskTurn';
import { menu, say, YES_NO } from '../desk/menu';
import {
  askAbout,
  askWhich,
  choicesOfRequests,
  readWords,
  requestMeant,
  requestsHere,
  tooLate,
  valuesOf,
} from '../requests/requestsHere';
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
    if (request !== undefined && asked.words !== undefined && isOpen(request))
      return this.#add(dc, request, asked.words);
    if (request !== undefined) return askOne(dc, asked, request);
    if (asked.receiptNumber !== undefined || here.length === 0)
      return dc.beginDialog(StatusDialog.ID, { typed: asked.receiptNumber ?? '' });
    turn.said.push(askWhich(here, asked));
    return Dialog.EndOfTurn;
  }

  async #hearWhich(dc: DialogContext, here: readonly TicketLine[]): Promise<DialogTurnResult> {
    const turn = turnOf(dc);
    const { wish } = askedIn(dc);
    const { text } = turn.heard;
    if (readCommand(text)?.is === 'back') return end(dc, closing(dc, 'desk:goingOn'));
    const picked = readChoice(choicesOfRequests(here, { wish }), text, this.#services.labels);
    const receiptNumber =
      readReceiptNumber(text) ?? (picked.ok ? readRequestWish(picked.value)?.receiptNumber : undefined);
    if (receiptNumber !== undefined) return this.#ask(dc, { wish, receiptNumber });
    turn.said.push(say('form:refusal.notAChoice'), askWhich(here, { wish }));
    return Dialog.EndOfTurn;
  }

  #hearWords(dc: DialogContext, request: TicketLine): Promise<DialogTurnResult> {
    const turn = turnOf(dc);
    const { text } = turn.heard;
    if (readCommand(text)?.is === 'back' || readYesNo(text) === 'no')
      return end(dc, told(dc, 'status:notAdded', request));
    const words = readWords(text);
    if (words.ok) return this.#add(dc, request, words.value);
    turn.said.push(say(`form:refusal.${words.reason}`), askAbout(request, { wish: 'add' }));
    return Promise.resolve(Dialog.EndOfTurn);
  }

  /** Words that tell of a leak or of danger reach the privacy officer whenever they come. APPI Art. 26. */
  async #add(dc: DialogContext, request: TicketLine, text: string): Promise<DialogTurnResult> {
    const turn = turnOf(dc);
    const { network, now: at } = turn;
    const ticket = { ...request, version: request.version + 1 };
    putOut(turn, await alertOfficer(this.#services, { ticket, told: text, network, at }));
    return change(dc, request, { kind: 'added', text });
  }

  #hearYesNo(dc: DialogContext, request: TicketLine): Promise<DialogTurnResult> {
    const turn = turnOf(dc);
    const { text } = turn.heard;
    const answer = confirmsWithdrawal(text, request) ? 'does' : readDeed(text, 'withdraw');
    if (answer === 'does') return change(dc, request, { kind: 'withdrawn' });
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

/** Puts the change down, to be kept with the turn, and says so. */
function change(dc: DialogContext, from: TicketLine, event: CustomerEvent): Promise<DialogTurnResult> {
  const turn = turnOf(dc);
  const applied = applyEvent(from, event, { now: turn.now });
  if (!applied.ok) throw new Error(`An open request was not changed: ${applied.reason}.`);
  const urgencies = event.kind === 'added' ? urgenciesOf(event.text) : [];
  const to = { ...applied.value, ...present({ urgency: mostUrgent(from.urgency, ...urgencies) }) };
  turn.effects.push({ is: 'ticketChange', change: { from, to, event } });
  return end(dc, told(dc, `status:${event.kind}`, from));
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
