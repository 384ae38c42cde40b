import type { DialogContext } from 'botbuilder-dialogs';
import type { Utterance } from '../../src/domain/conversation/utterance';
import type { Answers, Draft } from '../../src/domain/form/form';
import { present } from '../../src/domain/present';
import { REQUEST_TYPES, type RequestTypeId } from '../../src/domain/request/requestType';
import { FORMS } from '../../src/forms';
import { namesPost } from '../../src/recognition/wishes/namesPost';
import { firstOf } from '../../src/recognition/wishes/firstOf';
import { wishedIn } from '../../src/talk/readWish';
import { typedIn } from '../../src/talk/typed';
import { carriedOver } from './carriedOver';
import { keepWishes } from './keptWishes';
import { joined, keepTold, keepWished, takeTold, takeWished } from './toldBefore';
import { toldWith } from './toldBeside';
import { withDetails } from './withDetails';
import type { DeskServices } from '../desk/deskServices';
import type { DeskTurn } from '../desk/deskTurn';
import { say, YES_NO } from '../desk/menu';

/** Whether to change to another request in the middle of a form is asked; nothing is lost by it. */
export function offerSwitch(turn: DeskTurn, wanted: RequestTypeId): readonly Utterance[] {
  const { draft, heard, state } = turn;
  if (draft === null) return [];
  state.switching = wanted;
  keepWished(turn);
  const leak = typedIn(heard).tellsLeak();
  if (leak) keepTold(turn);
  const values = {
    now: { key: REQUEST_TYPES[draft.form].name },
    type: { key: REQUEST_TYPES[wanted].name },
  };
  return [
    ...(leak ? [say('complaint:taken')] : []),
    { kind: 'say', key: 'desk:confirmSwitch', values, choices: YES_NO },
  ];
}

/** With no form open it is the offer of a complaint, which a question in between leaves as it stands. */
const isOfferInPassing = ({ draft, heard }: DeskTurn): boolean => draft === null && typedIn(heard).asks();

function takeSwitching(turn: DeskTurn): RequestTypeId | undefined {
  const { switching } = turn.state;
  if (!isOfferInPassing(turn)) delete turn.state.switching;
  return switching;
}

/** Hears the answer to that; false where it is none, and then the form goes on as if nothing had been asked. */
export async function hearSwitch(
  services: DeskServices,
  dc: DialogContext,
  turn: DeskTurn,
): Promise<boolean> {
  const { draft, heard } = turn;
  const switching = takeSwitching(turn);
  if (switching === undefined || draft === null) return false;
  const wished = takeWished(turn);
  const answer = typedIn(heard).yesNo() ?? (beginsWithYes(heard.text) ? 'yes' : undefined);
  if (answer === 'no') {
    turn.said.push(say('desk:goingOn'));
    await dc.repromptDialog();
    return true;
  }
  if (answer !== 'yes' && !meansIt(services, turn, [draft.form, switching])) return false;
  await switchTo(services, dc, turn, { form: switching, ...present({ wished }) });
  return true;
}

/** Wished for once more, or named in place of what is open: 消すほうで. */
function meansIt(
  services: DeskServices,
  turn: DeskTurn,
  [open, wanted]: readonly [RequestTypeId, RequestTypeId],
): boolean {
  if (wishesFor(services, turn, wanted)) return true;
  const { text, asks } = typedIn(turn.heard);
  return firstOf(text, [open, wanted]) === wanted && !asks();
}

/** "Yes, delete it", うん、そっちで: nothing else was asked. */
const YES =
  /^(?:yes|yeah|yep|yea|ya|sure|ok|okay|はい|うん|ええ|そうです|そう|せや|んだ)(?![\p{L}\p{N}])(?!.*(?:\bnot?\b|n't|ない|違|ちゃう))/iu;
export const beginsWithYes = (text: string): boolean => YES.test(text.trim().slice(0, 200));

/** Another request takes the place of the one that is open; nothing of who asks is lost, nor what a complaint is to hold. */
export async function switchTo(
  services: DeskServices,
  dc: DialogContext,
  turn: DeskTurn,
  { form, wished }: { readonly form: RequestTypeId; readonly wished?: string },
): Promise<void> {
  const { draft } = turn;
  const { words, told } = toldToIt(services, turn, form);
  // Whoever complains in the middle of a request still wants it, and whoever turns from a complaint has not settled it.
  if (draft !== null) {
    if ([form, draft.form].includes('complaint')) turn.said.push(...keepWishes(turn, [draft.form]));
    const begun = inPlaceOf(draft, { id: services.random.id(), form, words, told });
    turn.draft = wished === undefined ? begun : withWish(services, turn, begun, wished);
  }
  await dc.cancelAllDialogs();
  await dc.beginDialog(form);
}

/** What the message tells the form in its place, and what was told of its matter before. */
function toldToIt(
  services: DeskServices,
  turn: DeskTurn,
  form: RequestTypeId,
): Pick<Wanted, 'words' | 'told'> {
  if (form === 'inquiry') return { words: wordsForStaff(turn), told: {} };
  const { words: story, ...told } = toldWith(services, turn, { form, answers: {} }, turn.heard.text);
  const before = form === 'complaint' ? takeTold(turn) : undefined;
  return { words: typeof story === 'string' ? joined(before, story) : before, told };
}

/** What was told where only an address was asked for is the matter of the inquiry in its place. */
function wordsForStaff({ draft, heard }: DeskTurn): string | undefined {
  if (draft?.form !== 'marketing-stop') return undefined;
  const { words } = draft.told ?? {};
  const before = typeof words === 'string' ? words : undefined;
  return namesPost(heard.text) ? joined(before, heard.text) : before;
}

/** With what the wish for it told, details for staff among it; the address is known, and a stop of mails tells no more. */
function withWish(services: DeskServices, turn: DeskTurn, begun: Draft, wished: string): Draft {
  if (begun.left?.form === 'marketing-stop') return begun;
  const { address: _known, ...told } = toldWith(services, turn, begun, wished);
  return withDetails(services, turn, { ...begun, told: { ...told, ...begun.told } }, wished);
}

interface Wanted {
  readonly id: string;
  readonly form: RequestTypeId;
  /** What the customer said it is about. */
  readonly words: string | undefined;
  /** What else the wish for it tells. */
  readonly told: Answers;
}

/** The form that is wanted, with who is asking and whatever both forms ask; whoever goes back finds all as it was. */
function inPlaceOf(draft: Draft, { id, form, words, told }: Wanted): Draft {
  const { identity, number, receivedAt, answers, left, beside } = draft;
  const before = left?.form === form ? left.answers : {};
  return {
    id,
    form,
    formVersion: FORMS[form].version,
    answers: present({ words, mail: answers['mail'] }),
    identity,
    told: { ...before, ...carriedOver(draft, form), ...told },
    left: { form: draft.form, answers: { ...draft.told, ...answers } },
    ...present({ number, receivedAt, beside }),
  };
}

/** Whether the words wish for this request once more. */
function wishesFor(
  { policyInForce }: DeskServices,
  { heard, state }: DeskTurn,
  wanted: RequestTypeId,
): boolean {
  const typed = typedIn(heard);
  if (typed.tellsLeak()) return wanted === 'complaint';
  return wishedIn(policyInForce().understand.meaningOf(typed.text, state.language)).includes(wanted);
}
