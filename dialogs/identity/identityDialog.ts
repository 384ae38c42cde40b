import type { TurnContext } from 'botbuilder';
import { Dialog, type DialogContext, type DialogTurnResult } from 'botbuilder-dialogs';
import { makeDraftNumber } from '../../src/domain/form/draftNumber';
import { ASK_EMAIL_IF_ANY, identityQuestion } from '../../src/domain/identity/confirm';
import type { Say } from '../../src/domain/conversation/utterance';
import { inDays } from '../../src/domain/conversation/units';
import type { Draft, IdentityShown } from '../../src/domain/form/form';
import { notedOf } from '../../src/domain/form/keepAnswers';
import { formOf } from '../../src/forms';
import { saysCodeIsMissing } from '../../src/recognition/contact/codeMissing';
import { readEmail } from '../../src/recognition/contact/email';
import { saysNoMail } from '../../src/recognition/contact/noMail';
import { withToldBeside } from '../forms/toldBeside';
import { type AddressHeard, confirmAddress } from '../byCode/confirmAddress';
import type { DeskServices } from '../desk/deskServices';
import { type DeskTurn, turnOf } from '../desk/deskTurn';
import { typedIn } from '../../src/talk/typed';

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

  /** Whoever tells the address before it is asked for, with the wish or with the word to go on, has told it. */
  override beginDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(dc);
    const draft = draftOf(turn);
    const early = takeAddress(turn, draft);
    const here = readEmail(turn.heard.text).ok || saysNoMail(turn.heard.text);
    if (draft.identity.address === undefined && (here || early)) return this.continueDialog(dc);
    turn.said.push(identityQuestion(draft.identity));
    return Promise.resolve(Dialog.EndOfTurn);
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(dc);
    await this.#hear(turn);
    const { confirmedAt, leftToStaff } = draftOf(turn).identity;
    return confirmedAt === undefined && leftToStaff === undefined ? Dialog.EndOfTurn : dc.endDialog();
  }

  /** Something was told in passing: the question stands as it was. */
  override async resumeDialog(dc: DialogContext): Promise<DialogTurnResult> {
    await this.repromptDialog(dc.context);
    return Dialog.EndOfTurn;
  }

  override repromptDialog(context: TurnContext): Promise<void> {
    const turn = turnOf(context);
    turn.said.push(identityQuestion(draftOf(turn).identity));
    return Promise.resolve();
  }

  async #hear(turn: DeskTurn): Promise<void> {
    const before = draftOf(turn);
    const { identity: shown, identityBefore } = before;
    if (identityBefore !== undefined && typedIn(turn.heard).command()?.is === 'back') {
      keepBefore(turn, before, identityBefore);
      return;
    }
    const services = this.#services;
    const draft = withToldBeside(services, turn, before, turn.heard.text);
    turn.draft = draft;
    if (draft !== before && saysOnlyOther(turn)) {
      turn.said.push(...noted(before, draft), identityQuestion(shown));
      return;
    }
    const heard = await confirmAddress({ services, turn, shown, askEmail: ASK_EMAIL_IF_ANY });
    if (heard.is === 'open') {
      if (heard.shown !== shown) turn.draft = received(draft, heard.shown, turn.now);
    } else turn.draft = this.#settle(turn, withoutBefore(draft), heard);
  }

  #settle(turn: DeskTurn, draft: Draft, heard: Exclude<AddressHeard, { readonly is: 'open' }>): Draft {
    switch (heard.is) {
      case 'confirmed':
        return this.#numbered(turn, {
          ...draft,
          identity: { ...settled(draft.identity), confirmedAt: turn.now },
        });
      case 'limit':
        turn.said.push({ kind: 'say', key: 'identity:leftToStaff' });
        return received(draft, { address: heard.address, leftToStaff: true }, turn.now);
      case 'none':
        turn.said.push({ kind: 'say', key: 'identity:noMail' });
        return withWayTold(this.#services, turn, {
          ...draft,
          identity: { leftToStaff: true },
          answers: { ...draft.answers, mail: 'none' },
        });
    }
  }

  /** From here on the form can be gone on with elsewhere: the code will go to this address. */
  #numbered(turn: DeskTurn, draft: Draft): Draft {
    if (draft.number !== undefined) return draft;
    const { random, settings } = this.#services;
    const number = makeDraftNumber((count) => random.bytes(count));
    const values = { number, days: inDays(settings.draftDays) };
    turn.said.push({ kind: 'say', key: 'form:draftNumber', values });
    return { ...draft, number };
  }
}

/** Whoever says that there is no e-mail often says how to be reached instead. */
function withWayTold(services: DeskServices, turn: DeskTurn, draft: Draft): Draft {
  return withToldBeside(services, turn, draft, turn.heard.text);
}

/** Whether a message has nothing in it that an address or a code could be. */
function saysOnlyOther({ heard: { text } }: DeskTurn): boolean {
  if (/[@\d]/u.test(text.normalize('NFKC')) || saysNoMail(text) || saysCodeIsMissing(text)) return false;
  return typedIn({ text }).button() === undefined;
}

/** What a message told anew, or put right; nothing where it was told before. */
function noted({ told: before = {} }: Draft, draft: Draft): readonly Say[] {
  const anew = Object.entries(draft.told ?? {}).filter(([key, value]) => before[key] !== value);
  return anew.length === 0 ? [] : [notedOf(formOf(draft), Object.fromEntries(anew))];
}

/** The address that was told with the wish is heard where it is asked for. */
function takeAddress(turn: DeskTurn, { told, ...draft }: Draft): boolean {
  const { address, ...others } = told ?? {};
  if (typeof address !== 'string') return false;
  turn.draft = { ...draft, told: others };
  turn.heard = { ...turn.heard, text: address };
  return true;
}

/** Whoever wanted to change the confirmed address after all keeps it. */
function keepBefore(turn: DeskTurn, draft: Draft, identity: IdentityShown): void {
  turn.draft = { ...withoutBefore(draft), identity };
  turn.said.push({ kind: 'say', key: 'identity:kept' });
}

function withoutBefore({ identityBefore: _gone, ...draft }: Draft): Draft {
  return draft;
}

/** What was shown, without what only belonged to the question. */
function settled({
  refusals: _forgiven,
  letters: _typed,
  joined: _told,
  ...shown
}: IdentityShown): IdentityShown {
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
