import type { Value } from '../../domain/conversation/utterance';
import { type Way, wayToReach } from '../../domain/form/reach';
import type { TicketBody } from '../../domain/ticket/ticket';

/** The answers that say where to, in the order asked. */
const WHERE: Partial<Readonly<Record<Way, readonly string[]>>> = {
  phone: ['phone'],
  post: ['place', 'town', 'street', 'wholeAddress', 'country'],
};

/** Picked where a postcode belongs to several towns and none of them was right; the whole address follows. */
const NONE_OF_THESE = 'none';

/** A way that the desk cannot go, and where it leads. */
export interface WantedByHand {
  readonly way: 'phone' | 'post';
  /** The number, or the parts of the address; masked unless it was opened on record. */
  readonly where: readonly Value[];
}

/** Absent unless the answer is wanted by phone or by post. */
export function wantedByHand(body: TicketBody, personal: boolean): WantedByHand | undefined {
  const way = wayToReach(body.answers);
  if (way !== 'phone' && way !== 'post') return undefined;
  const given = body.rows.filter(
    ({ field }) => WHERE[way]?.includes(field) === true && body.answers[field] !== NONE_OF_THESE,
  );
  return { way, where: given.map(({ value, masked }) => (personal ? value : masked)) };
}
