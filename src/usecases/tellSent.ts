import type { Say, Utterance, Value } from '../domain/conversation/utterance';
import { maskEmail, maskText } from '../domain/form/mask';
import { wayOfAnswer } from '../domain/form/reach';
import { REQUEST_TYPES } from '../domain/request/requestType';
import { isOwnWords } from '../domain/ticket/ownWords';
import type { TicketBody, TicketLine, TicketRow } from '../domain/ticket/ticket';
import type { WholeTicket } from '../ports/tickets';
import { maskOwnWords } from '../recognition/hidden/maskPersonal';

/** How the answer will reach the customer. */
export function tellAnswerWay({ mailTo, answers }: Pick<TicketBody, 'mailTo' | 'answers'>): Say {
  if (mailTo !== undefined)
    return { kind: 'say', key: 'form:answerMailed', values: { address: maskEmail(mailTo) } };
  const way = wayOfAnswer(answers);
  if (way === 'phone') return { kind: 'say', key: 'form:receiptPhone' };
  if (way === 'post') return { kind: 'say', key: 'form:receiptPost' };
  if (way === 'none') return { kind: 'say', key: 'form:receiptNoAnswer' };
  return { kind: 'say', key: 'form:receiptHere' };
}

/** Where it is shown: where it was typed, so that free words can be read, or where a code has opened it. */
type Shown = 'whereTyped' | 'elsewhere';

/** What was sent, line by line, masked as it was at the last look; of free words where they were typed only what is personal. */
export function tellRows(
  { receiptNumber, type }: TicketLine,
  rows: readonly TicketRow[],
  shown: Shown = 'whereTyped',
): Say {
  const lines = rows.map((row) =>
    rowOf({ key: row.label }, shown === 'elsewhere' ? row.masked : shownOf(row)),
  );
  return {
    kind: 'say',
    key: 'status:sent',
    values: { number: receiptNumber, type: { key: REQUEST_TYPES[type].name }, rows: { lines } },
  };
}

/** What the customer sent and added to it later, and how it will be answered while it is to be. */
export function tellSent(
  { line, body, events, conversations }: WholeTicket,
  conversationId: string,
): readonly Utterance[] {
  const here = conversations.find(({ id }) => id === conversationId);
  const shown = here?.linkedAt === line.completeAt ? 'whereTyped' : 'elsewhere';
  const sent = tellRows(line, body.rows, shown);
  const words = events.flatMap(({ event }) => (isOwnWords(event) ? [event.text] : []));
  const added = words.map(shown === 'elsewhere' ? maskText : maskOwnWords);
  const told = added.length === 0 ? [] : [addedLater(added)];
  return line.closedAt === undefined ? [sent, ...told, tellAnswerWay(body)] : [sent, ...told];
}

function addedLater(texts: readonly string[]): Say {
  return { kind: 'say', key: 'status:addedLater', values: { words: { lines: texts } } };
}

function shownOf({ value, masked }: TicketRow): Value {
  return typeof value === 'string' && masked === maskText(value) ? maskOwnWords(value) : masked;
}

const rowOf = (label: Value, value: Value): Value => ({ key: 'form:summaryRow', values: { label, value } });
