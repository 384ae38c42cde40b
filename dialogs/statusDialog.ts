import type { TurnContext } from 'botbuilder';
import { Dialog, type DialogContext, type DialogTurnResult } from 'botbuilder-dialogs';
import { askPatiently } from '../src/domain/conversation/patience';
import { inSeconds } from '../src/domain/conversation/units';
import type { Ask, Utterance } from '../src/domain/conversation/utterance';
import { type DeskNumber, readDeskNumber } from '../src/domain/deskNumber';
import {
  afterTry,
  awaitedBy,
  notACode,
  notConfirmed,
  RESEND,
  secondsToWait,
} from '../src/domain/identity/confirm';
import { readChoice } from '../src/recognition/choice';
import { readCode } from '../src/recognition/code';
import { readCommand } from '../src/recognition/command';
import { readYesNo } from '../src/recognition/yesNo';
import {
  askCodeOnly,
  askForNumber,
  codeSentFor,
  noMoreCodes,
  notANumber,
  type NumberMeant,
  type Wants,
} from './askForNumber';
import { noteConfirmed, sendCode, tryCode } from './codes';
import type { DeskServices } from './deskServices';
import { type DeskTurn, turnOf } from './deskTurn';
import { formOnStack } from './filledDraft';
import { menu, say } from './menu';
import { addressOf, openNumber, staysInForm } from './openNumber';

interface Asked {
  readonly wants?: Wants;
  readonly number?: NumberMeant;
  readonly codeId?: string;
  readonly codeSentAt?: number;
  readonly letters?: true;
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
    const code = readCode(typed);
    if (code !== undefined) return this.#hearCode(dc, turn, { ...asked, code });
    if (this.#wantsAnother(asked, typed)) return this.#resend(dc, turn, asked);
    return askAgain(dc, turn, asked, [notACode(asked)]);
  }

  #wantsAnother({ codeSpent }: Asked, typed: string): boolean {
    const agreed = codeSpent === true && readYesNo(typed) === 'yes';
    return agreed || readChoice([RESEND], typed, this.#services.labels).ok;
  }

  override repromptDialog(context: TurnContext, instance: { state: unknown }): Promise<void> {
    turnOf(context).said.push(questionOf(instance.state as Asked));
    return Promise.resolve();
  }

  async #resend(dc: DialogContext, turn: DeskTurn, asked: Asked): Promise<DialogTurnResult> {
    const { number, codeSentAt } = asked;
    const left = secondsToWait(codeSentAt === undefined ? {} : { codeSentAt }, turn.now);
    if (left <= 0 && number !== undefined) return this.#send(dc, turn, number);
    turn.said.push(
      { kind: 'say', key: 'identity:wait', values: { seconds: inSeconds(left) } },
      questionOf(asked),
    );
    return Dialog.EndOfTurn;
  }

  async #send(dc: DialogContext, turn: DeskTurn, number: NumberMeant): Promise<DialogTurnResult> {
    if (number.of === 'draft' && formOnStack(dc) !== undefined) return staysInForm(dc, turn, number);
    const mailTo = await addressOf(this.#services, number);
    const before = askedIn(dc);
    const told = before.number?.number === number.number ? before : {};
    const sent = await sendCode(this.#services, turn, { countedBy: number.number, mailTo, told });
    if (sent === undefined) {
      turn.said.push(noMoreCodes(number));
      return dc.endDialog();
    }
    const { codeId, shape } = sent;
    turn.said.push(codeSentFor(number, shape));
    const sentTo = mailTo === undefined ? {} : { sentTo: this.#services.digests.address(mailTo) };
    keep(dc, { number, codeId, codeSentAt: turn.now, ...awaitedBy(shape), ...sentTo });
    return Dialog.EndOfTurn;
  }

  async #hearCode(
    dc: DialogContext,
    turn: DeskTurn,
    { code, ...asked }: Asked & { readonly code: string },
  ): Promise<DialogTurnResult> {
    const { number, sentTo } = asked;
    const tried = await tryCode(turn, this.#services.digests, { countedBy: number?.number ?? '', code });
    const opened =
      tried === 'right' && number !== undefined
        ? await openNumber(this.#services, dc, turn, { ...number, sentTo })
        : undefined;
    if (opened !== undefined) {
      if (sentTo !== undefined) noteConfirmed(turn, sentTo);
      return opened;
    }
    const failed = tried === 'right' ? 'expired' : tried;
    keep(dc, { ...asked, ...afterTry(failed) });
    turn.said.push(...notConfirmed(failed, asked).map(withResendOnly));
    return Dialog.EndOfTurn;
  }
}

/** Leaves the question about a request; a form that it had interrupted goes on. */
export async function leaveStatus(dc: DialogContext, turn: DeskTurn): Promise<void> {
  turn.said.push(turn.draft === null ? say('desk:menu', menu(turn.state.language)) : say('desk:goingOn'));
  await dc.endDialog();
}

const withResendOnly = <T extends { readonly kind: string }>(said: T): T =>
  'choices' in said ? { ...said, choices: [RESEND] } : said;

function questionOf(asked: Asked): Ask {
  return asked.codeId === undefined ? askForNumber(asked.wants) : askCodeOnly(asked);
}

/** Asks the open question once more; from the third time on with the offer of a person. */
function askAgain(
  dc: DialogContext,
  turn: DeskTurn,
  asked: Asked,
  refused: readonly Utterance[],
): DialogTurnResult {
  const refusals = (asked.refusals ?? 0) + 1;
  turn.said.push(...refused, askPatiently(questionOf(asked), refusals));
  keep(dc, { ...asked, refusals });
  return Dialog.EndOfTurn;
}

function askedIn(dc: DialogContext): Asked {
  return (dc.activeDialog?.state ?? {}) as Asked;
}

function keep(dc: DialogContext, asked: Asked): void {
  if (dc.activeDialog !== undefined) dc.activeDialog.state = asked;
}
