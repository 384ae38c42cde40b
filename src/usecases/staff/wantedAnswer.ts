import type { Value } from '../../domain/conversation/utterance';
import type { TicketBody } from '../../domain/ticket/ticket';

/** How the customer wants to be answered, where the form asks: `post` and `phone` are for staff to do themselves. */
export type WantedWay = 'chat' | 'email' | 'phone' | 'post' | 'none';

/** What the forms ask: complaint and inquiry for an `answer`, a claim for a `method`. */
const WAYS: Readonly<Record<string, WantedWay>> = {
  ...{ chat: 'chat', email: 'email', phone: 'phone', post: 'post', none: 'none' },
  paper: 'post',
};

/** The answers that say where to, in the order asked. */
const WHERE: Partial<Readonly<Record<WantedWay, readonly string[]>>> = {
  phone: ['phone'],
  post: ['place', 'town', 'street', 'wholeAddress', 'country'],
};

/** Picked where a postcode belongs to several towns and none of them was right; the whole address follows. */
const NONE_OF_THESE = 'none';

/** Undefined where the form does not ask, or where data goes out as the desk sends everything. */
export function wantedWay({ answers }: Pick<TicketBody, 'answers'>): WantedWay | undefined {
  const way = answers['answer'] ?? answers['method'];
  return typeof way === 'string' && Object.hasOwn(WAYS, way) ? WAYS[way] : undefined;
}

/** A way that the desk cannot go, and where it leads. */
export interface WantedByHand {
  readonly way: 'phone' | 'post';
  /** The number, or the parts of the address; masked unless it was opened on record. */
  readonly where: readonly Value[];
}

/** Absent unless the answer is wanted by phone or by post. */
export function wantedByHand(body: TicketBody, personal: boolean): WantedByHand | undefined {
  const way = wantedWay(body);
  if (way !== 'phone' && way !== 'post') return undefined;
  const given = body.rows.filter(
    ({ field }) => WHERE[way]?.includes(field) === true && body.answers[field] !== NONE_OF_THESE,
  );
  return { way, where: given.map(({ value, masked }) => (personal ? value : masked)) };
}
