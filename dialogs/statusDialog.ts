import type { TurnContext } from 'botbuilder';
import { Dialog, type DialogContext, type DialogTurnResult } from 'botbuilder-dialogs';
import { askPatiently } from '../src/domain/conversation/patience';
import type { Ask, Utterance } from '../src/domain/conversation/utterance';
import { type DeskNumber, readDeskNumber } from '../src/domain/deskNumber';
import {
  afterTry,
  ASK_CODE,
  CODE_LIFETIME_MS,
  notConfirmed,
  RESEND,
  secondsToWait,
} from '../src/domain/identity/confirm';
import { readChoice } from '../src/recognition/choice';
import { readCode } from '../src/recognition/code';
import { readCommand } from '../src/recognition/command';
import { readYesNo } from '../src/recognition/yesNo';
import { issueCode } from '../src/usecases/issueCode';
import {
  askForNumber,
  codeSentFor,
  noMoreCodes,
  notANumber,
  type NumberMeant,
  type Wants,
} from './askForNumber';
import type { DeskServices } from './deskServices';
import { type DeskTurn, turnOf } from './deskTurn';
import { formOnStack } from './filledDraft';
import { menu, say } from './menu';
import { addressOf, openNumber } from './openNumber';

interface Asked {
  readonly wants?: Wants;
  readonly number?: NumberMeant;
  readonly codeId?: string;
  readonly codeSentAt?: number;
  readonly codeSpent?: true;
  /** How often the open question was answered with something unreadable. */
  readonly refusals?: number;
  /** The address that the code went to, as a digest. */
  readonly sentTo?: string;
}

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
    const named = readDeskNumber(typed);
    if (named !== undefined && named.number !== asked.number?.number) return this.#send(dc, turn, named);
    if (asked.codeId !== undefined) return this.#hearAtCode(dc, turn, asked);
    return askAgain(dc, turn, asked, notANumber(typed, asked.wants ?? 'status'));
  }

  async #hearAtCode(dc: DialogContext, turn: DeskTurn, asked: Asked): Promise<DialogTurnResult> {
    const { text: typed } = turn.heard;
    const digits = readCode(typed);
    if (digits !== undefined) return this.#hearCode(dc, turn, { ...asked, digits });
    if (this.#wantsAnother(asked, typed)) return this.#resend(dc, turn, asked);
    return askAgain(dc, turn, asked, [say('identity:notACode')]);
  }

  #wantsAnother({ codeSpent }: Asked, typed: string): boolean {
    const agreed = codeSpent === true && readYesNo(typed) === 'yes';
    return agreed || readChoice([RESEND], typed, this.#services.labels).ok;
  }

  override repromptDialog(context: TurnContext, instance: { state: unknown }): Promise<void> {
    const { codeId, wants } = instance.state as Asked;
    turnOf(context).said.push(codeId === undefined ? askForNumber(wants) : askCode());
    return Promise.resolve();
  }

  async #resend(dc: DialogContext, turn: DeskTurn, { number, codeSentAt }: Asked): Promise<DialogTurnResult> {
    const left = secondsToWait(codeSentAt === undefined ? {} : { codeSentAt }, turn.now);
    if (left <= 0 && number !== undefined) return this.#send(dc, turn, number);
    turn.said.push({ kind: 'say', key: 'identity:wait', values: { seconds: String(left) } }, askCode());
    return Dialog.EndOfTurn;
  }

  async #send(dc: DialogContext, turn: DeskTurn, number: NumberMeant): Promise<DialogTurnResult> {
    if (number.of === 'draft' && formOnStack(dc) !== undefined) {
      if (turn.draft?.number !== number.number) turn.said.push(say('desk:oneAtATime'));
      return dc.endDialog();
    }
    const mailTo = await addressOf(this.#services, number);
    const { language } = turn.state;
    const issued = await issueCode(this.#services, {
      ...{ countedBy: number.number, mailTo, network: turn.network, now: turn.now, language },
      company: this.#services.settings.company[language],
    });
    if (issued === undefined) {
      turn.said.push(noMoreCodes(number));
      return dc.endDialog();
    }
    turn.code = issued.code;
    turn.messages.push(...issued.messages);
    const minutes = String(CODE_LIFETIME_MS / 60_000);
    const values = { number: number.number, minutes };
    turn.said.push({ ...askCode(), key: codeSentFor(number), values });
    const sentTo = mailTo === undefined ? {} : { sentTo: this.#services.digests.address(mailTo) };
    keep(dc, { number, codeId: issued.code.id, codeSentAt: turn.now, ...sentTo });
    return Dialog.EndOfTurn;
  }

  async #hearCode(
    dc: DialogContext,
    turn: DeskTurn,
    { digits, ...asked }: Asked & { readonly digits: string },
  ): Promise<DialogTurnResult> {
    const { codeId = '', number, sentTo } = asked;
    const digest = this.#services.digests.code(codeId, digits);
    const conversationId = turn.conversation.id;
    const tried = await turn.tryCode({ codeId, conversationId, digest, now: turn.now });
    const opened =
      tried === 'right' && number !== undefined
        ? await openNumber(this.#services, dc, turn, { ...number, sentTo })
        : undefined;
    if (opened !== undefined) return opened;
    const failed = tried === 'right' ? 'expired' : tried;
    keep(dc, { ...asked, ...afterTry(failed) });
    turn.said.push(...notConfirmed(failed).map(withResendOnly));
    return Dialog.EndOfTurn;
  }
}

/** Leaves the question about a request; a form that it had interrupted goes on. */
export async function leaveStatus(dc: DialogContext, turn: DeskTurn): Promise<void> {
  turn.said.push(turn.draft === null ? say('desk:menu', menu(turn.state.language)) : say('desk:goingOn'));
  await dc.endDialog();
}

const askCode = (): Ask => ({ ...ASK_CODE, choices: [RESEND] });
const withResendOnly = <T extends { readonly kind: string }>(said: T): T =>
  'choices' in said ? { ...said, choices: [RESEND] } : said;

/** Asks the open question once more; from the third time on with the offer of a person. */
function askAgain(
  dc: DialogContext,
  turn: DeskTurn,
  asked: Asked,
  refused: readonly Utterance[],
): DialogTurnResult {
  const refusals = (asked.refusals ?? 0) + 1;
  const question = asked.codeId === undefined ? askForNumber(asked.wants) : askCode();
  turn.said.push(...refused, askPatiently(question, refusals));
  keep(dc, { ...asked, refusals });
  return Dialog.EndOfTurn;
}

function askedIn(dc: DialogContext): Asked {
  return (dc.activeDialog?.state ?? {}) as Asked;
}

function keep(dc: DialogContext, asked: Asked): void {
  if (dc.activeDialog !== undefined) dc.activeDialog.state = asked;
}
