import type { TurnContext } from 'botbuilder';
import { Dialog, type DialogContext, type DialogTurnResult } from 'botbuilder-dialogs';
import type { SubscriptionKind } from '../../src/ports/subscriptions';
import { type NewsWish, whichNewsWish } from '../../src/recognition/wishes/announce';
import type { DeskServices } from '../desk/deskServices';
import { type DeskTurn, turnOf } from '../desk/deskTurn';
import { say, YES_NO } from '../desk/menu';
import { hearMailNews, type MailNews, mailNewsQuestion } from './mailNews';
import { changeNews, untilWhen } from './newsChange';
import { leaveStatus } from '../requests/statusDialog';
import { typedIn } from '../../src/talk/typed';

/** A wish to be told when the policy is revised, or to be told no more: confirmed by a code, or by the channel itself. */
export class AnnounceDialog extends Dialog {
  static readonly ID = 'announce';
  readonly #services: DeskServices;

  constructor(services: DeskServices) {
    super(AnnounceDialog.ID);
    this.#services = services;
  }

  override async beginDialog(dc: DialogContext, options?: object): Promise<DialogTurnResult> {
    const { wish = 'announce' } = (options ?? {}) as { readonly wish?: NewsWish };
    const turn = turnOf(dc);
    if (isTold(turn) === 'conversation' && wish === 'stopAnnouncing') {
      await changeNews(this.#services, turn, { wish, kind: 'conversation', to: turn.conversation.id });
      return dc.endDialog();
    }
    keep(dc, { wish });
    this.#ask(turn, { wish });
    return Dialog.EndOfTurn;
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(dc);
    const asked = askedIn(dc);
    const back = typedIn(turn.heard).command()?.is === 'back';
    if (back && asked.codeId === undefined) {
      await leaveStatus(dc, turn);
      return Dialog.EndOfTurn;
    }
    const left =
      isTold(turn) === 'mail'
        ? await hearMailNews(this.#services, turn, asked)
        : await this.#hearYesNo(turn, asked);
    if (left === undefined) return dc.endDialog();
    keep(dc, left);
    return Dialog.EndOfTurn;
  }

  /** Something was told in passing: the question stands as it was. */
  override resumeDialog(dc: DialogContext): Promise<DialogTurnResult> {
    this.#ask(turnOf(dc), askedIn(dc));
    return Promise.resolve(Dialog.EndOfTurn);
  }

  override repromptDialog(context: TurnContext, instance: { state: unknown }): Promise<void> {
    this.#ask(turnOf(context), instance.state as MailNews);
    return Promise.resolve();
  }

  #ask(turn: DeskTurn, asked: MailNews): void {
    const until = untilWhen(this.#services, turn);
    if (isTold(turn) === 'mail') turn.said.push(mailNewsQuestion(asked, until));
    else turn.said.push({ ...say('announce:askHere', YES_NO), values: { until } });
  }

  async #hearYesNo(turn: DeskTurn, asked: MailNews): Promise<MailNews | undefined> {
    const answer = typedIn(turn.heard).yesNo();
    if (answer === undefined || answer === 'ambiguous') {
      turn.said.push(say('desk:yesOrNo', YES_NO));
      return asked;
    }
    const here = { wish: asked.wish, kind: 'conversation', to: turn.conversation.id } as const;
    if (answer === 'yes') await changeNews(this.#services, turn, here);
    else turn.said.push(say('announce:notKept'));
    return undefined;
  }
}

/**
 * Begins with the wish to be told of revisions of the policy, or to be told no more: which of them, the words tell
 * where it is not given. Only where nobody else reads along; whatever was open goes on afterwards.
 */
export async function beginAnnounce(
  dc: DialogContext,
  turn: DeskTurn,
  wish: NewsWish = whichNewsWish(turn.heard.text),
): Promise<void> {
  if (turn.group) turn.said.push(say('desk:oneToOne'));
  else if (dc.activeDialog?.id === AnnounceDialog.ID) await dc.replaceDialog(AnnounceDialog.ID, { wish });
  else await dc.beginDialog(AnnounceDialog.ID, { wish });
}

/** How whoever writes here is told: a chat on a website is closed, and cannot be written to later. */
export const isTold = ({ traits }: DeskTurn): SubscriptionKind => (traits.called ? 'conversation' : 'mail');

function askedIn(dc: DialogContext): MailNews {
  return (dc.activeDialog?.state ?? { wish: 'announce' }) as MailNews;
}

function keep(dc: DialogContext, asked: MailNews): void {
  if (dc.activeDialog !== undefined) dc.activeDialog.state = asked;
}
