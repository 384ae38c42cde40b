import type { TurnContext } from 'botbuilder';
import { Dialog, type DialogContext, type DialogTurnResult } from 'botbuilder-dialogs';
import { withOrigins } from '../../src/domain/form/origins';
import { askNext } from '../../src/domain/form/askNext';
import { proceed } from '../../src/domain/form/fill';
import type { Filling, Hearing, Step } from '../../src/domain/form/filling';
import type { Answers, Draft, Form } from '../../src/domain/form/form';
import { japaneseDate } from '../../src/domain/calendar/japaneseDate';
import { present } from '../../src/domain/present';
import { saysNoMail } from '../../src/recognition/contact/noMail';
import { keepForWishes, offerNextWish } from './keptWishes';
import { toldAtNotice } from './toldBeside';
import { isCourteous } from '../../src/recognition/wishes/thanks';
import { readCommand } from '../../src/recognition/wishes/command';
import { readPace } from '../../src/recognition/wishes/pace';
import { isDetail } from '../../src/recognition/text/detail';
import { readEmail } from '../../src/recognition/contact/email';
import { readChoice } from '../../src/recognition/choices/choice';
import { tellsOfChange } from '../../src/recognition/wishes/edit';
import type { DeskSettings } from '../../src/ports/settings';
import { submitDraft } from '../../src/usecases/submitDraft';
import { countsHere } from './beginForm';
import { askFirst } from './confirming';
import type { DeskServices } from '../desk/deskServices';
import { type DeskTurn, putOut, turnOf } from '../desk/deskTurn';
import { addToSimilar, findSimilar } from './similar';
import { noteDraft } from './filledDraft';
import { formNotice } from './formNotice';
import { namesOpenChoice } from '../../src/talk/openField';
import { sends } from '../../src/talk/sends';
import { type Typed, typedIn } from '../../src/talk/typed';
import { IdentityDialog } from '../identity/identityDialog';

interface Beginning {
  readonly answers?: Answers;
  readonly told?: Answers;
  readonly again?: boolean;
}

/** Takes any form through the conversation: notice, identity, questions, summary, receipt. Its state is the draft. */
export class FormDialog extends Dialog {
  readonly #form: Form;
  readonly #services: DeskServices;

  constructor(form: Form, services: DeskServices) {
    super(form.id);
    this.#form = form;
    this.#services = services;
  }

  /**
   * Begins with the answers that led here, if any, or `again` in place of the same form; or goes on with a draft that
   * lies in the turn.
   */
  override async beginDialog(dc: DialogContext, options?: object): Promise<DialogTurnResult> {
    const turn = turnOf(dc);
    const { answers = {}, told = {}, again = false } = (options ?? {}) as Beginning;
    if (!again) countBegun(turn);
    const draft = turn.draft ?? (await this.#begin(turn, answers, told));
    return this.#take(dc, askNext(this.#filling(turn), draft));
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(dc);
    if (turn.draft === null) return dc.endDialog(); // it expired in the meantime
    return this.#take(dc, proceed(this.#filling(turn), turn.draft, this.#hear(turn)));
  }

  /** Identity was settled, or left to staff: the questions follow. */
  override async resumeDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(dc);
    if (turn.draft === null) return dc.endDialog();
    const similar = turn.draft.similar ?? (await findSimilar(this.#services, turn, turn.draft));
    return this.#take(dc, askNext(this.#filling(turn), { ...turn.draft, similar }));
  }

  override repromptDialog(context: TurnContext): Promise<void> {
    const turn = turnOf(context);
    if (turn.draft === null) return Promise.resolve();
    const { draft, say } = askNext(this.#filling(turn), turn.draft);
    turn.draft = asAsked(draft, this.#services.settings);
    turn.said.push(...say);
    return Promise.resolve();
  }

  /** Without a code there is no later moment to look for a request of the same kind. */
  async #begin(turn: DeskTurn, answers: Answers, told: Answers): Promise<Draft> {
    const { id: form, version: formVersion, identity } = this.#form;
    const id = this.#services.random.id();
    const early = Object.keys(told).length === 0 ? {} : { told };
    const fresh: Draft = { id, form, formVersion, answers, ...early, identity: {} };
    if (identity === 'code') return fresh;
    return { ...fresh, similar: await findSimilar(this.#services, turn, fresh) };
  }

  async #take(dc: DialogContext, step: Step): Promise<DialogTurnResult> {
    const turn = turnOf(dc);
    turn.draft = asAsked(step.draft, this.#services.settings);
    noteDraft(this.#services, dc, turn);
    turn.said.push(...step.say);
    if (step.next === 'answer') return Dialog.EndOfTurn;
    if (step.next === 'identity') return dc.beginDialog(IdentityDialog.ID);
    if (step.next === 'cancel') {
      askFirst(dc, turn, 'cancel');
      return Dialog.EndOfTurn;
    }
    if (step.next === 'addTo') return addToSimilar(dc, turn, step.draft);
    await this.#submit(turn, step.draft);
    return dc.endDialog();
  }

  async #submit(turn: DeskTurn, draft: Draft): Promise<void> {
    const { conversation, network, now } = turn;
    const { version: policyVersion } = this.#services.policyInForce().policy;
    const talk = { ...conversation, state: { ...conversation.state, ...turn.state } };
    const submitted = await submitDraft(this.#services, {
      form: this.#form,
      draft: withOrigins(turn.draftBefore, draft, turn.activityId),
      conversation: talk,
      policyVersion,
      network,
      now,
    });
    turn.effects.push({ is: 'ticket', ticket: submitted.ticket });
    turn.draft = null;
    keepForWishes(turn, draft);
    turn.said.push(...submitted.say, ...offerNextWish(turn));
    putOut(turn, submitted.messages);
  }

  #filling(turn: DeskTurn): Filling {
    const { labels, settings, policyInForce } = this.#services;
    const { language } = turn.state;
    const { version } = policyInForce().policy;
    return {
      form: this.#form,
      reading: { labels, today: japaneseDate(turn.now) },
      now: turn.now,
      language,
      ...formNotice(this.#form, settings, language, version),
    };
  }

  #hear(turn: DeskTurn): Hearing {
    const { heard, draft } = turn;
    const read = typedIn(heard);
    const typed = read.text;
    const names = namesOpenChoice(draft, typed, this.#services.labels);
    const command = names ? undefined : read.command();
    const meant = read.yesNo();
    return {
      typed,
      ...present({ command }),
      ...editIn(read),
      yes: meant === 'yes',
      no: meant === 'no',
      courteous: isCourteous(typed),
      asks: read.asks(),
      sends: sends(read, draft?.answers ?? {}, this.#services.labels),
      goesOn: read.paces().includes('goesOn') && !read.paces().includes('stops'),
      givesAddress: () => this.#form.identity === 'code' && (readEmail(typed).ok || saysNoMail(typed)),
      toldEarly: () => (draft === null ? {} : toldAtNotice(this.#services, turn, draft, typed)),
      ...piecesIn(read),
      isDetail,
      skips: command?.is === 'skip' || (!names && read.pace() === 'skips'),
      pick: (choices) => {
        const picked = readChoice(choices, typed, this.#services.labels);
        return picked.ok ? picked.value : undefined;
      },
    };
  }
}

function editIn({ text, edit: read }: Typed): Pick<Hearing, 'edit' | 'tellsOfChange'> {
  const edit = read();
  return edit === undefined ? {} : { edit, tellsOfChange: tellsOfChange(text) };
}

/** The parts of a message that may be answers; a word that only moves the form on is none. */
function piecesIn({ pieces }: Typed): Pick<Hearing, 'pieces' | 'skipsBeside'> {
  const paces = pieces().map((piece) => [piece, readPace(piece) ?? skips(piece)] as const);
  return {
    pieces: paces.filter(([, pace]) => pace === undefined).map(([piece]) => piece),
    skipsBeside: paces.some(([, pace]) => pace === 'skips'),
  };
}

const skips = (piece: string) => (readCommand(piece)?.is === 'skip' ? 'skips' : undefined);

/** The draft says whether it is asked about a fee, for all who look at it without the settings. */
function asAsked({ free: _before, ...draft }: Draft, { fee }: DeskSettings): Draft {
  return fee === undefined ? { ...draft, free: true } : draft;
}

/** A form that goes on, or that takes the place of another, is not begun. */
function countBegun(turn: DeskTurn): void {
  if (turn.draft === null && countsHere(turn)) turn.effects.push({ is: 'begun', network: turn.network });
}
