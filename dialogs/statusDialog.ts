import type { TurnContext } from 'botbuilder';
import { Dialog, type DialogContext, type DialogTurnResult } from 'botbuilder-dialogs';
import type { Ask, Choice } from '../src/domain/conversation/utterance';
import { ASK_CODE, CODE_LIFETIME_MS, notConfirmed, RESEND_AFTER_MS } from '../src/domain/identity/confirm';
import { readReceiptNumber } from '../src/domain/ticket/receiptNumber';
import { readChoice } from '../src/recognition/choice';
import { readCode } from '../src/recognition/code';
import { issueCode } from '../src/usecases/issueCode';
import { tellStatus } from '../src/usecases/tellStatus';
import type { DeskServices } from './deskServices';
import { type DeskTurn, turnOf } from './deskTurn';

interface Asked {
  readonly receiptNumber?: string;
  readonly codeId?: string;
  readonly codeSentAt?: number;
}

const RESEND: Choice = { value: 'code:resend', label: 'identity:resend' };
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
    const receiptNumber = readReceiptNumber((options as { typed?: string } | undefined)?.typed ?? '');
    const turn = turnOf(dc);
    if (receiptNumber !== undefined) return this.#send(dc, turn, receiptNumber);
    turn.said.push(ASK_NUMBER);
    return Dialog.EndOfTurn;
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(dc);
    const typed = turn.heard.text;
    const asked = askedIn(dc);
    const receiptNumber = asked.receiptNumber ?? readReceiptNumber(typed);
    if (receiptNumber === undefined) return this.#askAgain(turn);
    if (asked.codeId === undefined) return this.#send(dc, turn, receiptNumber);
    const digits = readCode(typed);
    if (digits !== undefined) return this.#hearCode(dc, turn, { ...asked, digits });
    const resend = readChoice([RESEND], typed, this.#services.labels).ok;
    if (resend) return this.#resend(dc, turn, asked);
    turn.said.push({ kind: 'say', key: 'identity:notACode' }, askCode());
    return Dialog.EndOfTurn;
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
    const left = Math.ceil(((codeSentAt ?? 0) + RESEND_AFTER_MS - turn.now) / 1000);
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
    const { codes, digests, tickets } = this.#services;
    const { codeId = '', receiptNumber = '', digits } = asked;
    const digest = digests.code(codeId, digits);
    const tried = await codes.tryCode({
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
    turn.said.push(...notConfirmed(tried === 'right' ? 'expired' : tried).map(withResendOnly));
    return Dialog.EndOfTurn;
  }
}

const askCode = (): Ask => ({ ...ASK_CODE, choices: [RESEND] });
const withResendOnly = <T extends { readonly kind: string }>(said: T): T =>
  'choices' in said ? { ...said, choices: [RESEND] } : said;

function askedIn(dc: DialogContext): Asked {
  return (dc.activeDialog?.state ?? {}) as Asked;
}

function keep(dc: DialogContext, asked: Asked): void {
  if (dc.activeDialog !== undefined) dc.activeDialog.state = asked;
}
