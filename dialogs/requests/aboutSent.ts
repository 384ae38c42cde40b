import type { DialogContext } from 'botbuilder-dialogs';
import { readButton } from '../../src/domain/conversation/readButton';
import { present } from '../../src/domain/present';
import { readReceiptNumber } from '../../src/domain/ticket/receiptNumber';
import type { TicketLine } from '../../src/domain/ticket/ticket';
import { isOpen } from '../../src/domain/ticket/transitions';
import type { Gist } from '../../src/ports/gist';
import { type AboutRequest, readAboutRequest } from '../../src/recognition/wishes/aboutRequest';
import { asksOwnNumber } from '../../src/recognition/wishes/ownNumberAsked';
import { readRequestWish } from '../../src/recognition/wishes/requestWish';
import { readOtherType } from '../../src/recognition/wishes/otherType';
import { typedIn } from '../../src/talk/typed';
import { tellAnswerWay, tellSent } from '../../src/usecases/tellSent';
import { tellStatus } from '../../src/usecases/tellStatus';
import type { DeskServices } from '../desk/deskServices';
import type { DeskTurn } from '../desk/deskTurn';
import { followScript } from '../desk/followLanguage';
import { say } from '../desk/menu';
import { RequestDialog } from '../forms/requestDialog';
import { askWhetherInstead } from './askWhether';
import { hearForRequest } from './forRequest';
import { LostNumberDialog } from './lostNumber';
import { requestsHere } from './requestsHere';
import { repliesToStaff, staffWroteIn } from './staffWaits';
import { beginStatus } from './statusDialog';
import { tellOrAskStatus } from './tellOrAskStatus';
import { asksOfMatter, tellsAfterwards } from './toldAfterwards';

interface Means {
  readonly services: DeskServices;
  readonly dc: DialogContext;
  readonly turn: DeskTurn;
  /** The requests of this conversation, newest first. */
  readonly here: readonly TicketLine[];
}

/**
 * What is said outside a form of a request that was sent: about it, in reply to staff, or to put right what is in it.
 * False where the words mean something else.
 */
export async function hearAboutSent(
  services: DeskServices,
  dc: DialogContext,
  turn: DeskTurn,
): Promise<boolean> {
  const { text } = turn.heard;
  if (turn.group || text === '' || readButton(text) !== undefined) return false;
  if (await hearForRequest(services, dc, turn)) return true;
  const here = await requestsHere(services, turn);
  const means = { services, dc, turn, here };
  const heard = (await saysOfIt(means)) || (here.length > 0 && (await tellsIt(means)));
  if (heard) followScript(turn);
  return heard;
}

/** The wish to add something to a request, or to take it back, is no word for staff by itself. */
async function tellsIt({ services, turn, here }: Means): Promise<boolean> {
  if (readRequestWish(turn.heard.text) !== undefined) return false;
  return (
    offersOther(turn, here) ||
    (await repliesToStaff(services, turn, here)) ||
    asksOfMatter(services, turn, here) ||
    tellsAfterwards(services, turn, here)
  );
}

async function saysOfIt(means: Means): Promise<boolean> {
  const { text } = means.turn.heard;
  const asksNumber = means.here.length > 0 && asksOwnNumber(text);
  const about = asksNumber ? 'lostNumber' : (readAboutRequest(text) ?? aboutByGist(means, text));
  return about !== undefined && SAID[about](means);
}

/** So likely is what is said of a request that was sent, by how people put it. */
const SURE_FROM = 0.8;
const BY_GIST: Readonly<Partial<Record<Gist, AboutRequest>>> = {
  'sent/whatWasSent': 'whatWasSent',
  'sent/objects': 'disagrees',
  'sent/lostNumber': 'lostNumber',
};

/** Read so only of somebody who has sent something here; whoever has lost a number says so anywhere. */
function aboutByGist({ services, here }: Means, text: string): AboutRequest | undefined {
  const { gist, sure } = services.policyInForce().understand.gistOf(text);
  const about = sure < SURE_FROM ? undefined : BY_GIST[gist];
  return about === 'lostNumber' || here.length > 0 ? about : undefined;
}

const SAID: Readonly<Record<AboutRequest, (means: Means) => Promise<boolean>>> = {
  whatWasSent,
  when: ({ services, turn, here }) => tellOf(services, turn, here, 'when'),
  how: ({ services, turn, here }) => tellOf(services, turn, here, 'how'),
  objects: putObjection,
  disagrees: async (means) =>
    (await staffWroteIn(means.services, means.here)) !== undefined && putObjection(means),
  lostNumber,
};

/** What is in the newest request of this conversation; with none here, the way to one. */
async function whatWasSent({ services, dc, turn, here }: Means): Promise<boolean> {
  const [newest] = here;
  const ticket = newest === undefined ? undefined : await services.tickets.find(newest.id);
  if (ticket === undefined && typedIn(turn.heard).facts().includes('asked')) return false;
  if (ticket === undefined) {
    turn.said.push(say('status:noneHere'));
    await beginStatus(dc, {});
  } else turn.said.push(...tellSent(ticket, turn.conversation.id));
  return true;
}

/** When an answer is due, and how the newest request stands; or how its answer will come. In general otherwise. */
async function tellOf(
  { tickets }: DeskServices,
  turn: DeskTurn,
  [newest]: readonly TicketLine[],
  what: 'when' | 'how',
): Promise<boolean> {
  const ticket = newest === undefined ? undefined : await tickets.find(newest.id);
  if (ticket === undefined || !isOpen(ticket.line)) return false;
  if (what === 'how') turn.said.push(tellAnswerWay(ticket.body));
  else turn.said.push(say('fact:whenAnswered'), ...tellStatus(ticket));
  return true;
}

/** Kept with the request that it is about, decided or not; one that is not known here is opened by a code first. */
async function putObjection({ dc, turn }: Means): Promise<boolean> {
  const { text: words } = turn.heard;
  const receiptNumber = readReceiptNumber(words);
  await dc.beginDialog(RequestDialog.ID, {
    wish: 'add',
    objects: true,
    words,
    ...present({ receiptNumber }),
  });
  return true;
}

/** The number of a request that was sent from here is shown; any other is found by its address. */
async function lostNumber({ services, dc, turn, here }: Means): Promise<boolean> {
  if (here.length > 0) await tellOrAskStatus(services, dc, turn);
  else await dc.beginDialog(LostNumberDialog.ID);
  return true;
}

/** "I said remove, not stop": whether to begin that one in place of the one that was sent. */
function offersOther(turn: DeskTurn, here: readonly TicketLine[]): boolean {
  const wanted = readOtherType(turn.heard.text);
  const sent = here.find(isOpen);
  if (wanted === undefined || sent === undefined || sent.type === wanted) return false;
  turn.said.push(askWhetherInstead(turn, sent, wanted));
  return true;
}

/** Notes which request the next words may be about; that is over once something else was turned to. */
export function noteSent(turn: DeskTurn, dc: DialogContext): void {
  const { state, effects, said } = turn;
  const changed = effects.flatMap((effect) =>
    effect.is === 'ticket' ? [effect.ticket.id] : effect.is === 'ticketChange' ? [effect.change.from.id] : [],
  );
  const [sent] = changed.slice(-1);
  const turned = turn.draft !== null || dc.activeDialog !== undefined;
  if (sent !== undefined) state.justSent = sent;
  else if (turned || said.some(({ kind }) => kind === 'quote')) delete state.justSent;
  if (turned) delete state.forRequest;
}
