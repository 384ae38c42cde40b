import type { Utterance } from '../domain/conversation/utterance';
import { REQUEST_TYPES } from '../domain/request/requestType';
import type { WholeTicket } from '../ports/tickets';

/** How a request stands, its decision, and every word that staff wrote about it. Nothing that the customer entered. */
export function tellStatus({ line, events }: WholeTicket): readonly Utterance[] {
  const values = {
    number: line.receiptNumber,
    type: { key: REQUEST_TYPES[line.type].name },
    status: { key: `request:status.${line.status}` },
    received: { instant: line.receivedAt },
  } as const;
  const words = events.flatMap(({ event }) =>
    event.kind === 'replied' || event.kind === 'completed' ? [event.text] : [],
  );
  const said: Utterance[] = [{ kind: 'say', key: 'status:line', values }];
  if (line.outcome !== undefined)
    said.push({
      kind: 'say',
      key: 'status:outcome',
      values: { outcome: { key: `request:outcome.${line.outcome}` } },
    });
  if (line.ground !== undefined)
    said.push({
      kind: 'say',
      key: 'status:ground',
      values: { ground: { key: `request:ground.${line.ground}` } },
    });
  said.push({ kind: 'say', key: words.length > 0 ? 'status:answers' : 'status:noAnswers' });
  return [
    ...said,
    ...words.map((text): Utterance => ({ kind: 'staff', text, receiptNumber: line.receiptNumber })),
  ];
}
