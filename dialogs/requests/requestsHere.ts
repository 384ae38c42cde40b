import type { Ask, Choice, Say, Values } from '../../src/domain/conversation/utterance';
import { readButton } from '../../src/domain/conversation/readButton';
import { REQUEST_TYPES } from '../../src/domain/request/requestType';
import type { TicketLine } from '../../src/domain/ticket/ticket';
import { isOpen, MAX_ADDED } from '../../src/domain/ticket/transitions';
import { readCommand } from '../../src/recognition/wishes/command';
import type { RequestWish } from '../../src/recognition/wishes/requestWish';
import { readLongText } from '../../src/recognition/text/text';
import { readYesNo } from '../../src/recognition/choices/yesNo';
import type { DeskNumber } from '../../src/domain/deskNumber';
import type { WholeTicket } from '../../src/ports/tickets';
import type { DeskServices } from '../desk/deskServices';
import { type DeskTurn, openedIn } from '../desk/deskTurn';
import { WRITE_TO_STAFF, YES_NO } from '../desk/menu';
import { requestNamed } from './requestNamed';
import { commandButton, requestButton } from '../../src/domain/conversation/button';
import { typedIn } from '../../src/talk/typed';

/** More than these are not offered as buttons; any can be named by its number. */
const AT_MOST = 8;
/** Leaves the question for words; on a channel without buttons the word does the same. */
const NOTHING: Choice = { value: commandButton('back'), label: 'form:cancel' };

/** The requests that whoever writes here may change: sent from this conversation, or opened in it by a code. */
export async function requestsHere(
  { tickets }: DeskServices,
  turn: DeskTurn,
): Promise<readonly TicketLine[]> {
  const linked = await tickets.ofConversation(turn.conversation.id);
  const here = openedIn(turn);
  const opened = here === undefined ? undefined : await tickets.find(here);
  if (opened === undefined || linked.some(({ id }) => id === opened.line.id)) return linked;
  return [opened.line, ...linked];
}

/** The request of a number, where this very conversation sent or opened it: nothing has to be shown again. */
export async function sentHere(
  services: DeskServices,
  turn: DeskTurn,
  { of, number }: DeskNumber,
): Promise<WholeTicket | undefined> {
  if (of !== 'request') return undefined;
  const here = await requestsHere(services, turn);
  const line = here.find(({ receiptNumber }) => receiptNumber === number);
  return line && services.tickets.find(line.id);
}

/** The one that is meant: the named one, or the only one that can be changed, or that there is; else undefined. */
export function requestMeant(
  here: readonly TicketLine[],
  { receiptNumber, objects, called }: Pick<RequestWish, 'receiptNumber' | 'objects' | 'called'>,
): TicketLine | undefined {
  if (receiptNumber !== undefined) return here.find((line) => line.receiptNumber === receiptNumber);
  if (objects === true) return objectedIn(here);
  const open = here.filter(isOpen);
  const named = called === undefined ? undefined : requestNamed(open, called);
  if (named !== undefined) return named;
  return open.length > 1 ? undefined : (open[0] ?? here[0]);
}

/** What is objected to was decided, unless nothing has been. */
function objectedIn(here: readonly TicketLine[]): TicketLine | undefined {
  return here.find(({ status }) => status === 'completed') ?? here.find(isOpen) ?? here[0];
}

/** Whether words can be put to the request as it stands. */
export function takesWords(line: TicketLine, { objects }: Pick<RequestWish, 'objects'>): boolean {
  return isOpen(line) || (objects === true && line.status === 'completed');
}

export function choicesOfRequests(here: readonly TicketLine[], { wish }: RequestWish): readonly Choice[] {
  const open = here.filter(isOpen).slice(0, AT_MOST);
  return open.map(({ receiptNumber }) => ({
    value: requestButton(wish, receiptNumber),
    label: 'status:choice.number',
    values: { number: receiptNumber },
  }));
}

/** Asks which of several is meant. */
export function askWhich(here: readonly TicketLine[], wish: RequestWish): Say {
  const lines = here
    .filter(isOpen)
    .slice(0, AT_MOST)
    .map((line) => ({ key: 'status:whichLine', values: valuesOf(line) }) as const);
  const choices = choicesOfRequests(here, wish);
  return { kind: 'say', key: 'status:which', values: { requests: { lines } }, choices };
}

/** The question about one request: for the words to add, or whether to take it back. */
export function askAbout(line: TicketLine, { wish }: RequestWish): Ask | Say {
  const values = valuesOf(line);
  if (wish === 'withdraw') return { kind: 'say', key: 'status:askWithdraw', values, choices: YES_NO };
  const input = { kind: 'longText', autocomplete: 'off', maxLength: MAX_ADDED } as const;
  return { kind: 'ask', key: 'status:askWords', values, input, choices: [NOTHING] };
}

/** That it is decided or withdrawn already; a new message to the staff is offered unless a form is open. */
export function tooLate(line: TicketLine, { draft }: DeskTurn): Say {
  const key = line.status === 'withdrawn' ? 'status:alreadyWithdrawn' : 'status:alreadyCompleted';
  return {
    kind: 'say',
    key,
    values: valuesOf(line),
    ...(draft === null ? { choices: [WRITE_TO_STAFF] } : {}),
  };
}

export function valuesOf({ receiptNumber, type, receivedAt }: TicketLine): Values {
  return {
    number: receiptNumber,
    type: { key: REQUEST_TYPES[type].name },
    received: { instant: receivedAt },
  };
}

/** In the middle of a form, with nothing sent before it, "my request" is the form itself. */
export async function isFormMeant(
  services: DeskServices,
  turn: DeskTurn,
  asked: RequestWish,
): Promise<boolean> {
  if (turn.draft === null || asked.receiptNumber !== undefined || typedIn(turn.heard).button() !== undefined)
    return false;
  return (await requestsHere(services, turn)).length === 0;
}

const readFreeWords = readLongText(MAX_ADDED);

/** Free words, whatever they say; a command or a button that means nothing here is none. */
export function readWords(typed: string): ReturnType<typeof readFreeWords> {
  const none =
    readButton(typed) !== undefined || readCommand(typed) !== undefined || readYesNo(typed) === 'yes';
  return readFreeWords(none ? '' : typed);
}
