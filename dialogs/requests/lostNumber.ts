import type { TurnContext } from 'botbuilder';
import { Dialog, type DialogContext, type DialogTurnResult } from 'botbuilder-dialogs';
import type { Ask } from '../../src/domain/conversation/utterance';
import { ASK_EMAIL, askCode } from '../../src/domain/identity/confirm';
import { askWhether } from '../../src/domain/identity/doubtfulAddress';
import { isOpen } from '../../src/domain/ticket/transitions';
import { readCommand } from '../../src/recognition/wishes/command';
import { tellStatus } from '../../src/usecases/tellStatus';
import { type AddressShown, confirmAddress } from '../byCode/confirmAddress';
import type { DeskServices } from '../desk/deskServices';
import { type DeskTurn, turnOf } from '../desk/deskTurn';
import { handOff } from '../desk/handOff';
import { ASK_A_PERSON, LEAVE, menu, say, WRITE_TO_STAFF } from '../desk/menu';

/** Requests that are looked for by an address, and that are told of them. */
const LOOKED_FOR = 20;
const TOLD = 3;

/** Whoever cannot get at that mail asks a person: the first choice is the way on without an address. */
const ASK_ADDRESS: Ask = { ...ASK_EMAIL, key: 'status:askLostAddress', choices: [ASK_A_PERSON, LEAVE] };

/**
 * The way back to requests whose number is lost: a code to the address that was confirmed when they were sent. The same
 * is said for every address, known to us or not; only whoever reads that mail learns what is there.
 */
export class LostNumberDialog extends Dialog {
  static readonly ID = 'lostNumber';
  readonly #services: DeskServices;

  constructor(services: DeskServices) {
    super(LostNumberDialog.ID);
    this.#services = services;
  }

  override beginDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(dc);
    if (turn.group) {
      turn.said.push(say('desk:oneToOne'));
      return dc.endDialog();
    }
    turn.said.push(ASK_ADDRESS);
    return Promise.resolve(Dialog.EndOfTurn);
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(dc);
    const shown = shownIn(dc);
    if (readCommand(turn.heard.text)?.is === 'back' && shown.codeId === undefined) return leave(dc, turn);
    const heard = await confirmAddress({ services: this.#services, turn, shown, askEmail: ASK_ADDRESS });
    if (heard.is === 'open') return keep(dc, heard.shown);
    if (heard.is === 'limit') turn.said.push(say('status:leftToStaffUnnamed'));
    else if (heard.is === 'none') turn.said.push(...handOff(this.#services, turn));
    else await this.#tell(turn, shown.address ?? '');
    return dc.endDialog();
  }

  override resumeDialog(dc: DialogContext): Promise<DialogTurnResult> {
    turnOf(dc).said.push(questionOf(shownIn(dc)));
    return Promise.resolve(Dialog.EndOfTurn);
  }

  override repromptDialog(context: TurnContext, instance: { state: unknown }): Promise<void> {
    turnOf(context).said.push(questionOf(instance.state ?? {}));
    return Promise.resolve();
  }

  /** How they stand, those that are undecided first; their answers come to this conversation, too, from now on. */
  async #tell(turn: DeskTurn, address: string): Promise<void> {
    const { tickets, digests } = this.#services;
    const lines = await tickets.ofAddress(digests.address(address), LOOKED_FOR);
    const first = [...lines.filter(isOpen), ...lines.filter((line) => !isOpen(line))].slice(0, TOLD);
    const found = await Promise.all(first.map(({ id }) => tickets.find(id)));
    const told = found.filter((ticket) => ticket !== undefined);
    for (const { line } of told) turn.effects.push({ is: 'opened', ticketId: line.id });
    if (told.length === 0) turn.said.push(say('status:noneOfAddress', [WRITE_TO_STAFF]));
    turn.said.push(...told.flatMap((ticket) => tellStatus(ticket)));
  }
}

/** Nothing is lost by leaving; a form that was interrupted goes on. */
function leave(dc: DialogContext, turn: DeskTurn): Promise<DialogTurnResult> {
  turn.said.push(turn.draft === null ? say('desk:menu', menu(turn.state.language)) : say('desk:goingOn'));
  return dc.endDialog();
}

function questionOf({ codeId, doubted, ...shown }: AddressShown): Ask {
  if (doubted !== undefined) return askWhether(doubted, ASK_ADDRESS);
  return codeId === undefined ? ASK_ADDRESS : askCode(shown);
}

function keep(dc: DialogContext, shown: AddressShown): DialogTurnResult {
  if (dc.activeDialog !== undefined) dc.activeDialog.state = shown;
  return Dialog.EndOfTurn;
}

function shownIn(dc: DialogContext): AddressShown {
  return (dc.activeDialog?.state ?? {}) as AddressShown;
}
