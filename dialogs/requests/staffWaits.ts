import { looksLikeDeskNumber, readDeskNumber } from '../../src/domain/deskNumber';
import type { TicketLine } from '../../src/domain/ticket/ticket';
import { isOpen, MAX_ADDED } from '../../src/domain/ticket/transitions';
import type { Understanding } from '../../src/ports/understand';
import type { WholeTicket } from '../../src/ports/tickets';
import { readYesNo } from '../../src/recognition/choices/yesNo';
import { foldPhrase } from '../../src/recognition/text/fold';
import { readCommand } from '../../src/recognition/wishes/command';
import { readDeskFact } from '../../src/recognition/wishes/deskFact';
import { looksLikeQuestion } from '../../src/recognition/wishes/question';
import { readResumeWish } from '../../src/recognition/wishes/resume';
import { saysThanks } from '../../src/recognition/wishes/thanks';
import { staffWroteLast } from '../../src/usecases/tellStatus';
import type { DeskServices } from '../desk/deskServices';
import type { DeskTurn } from '../desk/deskTurn';
import { askWhetherFor } from './askWhether';
import { addTo } from './forRequest';
import { SURE, wishesAnother } from './wishesAnother';

/** The newest request here to which staff wrote last, so that what comes next is their answer. */
export async function staffWroteIn(
  { tickets }: Pick<DeskServices, 'tickets'>,
  here: readonly TicketLine[],
): Promise<WholeTicket | undefined> {
  for (const { id, version, status } of here) {
    if (version === 1 || status === 'withdrawn') continue;
    const ticket = await tickets.find(id);
    if (ticket !== undefined && staffWroteLast(ticket.events)) return ticket;
  }
  return undefined;
}

/** What is done with words while staff wait for an answer: given to them, asked about first, or left alone. */
type Meant = 'forStaff' | 'unsure' | 'elsewhere';

/** After a message of staff the next words go to that request, unless they are plainly for the desk. */
export async function repliesToStaff(
  services: DeskServices,
  turn: DeskTurn,
  here: readonly TicketLine[],
): Promise<boolean> {
  const { text } = turn.heard;
  if (isForDesk(text)) return false;
  const waiting = await staffWroteIn(services, here.filter(isOpen));
  if (waiting === undefined) return false;
  const meant = meantFor(services, turn, waiting);
  if (meant === 'forStaff') await addTo(services, turn, waiting.line, text);
  if (meant === 'unsure') turn.said.push(askWhetherFor(turn, waiting.line, text));
  return meant !== 'elsewhere';
}

/** Numbers, commands, and what the desk knows itself. A yes is an answer, though it may command as well. */
function isForDesk(text: string): boolean {
  if (text.length > MAX_ADDED || readDeskNumber(text) !== undefined || looksLikeDeskNumber(text)) return true;
  const command = readCommand(text);
  if (command !== undefined && readYesNo(text) === undefined) return command.is !== 'send';
  return readResumeWish(text) || readDeskFact(text).length > 0;
}

function meantFor({ policyInForce }: DeskServices, { heard, state }: DeskTurn, ticket: WholeTicket): Meant {
  const { text } = heard;
  if (saysThanks(text)) return agrees(ticket, text) ? 'forStaff' : 'elsewhere';
  if (readYesNo(text) !== undefined) return 'forStaff';
  if (!/[\p{L}\p{N}]/u.test(text)) return 'elsewhere';
  const meant = policyInForce().understand.meaningOf(text, state.language);
  return looksLikeQuestion(text) ? ofQuestion(meant) : ofStatement(meant, ticket, text);
}

/** A question that the policy answers is one; any other is put to whoever wrote. */
function ofQuestion({ kind, answered, confidence }: Understanding): Meant {
  if (FOR_DESK.includes(kind) || kind === 'smalltalk') return 'elsewhere';
  if (kind === 'request') return 'unsure';
  return kind === 'policy' && answered && confidence >= SURE ? 'elsewhere' : 'forStaff';
}

function ofStatement(meant: Understanding, ticket: WholeTicket, text: string): Meant {
  const { kind, announce } = meant;
  if (announce || FOR_DESK.includes(kind)) return 'elsewhere';
  if (kind === 'smalltalk') return foldPhrase(text).length <= SHORT ? 'elsewhere' : 'forStaff';
  const wished = wishesAnother(text, meant, ticket.line);
  return wished === 'asked' && asksSomething(ticket) ? 'forStaff' : OF_WISH[wished];
}

/** Words that only name another kind of request may well be about this one. */
const OF_WISH = { no: 'forStaff', maybe: 'forStaff', asked: 'unsure', plainly: 'elsewhere' } as const;
/** A person, or how a request stands. */
const FOR_DESK: readonly Understanding['kind'][] = ['human', 'status'];
/** Whoever only greets or laughs needs no more letters. */
const SHORT = 24;

/** "Understood" answers a question; with thanks it only says that it was read. */
function agrees(ticket: WholeTicket, text: string): boolean {
  return readYesNo(text) === 'yes' && asksSomething(ticket) && !THANKS.test(text.toLowerCase());
}

const THANKS = /\bth(?:an|x)|\basante|ありがと|有難|おおきに|感謝|助かり/u;

function asksSomething({ events }: WholeTicket): boolean {
  const last = events.findLast(({ event }) => event.kind === 'replied')?.event;
  return last?.kind === 'replied' && looksLikeQuestion(last.text);
}
