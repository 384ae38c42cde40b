import type { Say } from '../../src/domain/conversation/utterance';
import { REQUEST_TYPES, type RequestTypeId } from '../../src/domain/request/requestType';
import type { TicketLine } from '../../src/domain/ticket/ticket';
import type { DeskTurn } from '../desk/deskTurn';
import { say, YES_NO } from '../desk/menu';
import { joined } from '../forms/toldBefore';
import { valuesOf } from './requestsHere';

/** Asks with one tap whether what was said is for the request; together with what it was asked of before. */
export function askWhetherFor(turn: DeskTurn, request: TicketLine, words: string): Say {
  const all = turn.unsettled === undefined ? words : joined(turn.unsettled, words);
  turn.state.forRequest = { ticketId: request.id, words: all };
  return { ...say('status:isForRequest', YES_NO), values: valuesOf(request) };
}

/** Asks whether to take the request back and to begin another one in its place. */
export function askWhetherInstead(turn: DeskTurn, sent: TicketLine, instead: RequestTypeId): Say {
  turn.state.forRequest = { ticketId: sent.id, instead };
  const values = { ...valuesOf(sent), wanted: { key: REQUEST_TYPES[instead].name } };
  return { ...say('status:askInstead', YES_NO), values };
}
