import type { DialogContext } from 'botbuilder-dialogs';
import { MINUTE } from '../../src/domain/calendar/duration';
import { inMinutes } from '../../src/domain/conversation/units';
import type { Utterance } from '../../src/domain/conversation/utterance';
import type { Answers } from '../../src/domain/form/form';
import { withDetails } from './withDetails';
import { forgetWish, takeForWishes } from './keptWishes';
import { joined, takeTold } from './toldBefore';
import { toldWith } from './toldBeside';
import { present } from '../../src/domain/present';
import type { RequestTypeId } from '../../src/domain/request/requestType';
import type { DeskServices } from '../desk/deskServices';
import type { DeskTurn } from '../desk/deskTurn';
import { say } from '../desk/menu';

interface Begun {
  readonly form: RequestTypeId;
  /** What was answered already. */
  readonly answers?: Answers;
  /** The message that led here: what it names of the form's answers is not asked again. */
  readonly wished?: string;
  /** Said before the form, if it begins. */
  readonly lead?: Utterance;
}

/** Begins a form; one at a time, only where nobody else reads along, and not too many within an hour. */
export async function beginForm(
  services: DeskServices,
  dc: DialogContext,
  turn: DeskTurn,
  { form, answers = {}, wished, lead }: Begun,
): Promise<void> {
  if (!(await mayBegin(services, dc, turn, form))) return;
  if (lead !== undefined) turn.said.push(lead);
  forgetWish(turn, form);
  turn.draft = null;
  await dc.cancelAllDialogs();
  const before = takeForWishes(turn);
  const wish = wished === undefined ? {} : toldWith(services, turn, { form, answers: {} }, wished);
  const told = { ...before, ...wish, ...wordsOf(form, wished) };
  await dc.beginDialog(form, withToldBefore(turn, form, { answers, told }));
  if (wished !== undefined) keepDetails(services, turn, wished);
}

/** The draft has come to be with the form. */
function keepDetails(services: DeskServices, turn: DeskTurn, wished: string): void {
  if (turn.draft !== null) turn.draft = withDetails(services, turn, turn.draft, wished);
}

/** The wish to be left alone, in their words: an inquiry holds them where no list can stop it. */
const wordsOf = (form: RequestTypeId, wished: string | undefined): Answers =>
  form === 'marketing-stop' && wished !== undefined ? { words: wished } : {};

interface Known {
  readonly answers: Answers;
  readonly told: Answers;
}

/** What was told of a leak or of danger before is in the complaint that follows, before what is told with the wish. */
function withToldBefore(turn: DeskTurn, form: RequestTypeId, { answers, told }: Known): Known {
  const before = form === 'complaint' ? takeTold(turn) : undefined;
  const { words: story, ...others } = told;
  const words = answers['words'] ?? story;
  if (before === undefined) return { answers, told: answers['words'] === undefined ? told : others };
  return {
    answers: { ...answers, words: typeof words === 'string' ? joined(before, words) : before },
    told: others,
  };
}

/** Whether a form can be begun here and now; if not, it is said why, and what was open goes on. */
export async function mayBegin(
  services: DeskServices,
  dc: DialogContext,
  turn: DeskTurn,
  form?: RequestTypeId,
): Promise<boolean> {
  if (!(await isFree(dc, turn, form))) return false;
  const next = await nextRequest(services, turn);
  if (next === undefined) return true;
  turn.said.push(tooMany(services, turn, next));
  await dc.repromptDialog();
  return false;
}

/** Whether nothing stands against turning to a request: nobody reads along, and no form is open. */
export async function isFree(dc: DialogContext, turn: DeskTurn, form?: RequestTypeId): Promise<boolean> {
  if (turn.group) {
    turn.said.push(say('desk:oneToOne'));
    return false;
  }
  if (turn.draft === null || dc.activeDialog === undefined) return true;
  if (turn.draft.form !== form) turn.said.push(say('desk:oneAtATime'));
  await dc.repromptDialog();
  return false;
}

/** When the next form may be begun; where an address was confirmed, at any time. */
async function nextRequest({ limits }: DeskServices, turn: DeskTurn): Promise<number | undefined> {
  return countsHere(turn) ? limits.nextRequest(turn.network, turn.now) : undefined;
}

/** Whether forms that are begun in this conversation count: nobody is known to read the answers. */
export function countsHere({ state: { confirmed = [] } }: DeskTurn): boolean {
  return confirmed.length === 0;
}

function tooMany({ settings: { contactOffice } }: DeskServices, turn: DeskTurn, next: number): Utterance {
  const minutes = inMinutes(Math.max(2, Math.ceil((next - turn.now) / MINUTE)));
  const key = contactOffice === undefined ? 'desk:tooManyRequests' : 'desk:tooManyRequestsOrPost';
  const office = contactOffice?.[turn.state.language];
  return { kind: 'say', key, values: { minutes, ...present({ office }) } };
}
