import type { DialogContext } from 'botbuilder-dialogs';
import { menuButton } from '../../src/domain/conversation/button';
import type { Choice, Utterance } from '../../src/domain/conversation/utterance';
import { isOpen } from '../../src/domain/ticket/transitions';
import type { Draft } from '../../src/domain/form/form';
import type { YesNo } from '../../src/recognition/choices/yesNo';
import { takesUpComplaint } from '../../src/recognition/wishes/complaintWish';
import { tellsDanger } from '../../src/recognition/wishes/danger';
import { asksWhatNow } from '../../src/recognition/wishes/dangerAsked';
import { alertOfDanger } from '../../src/usecases/alertOfficer';
import { beginForm } from '../forms/beginForm';
import { openQuestion } from '../../src/talk/openField';
import { tellsSomething } from '../../src/recognition/text/tells';
import { typedIn } from '../../src/talk/typed';
import { type At, hearOpen } from './at';
import { askAgain } from './explain';
import { switchTo } from '../forms/switching';
import { joined, keepTold } from '../forms/toldBefore';
import { askWhetherFor } from '../requests/askWhether';
import { requestsHere } from '../requests/requestsHere';
import { takesWords, wantsWords } from '../requests/wantsWords';
import type { DeskServices } from './deskServices';
import { type DeskTurn, putOut } from './deskTurn';
import { followScript } from './followLanguage';
import { ASK_A_PERSON, menu, say } from './menu';

const COMPLAIN: Choice = { value: menuButton('complaint'), label: 'danger:choice.complaint' };
const GO_ON: Choice = { value: 'no', label: 'danger:choice.goOn' };

/**
 * Somebody in danger is told at once what to do, at any point of a conversation, and the privacy officer is alerted,
 * before any form. Their words are kept, and one tap makes a complaint of them; an open form stays open. Where the words
 * are also the answer to the question that is open, it hears them.
 */
export async function helpInDanger(at: At): Promise<void> {
  const { services, dc, turn } = at;
  if (dc.activeDialog === undefined) followScript(turn);
  delete turn.state.confirming;
  turn.state.inDanger = true;
  turn.said.push(await tellWhatToDo(services, dc, turn));
  const { draft } = turn;
  const answers =
    takesWords(dc, turn) || (draft?.form === 'complaint' && addToComplaint(services, turn, draft));
  if (answers) return hearOpen(at);
  if (draft?.form === 'complaint') return askAgain(dc, turn, at.where.explained);
  await keepForComplaint(at);
}

/** For the complaint that was sent here already, or for one that is offered. */
async function keepForComplaint({ services, dc, turn }: At): Promise<void> {
  if (await isOfSent(services, dc, turn)) return;
  keepTold(turn);
  offerComplaint(dc, turn);
}

/** Who has sent a complaint of it here is asked whether this is for it. */
async function isOfSent(services: DeskServices, dc: DialogContext, turn: DeskTurn): Promise<boolean> {
  if (turn.group || dc.activeDialog !== undefined) return false;
  const here = await requestsHere(services, turn);
  const sent = here.find((one) => one.type === 'complaint' && isOpen(one));
  if (sent !== undefined) turn.said.push(askWhetherFor(turn, sent, turn.heard.text));
  return sent !== undefined;
}

/** What to do now, and that staff know of it where they have just been told. */
async function tellWhatToDo(services: DeskServices, dc: DialogContext, turn: DeskTurn): Promise<Utterance> {
  const alerts = wantsWords(dc) ? [] : await alert(services, turn);
  putOut(turn, alerts);
  const alerted = alerts.length === 0 ? '' : ({ key: 'danger:alerted' } as const);
  return { kind: 'say', key: wasTold(turn) ? 'danger:again' : 'danger:call', values: { alerted } };
}

/** Whether they have told of danger before, so that the same is not said twice. */
function wasTold({ state, draft }: DeskTurn): boolean {
  return [state.toldOf, wordsOf(draft)].some((words) => words !== undefined && tellsDanger(words));
}

function wordsOf(draft: Draft | null): string | undefined {
  const words = draft?.answers['words'];
  return typeof words === 'string' ? words : undefined;
}

function alert(services: DeskServices, { heard, conversation, traits, network, now }: DeskTurn) {
  const { text: words } = heard;
  return alertOfDanger(services, { words, conversation, channel: traits.label, network, at: now });
}

/** The complaint that is open has them as well; true where they answer its question, too. */
function addToComplaint({ labels }: DeskServices, turn: DeskTurn, draft: Draft): boolean {
  const { text } = turn.heard;
  const all = joined(wordsOf(draft), text);
  turn.draft = { ...draft, answers: { ...draft.answers, words: all } };
  const field = openQuestion(turn.draft)?.field;
  return field?.findIn?.(text, { labels, today: '', answers: draft.answers }, 'open') !== undefined;
}

/** Whether more is told of what was told before, and nothing is asked: no passage of the policy answers that. */
export function tellsMore({ state, heard }: DeskTurn): boolean {
  return state.toldOf !== undefined && !typedIn(heard).asks() && tellsSomething(heard.text);
}

/** It is kept with the rest, and one tap makes a complaint of all of it. */
export function keepMore({ dc, turn }: At): Promise<void> {
  keepTold(turn);
  turn.said.push(say('danger:kept'));
  offerComplaint(dc, turn);
  return Promise.resolve();
}

/** Where others read along, no complaint is taken. */
function offerComplaint(dc: DialogContext, turn: DeskTurn): void {
  if (turn.group) return;
  turn.state.switching = 'complaint';
  turn.said.push(
    isFormOpen(dc, turn)
      ? say('danger:offerInForm', [COMPLAIN, ASK_A_PERSON, GO_ON])
      : say('danger:offer', [COMPLAIN, ASK_A_PERSON]),
  );
}

/** Hears whether a complaint is to be made of it: by its button at any time, or by a yes or a no right after. */
export async function hearOffer(services: DeskServices, dc: DialogContext, turn: DeskTurn): Promise<boolean> {
  const { state } = turn;
  if (asksAfterDanger(turn)) {
    turn.said.push(say('danger:whatNow'));
    if (!isFormOpen(dc, turn)) offerComplaint(dc, turn);
    else await dc.repromptDialog();
    return true;
  }
  const answer = state.toldOf === undefined ? undefined : answerToOffer(dc, turn);
  if (answer === undefined) return false;
  delete state.switching;
  if (answer === 'no') turn.said.push(say('danger:notNow', menu(state.language)));
  else if (isFormOpen(dc, turn)) await switchTo(services, dc, turn, { form: 'complaint' });
  else await beginForm(services, dc, turn, { form: 'complaint', wished: turn.heard.text });
  return true;
}

/** Whoever has told of danger and asks whether to pay, or what to do, asks for help, and for none of the company's fees. */
function asksAfterDanger(turn: DeskTurn): boolean {
  const { state, heard, group } = turn;
  const asks = !group && asksWhatNow(heard.text) && !typedIn(heard).tellsDanger();
  return asks && (state.inDanger === true || wasTold(turn));
}

/** With a form open a yes and a no are heard as to any other wish in its middle. */
function answerToOffer(dc: DialogContext, turn: DeskTurn): 'yes' | 'no' | undefined {
  const { text, button: read, yesNo } = typedIn(turn.heard);
  const button = read();
  if ((button?.is === 'menu' && button.form === 'complaint') || takesUpComplaint(text)) return 'yes';
  if (turn.state.switching !== 'complaint' || isFormOpen(dc, turn)) return undefined;
  return plainly(yesNo(), text);
}

/** "Yes please, but do not phone me" is a yes. */
function plainly(answer: YesNo | undefined, text: string): 'yes' | 'no' | undefined {
  if (answer === undefined && BUT.test(text)) return 'yes';
  return answer === 'ambiguous' ? undefined : answer;
}
const BUT =
  /^(?:yes|yeah|yep|please do|ok|okay)(?: please| pls)?[.,;!]|^(?:はい|うん|ええ|お願い(?:します)?)[、。！!]/iu;

function isFormOpen(dc: DialogContext, { draft }: DeskTurn): boolean {
  return draft !== null && dc.activeDialog !== undefined;
}
