import type { TurnContext } from 'botbuilder';
import { Dialog, type DialogContext, type DialogTurnResult } from 'botbuilder-dialogs';
import type { Ask } from '../src/domain/conversation/utterance';
import {
  afterTry,
  ASK_CODE,
  CODE_LIFETIME_MS,
  notConfirmed,
  RESEND,
  secondsToWait,
} from '../src/domain/identity/confirm';
import { looksLikeReceiptNumber, readReceiptNumber } from '../src/domain/ticket/receiptNumber';
import { readChoice } from '../src/recognition/choice';
import { readCode } from '../src/recognition/code';
import { readCommand } from '../src/recognition/command';
import { readYesNo } from '../src/recognition/yesNo';
import { issueCode } from '../src/usecases/issueCode';
import { tellStatus } from '../src/usecases/tellStatus';
import type { DeskServices } from './deskServices';
import { type DeskTurn, turnOf } from './deskTurn';
import { menu, say } from './menu';

interface Asked {
  readonly receiptNumber?: string;
  readonly codeId?: string;
  readonly codeSentAt?: number;
  readonly codeSpent?: true;
}

const ASK_NUMBER: Ask = {
  kind: 'ask',
  key: 'status:askNumber',
  input: { kind: 'text', autocomplete: 'off', maxLength: 40 },
};

/**
 * The way back to a request from anywhere: its receipt number, and a fresh code to the address given with it. Whether
 * a number exists is told to nobody who cannot read that mail. Opened once, the answers come to this conversation too.
 */
export class StatusDialog extends Dialog {
  static readonly ID = 'status';
  readonly #services: DeskServices;

  constructor(services: DeskServices) {
    super(StatusDialog.ID);
    this.#services = services;
  }

  override async beginDialog(dc: DialogContext, options?: object): Promise<DialogTurnResult> {
    const { typed = '' } = (options ?? {}) as { readonly typed?: string };
    const receiptNumber = readReceiptNumber(typed);
    const turn = turnOf(dc);
    if (turn.group) {
      turn.said.push(say('desk:oneToOne'));
      return dc.endDialog();
    }
    if (receiptNumber !== undefined) return this.#send(dc, turn, receiptNumber);
    if (looksLikeReceiptNumber(typed)) return this.#askAgain(turn);
    turn.said.push(ASK_NUMBER);
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
    const named = readReceiptNumber(typed);
    if (named !== undefined && named !== asked.receiptNumber) return this.#send(dc, turn, named);
    if (asked.codeId === undefined) return this.#askAgain(turn);
    const digits = readCode(typed);
    if (digits !== undefined) return this.#hearCode(dc, turn, { ...asked, digits });
    if (this.#wantsAnother(asked, typed)) return this.#resend(dc, turn, asked);
    turn.said.push({ kind: 'say', key: 'identity:notACode' }, askCode());
    return Dialog.EndOfTurn;
  }

  #wantsAnother({ codeSpent }: Asked, typed: string): boolean {
    const agreed = codeSpent === true && readYesNo(typed) === 'yes';
    return agreed || readChoice([RESEND], typed, this.#services.labels).ok;
  }

  override repromptDialog(context: TurnContext, instance: { state: unknown }): Promise<void> {
    const { codeId } = instance.state as Asked;
    turnOf(context).said.push(codeId === undefined ? ASK_NUMBER : askCode());
    return Promise.resolve();
  }

  #askAgain(turn: DeskTurn): DialogTurnResult {
    const example = { key: 'status:numberExample' } as const;
    turn.said.push({ kind: 'say', key: 'status:notANumber', values: { example } }, ASK_NUMBER);
    return Dialog.EndOfTurn;
  }

  async #resend(
    dc: DialogContext,
    turn: DeskTurn,
    { receiptNumber, codeSentAt }: Asked,
  ): Promise<DialogTurnResult> {
    const left = secondsToWait(codeSentAt === undefined ? {} : { codeSentAt }, turn.now);
    if (left <= 0 && receiptNumber !== undefined) return this.#send(dc, turn, receiptNumber);
    turn.said.push({ kind: 'say', key: 'identity:wait', values: { seconds: String(left) } }, askCode());
    return Dialog.EndOfTurn;
  }

  async #send(dc: DialogContext, turn: DeskTurn, receiptNumber: string): Promise<DialogTurnResult> {
    const ticket = await this.#services.tickets.findByReceipt(receiptNumber);
    const { language } = turn.state;
    const issued = await issueCode(this.#services, {
      ...{
        countedBy: receiptNumber,
        mailTo: ticket?.body.mailTo,
        network: turn.network,
        now: turn.now,
        language,
      },
      company: this.#services.settings.company[language],
    });
    if (issued === undefined) {
      turn.said.push({ kind: 'say', key: 'status:leftToStaff' });
      return dc.endDialog();
    }
    turn.code = issued.code;
    turn.messages.push(...issued.messages);
    const minutes = String(CODE_LIFETIME_MS / 60_000);
    turn.said.push({ ...askCode(), key: 'status:codeSent', values: { number: receiptNumber, minutes } });
    keep(dc, { receiptNumber, codeId: issued.code.id, codeSentAt: turn.now });
    return Dialog.EndOfTurn;
  }

  async #hearCode(
    dc: DialogContext,
    turn: DeskTurn,
    asked: Asked & { readonly digits: string },
  ): Promise<DialogTurnResult> {
    const { digests, tickets } = this.#services;
    const { codeId = '', receiptNumber = '', digits } = asked;
    const digest = digests.code(codeId, digits);
    const tried = await turn.tryCode({
      codeId,
      conversationId: turn.conversation.id,
      digest,
      now: turn.now,
    });
    const ticket = tried === 'right' ? await tickets.findByReceipt(receiptNumber) : undefined;
    if (ticket !== undefined) {
      turn.opened = ticket.line.id;
      turn.said.push({ kind: 'say', key: 'identity:confirmed' }, ...tellStatus(ticket));
      return dc.endDialog();
    }
    const failed = tried === 'right' ? 'expired' : tried;
    keep(dc, { receiptNumber, codeId, ...sentAt(asked), ...afterTry(failed) });
    turn.said.push(...notConfirmed(failed).map(withResendOnly));
    return Dialog.EndOfTurn;
  }
}

/** Leaves the question about a request; a form that it had interrupted goes on. */
export async function leaveStatus(dc: DialogContext, turn: DeskTurn): Promise<void> {
  turn.said.push(turn.draft === null ? say('desk:menu', menu(turn.state.language)) : say('desk:goingOn'));
  await dc.endDialog();
}

const sentAt = ({ codeSentAt }: Asked) => (codeSentAt === undefined ? {} : { codeSentAt });
const askCode = (): Ask => ({ ...ASK_CODE, choices: [RESEND] });
const withResendOnly = <T extends { readonly kind: string }>(said: T): T =>
  'choices' in said ? { ...said, choices: [RESEND] } : said;

function askedIn(dc: DialogContext): Asked {
  return (dc.activeDialog?.state ?? {}) as Asked;
}

function keep(dc: DialogContext, asked: Asked): void {
  if (dc.activeDialog !== undefined) dc.activeDialog.state = asked;
}
