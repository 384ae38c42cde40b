import type { TurnContext } from 'botbuilder';
import { Dialog, type DialogContext, type DialogTurnResult } from 'botbuilder-dialogs';
import {
  afterTry,
  ASK_EMAIL,
  CODE_CHOICES,
  codeSent,
  identityQuestion,
  notConfirmed,
  secondsToWait,
} from '../src/domain/identity/confirm';
import type { Draft, IdentityShown } from '../src/domain/form/form';
import { readChoice } from '../src/recognition/choice';
import { readCode } from '../src/recognition/code';
import { readCommand } from '../src/recognition/command';
import { readEmail } from '../src/recognition/email';
import { readYesNo } from '../src/recognition/yesNo';
import { issueCode } from '../src/usecases/issueCode';
import type { DeskServices } from './deskServices';
import { type DeskTurn, turnOf } from './deskTurn';

/**
 * 本人確認, as far as a code goes: an address, then the six digits sent to it. It shows that the person holds that
 * mailbox and no more. Ends when the code was right, or when a limit leaves it to staff. All it knows is in the draft.
 */
export class IdentityDialog extends Dialog {
  static readonly ID = 'identity';
  readonly #services: DeskServices;

  constructor(services: DeskServices) {
    super(IdentityDialog.ID);
    this.#services = services;
  }

  override beginDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(dc);
    turn.said.push(identityQuestion(draftOf(turn).identity));
    return Promise.resolve(Dialog.EndOfTurn);
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(dc);
    await this.#hear(turn, turn.heard.text);
    const { confirmedAt, leftToStaff } = draftOf(turn).identity;
    return confirmedAt === undefined && leftToStaff === undefined ? Dialog.EndOfTurn : dc.endDialog();
  }

  /** Something was told in passing: the question stands as it was. */
  override resumeDialog(dc: DialogContext): Promise<DialogTurnResult> {
    return this.beginDialog(dc);
  }

  override repromptDialog(context: TurnContext): Promise<void> {
    const turn = turnOf(context);
    turn.said.push(identityQuestion(draftOf(turn).identity));
    return Promise.resolve();
  }

  async #hear(turn: DeskTurn, typed: string): Promise<void> {
    const { codeId } = draftOf(turn).identity;
    const digits = readCode(typed);
    if (readCommand(typed)?.is === 'back') askEmail(turn);
    else if (codeId === undefined) await this.#hearAddress(turn, typed);
    else if (digits === undefined) await this.#hearInstead(turn, typed);
    else await this.#hearCode(turn, codeId, digits);
  }

  /** Something else than a code while one is asked for: another code, or another address. */
  async #hearInstead(turn: DeskTurn, typed: string): Promise<void> {
    const { identity } = draftOf(turn);
    const picked = readChoice(CODE_CHOICES, typed, this.#services.labels);
    const wanted = picked.ok ? picked.value : undefined;
    const agreed = identity.codeSpent === true && readYesNo(typed) === 'yes';
    if (wanted === 'code:other') askEmail(turn);
    else if (wanted === 'code:resend' || agreed) await this.#resend(turn, identity);
    else if (readEmail(typed).ok) await this.#hearAddress(turn, typed);
    else turn.said.push({ kind: 'say', key: 'identity:notACode' }, identityQuestion(identity));
  }

  async #hearAddress(turn: DeskTurn, typed: string): Promise<void> {
    const read = readEmail(typed);
    if (read.ok) return this.#send(turn, read.value);
    turn.said.push({ kind: 'say', key: `form:refusal.${read.reason}` }, ASK_EMAIL);
  }

  async #resend(turn: DeskTurn, identity: IdentityShown): Promise<void> {
    const seconds = secondsToWait(identity, turn.now);
    if (seconds === 0 && identity.address !== undefined) return this.#send(turn, identity.address);
    turn.said.push(
      { kind: 'say', key: 'identity:wait', values: { seconds: String(seconds) } },
      identityQuestion(identity),
    );
  }

  async #send(turn: DeskTurn, address: string): Promise<void> {
    const { language } = turn.state;
    const issued = await issueCode(this.#services, {
      ...{ countedBy: address, mailTo: address, network: turn.network, now: turn.now, language },
      company: this.#services.settings.company[language],
    });
    const receivedAt = draftOf(turn).receivedAt ?? turn.now;
    if (issued === undefined) {
      turn.draft = { ...draftOf(turn), receivedAt, identity: { address, leftToStaff: true } };
      turn.said.push({ kind: 'say', key: 'identity:leftToStaff' });
      return;
    }
    turn.code = issued.code;
    turn.messages.push(...issued.messages);
    const identity = { address, codeId: issued.code.id, codeSentAt: turn.now };
    turn.draft = { ...draftOf(turn), receivedAt, identity };
    turn.said.push(codeSent(address));
  }

  async #hearCode(turn: DeskTurn, codeId: string, digits: string): Promise<void> {
    const { digests } = this.#services;
    const { id: conversationId } = turn.conversation;
    const digest = digests.code(codeId, digits);
    const tried = await turn.tryCode({ codeId, conversationId, digest, now: turn.now });
    const draft = draftOf(turn);
    if (tried !== 'right') {
      turn.draft = { ...draft, identity: { ...draft.identity, ...afterTry(tried) } };
      turn.said.push(...notConfirmed(tried));
      return;
    }
    turn.draft = { ...draft, identity: { ...draft.identity, confirmedAt: turn.now } };
    turn.said.push({ kind: 'say', key: 'identity:confirmed' });
  }
}

function askEmail(turn: DeskTurn): void {
  turn.draft = { ...draftOf(turn), identity: {} };
  turn.said.push(ASK_EMAIL);
}

function draftOf({ draft }: DeskTurn): Draft {
  if (draft === null) throw new Error('Identity was asked for without a draft.');
  return draft;
}
