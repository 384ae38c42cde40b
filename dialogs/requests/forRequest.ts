import type { DialogContext } from 'botbuilder-dialogs';
import type { Draft } from '../../src/domain/form/form';
import { present } from '../../src/domain/present';
import type { RequestTypeId } from '../../src/domain/request/requestType';
import type { TicketLine } from '../../src/domain/ticket/ticket';
import { isOpen } from '../../src/domain/ticket/transitions';
import { FORMS } from '../../src/forms';
import type { WholeTicket } from '../../src/ports/tickets';
import { readYesNo, type YesNo } from '../../src/recognition/choices/yesNo';
import { contactsIn } from '../../src/recognition/contact/contactsIn';
import { looksLikeQuestion } from '../../src/recognition/wishes/question';
import { saysThatToo } from '../../src/recognition/wishes/thatToo';
import { whoAsks } from '../forms/keptWishes';
import { beginsWithYes } from '../forms/switching';
import { joined } from '../forms/toldBefore';
import { mayBegin } from '../forms/beginForm';
import type { DeskServices } from '../desk/deskServices';
import type { DeskTurn } from '../desk/deskTurn';
import { menu, say } from '../desk/menu';
import { hearTyped } from '../desk/hearTyped';
import { putDown, putWords } from './putDown';
import { requestNamed } from './requestNamed';
import { requestsHere, valuesOf } from './requestsHere';

/** Hears the answer to either; false where it is none, and then the words are heard for themselves. */
export async function hearForRequest(
  services: DeskServices,
  dc: DialogContext,
  turn: DeskTurn,
): Promise<boolean> {
  const { forRequest } = turn.state;
  if (forRequest === undefined) return false;
  delete turn.state.forRequest;
  if ('words' in forRequest) turn.unsettled = forRequest.words;
  if (await addsToNamed(services, turn, forRequest)) return true;
  return settle({ services, dc, turn }, forRequest);
}

/** By a yes or a no; anything else is heard for itself. */
async function settle(
  { services, dc, turn }: Omit<Means, 'ticket'>,
  forRequest: ForRequest,
): Promise<boolean> {
  const answer = answerIn(turn.heard.text);
  if (answer !== 'yes' && answer !== 'no') return false;
  const ticket = await services.tickets.find(forRequest.ticketId);
  if (ticket === undefined || !isOpen(ticket.line)) return false;
  const means = { services, dc, turn, ticket };
  if ('instead' in forRequest) await INSTEAD[answer](means, forRequest.instead);
  else await FOR_IT[answer](means, forRequest.words);
  return true;
}

/** "No, the first one": the one of this conversation that is named is meant, and the words go there. */
async function addsToNamed(services: DeskServices, turn: DeskTurn, asked: ForRequest): Promise<boolean> {
  const { text } = turn.heard;
  if (!('words' in asked) || text.length > NAMES_AT_MOST || looksLikeQuestion(text)) return false;
  const open = (await requestsHere(services, turn)).filter(isOpen);
  const named = requestNamed(open, text);
  if (named === undefined) return false;
  await addTo(services, turn, named, asked.words);
  return true;
}
type ForRequest = Exclude<DeskTurn['state']['forRequest'], undefined>;
/** Nobody names a request in more UTF-16 units. */
const NAMES_AT_MOST = 80;

/** Said with more, or as the same wish again: "yes that one also", そう、それも止めて. */
function answerIn(text: string): YesNo | undefined {
  const said = readYesNo(text);
  if (said !== undefined || looksLikeQuestion(text)) return said;
  return beginsWithYes(text) || saysThatToo(text) ? 'yes' : undefined;
}

interface Means {
  readonly services: DeskServices;
  readonly dc: DialogContext;
  readonly turn: DeskTurn;
  readonly ticket: WholeTicket;
}
type Settle<T> = Readonly<Record<'yes' | 'no', (means: Means, what: T) => Promise<void>>>;

const FOR_IT: Settle<string> = {
  yes: ({ services, turn, ticket }, words) =>
    addTo(services, turn, ticket.line, withMore(words, turn.heard.text)),
  no: hearOtherwise,
};
/** A yes that tells something more is kept with the words that it was asked of. */
function withMore(words: string, answer: string): string {
  const more = answer.trim().length >= TELLS || contactsIn(answer, { certain: false }).length > 0;
  return readYesNo(answer) === undefined && more ? joined(words, answer) : words;
}
/** So many UTF-16 units somebody tells at least. */
const TELLS = 24;

const INSTEAD: Settle<RequestTypeId> = { yes: beginInstead, no: keepSent };

function keepSent({ turn, ticket }: Means): Promise<void> {
  turn.said.push({ ...say('status:notWithdrawn', menu(turn.state.language)), values: valuesOf(ticket.line) });
  return Promise.resolve();
}

/** Puts words to a request, and says so. */
export async function addTo(
  services: DeskServices,
  turn: DeskTurn,
  request: TicketLine,
  text: string,
): Promise<void> {
  await putWords(services, turn, request, { kind: 'added', text });
  turn.said.push({ ...say('status:added'), values: valuesOf(request) });
}

/** They were for something else: then they are heard as if no request had been sent. */
async function hearOtherwise({ services, dc, turn }: Means, words: string): Promise<void> {
  turn.heard = { ...turn.heard, text: words };
  delete turn.state.justSent;
  await hearTyped(services, dc, turn);
}

async function beginInstead({ services, dc, turn, ticket }: Means, form: RequestTypeId): Promise<void> {
  if (!(await mayBegin(services, dc, turn, form))) return;
  putDown(turn, ticket.line, { kind: 'withdrawn' });
  turn.said.push({ ...say('status:withdrawn'), values: valuesOf(ticket.line) });
  turn.draft = draftLike(ticket, services.random.id(), form);
  await dc.beginDialog(form);
}

/** The form that was meant, with who is asking and what they are called. */
function draftLike({ body: { answers, identity } }: WholeTicket, id: string, form: RequestTypeId): Draft {
  const { mail, phone, place } = answers;
  const told = { ...whoAsks(answers), ...present({ phone, place }) };
  return { id, form, formVersion: FORMS[form].version, answers: present({ mail }), identity, told };
}
