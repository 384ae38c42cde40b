import type { TurnContext } from 'botbuilder';
import { Dialog, type DialogContext, type DialogTurnResult } from 'botbuilder-dialogs';
import { makeDraftNumber } from '../src/domain/form/draftNumber';
import { ASK_EMAIL, identityQuestion } from '../src/domain/identity/confirm';
import type { Draft, IdentityShown } from '../src/domain/form/form';
import { confirmAddress } from './confirmAddress';
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
    await this.#hear(turn);
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

  async #hear(turn: DeskTurn): Promise<void> {
    const draft = draftOf(turn);
    const { identity: shown } = draft;
    const heard = await confirmAddress({ services: this.#services, turn, shown, askEmail: ASK_EMAIL });
    if (heard.is === 'confirmed') {
      turn.draft = this.#numbered(turn, { ...draft, identity: { ...settled(shown), confirmedAt: turn.now } });
    } else if (heard.is === 'limit') {
      turn.draft = received(draft, { address: heard.address, leftToStaff: true }, turn.now);
      turn.said.push({ kind: 'say', key: 'identity:leftToStaff' });
    } else if (heard.shown !== shown) {
      turn.draft = received(draft, heard.shown, turn.now);
    }
  }

  /** From here on the form can be gone on with elsewhere: the code will go to this address. */
  #numbered(turn: DeskTurn, draft: Draft): Draft {
    if (draft.number !== undefined) return draft;
    const { random, settings } = this.#services;
    const number = makeDraftNumber((count) => random.bytes(count));
    const values = { number, days: String(settings.draftDays) };
    turn.said.push({ kind: 'say', key: 'form:draftNumber', values });
    return { ...draft, number };
  }
}

/** What was shown, without what only belonged to the question. */
function settled({ refusals: _forgiven, ...shown }: IdentityShown): IdentityShown {
  return shown;
}

/** Once there is an address to reach the person at, the request counts as received. */
function received(draft: Draft, identity: IdentityShown, now: number): Draft {
  if (identity.address === undefined) return { ...draft, identity };
  return { ...draft, receivedAt: draft.receivedAt ?? now, identity };
}

function draftOf({ draft }: DeskTurn): Draft {
  if (draft === null) throw new Error('Identity was asked for without a draft.');
  return draft;
}
