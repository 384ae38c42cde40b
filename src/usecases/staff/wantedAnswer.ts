import type { Value } from '../../domain/conversation/utterance';
import { wayByHand, whereTo } from '../../domain/form/reach';
import type { TicketBody } from '../../domain/ticket/ticket';

/** A way that the desk cannot go, and where it leads. */
export interface WantedByHand {
  readonly way: 'phone' | 'post';
  /** The number, or the parts of the address; masked unless it was opened on record. */
  readonly where: readonly Value[];
}

/** Absent unless the answer is wanted by phone or by post. */
export function wantedByHand({ answers, rows }: TicketBody, personal: boolean): WantedByHand | undefined {
  const way = wayByHand(answers);
  if (way === undefined) return undefined;
  const keys = whereTo(way, answers);
  const given = rows.filter(({ field }) => keys.includes(field));
  return { way, where: given.map(({ value, masked }) => (personal ? value : masked)) };
}
