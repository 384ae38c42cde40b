import type { QueueFrom, QueuePlace } from '../../ports/tickets';

const PLACE = /^(?<part>open|closed)\.(?<receivedAt>\d{1,15})\.(?<id>[\w-]{1,64})$/u;

/** The address of the page of the queue that begins after a place or ends before it. */
export function queuePath(from: QueueFrom): string {
  return 'after' in from ? `/console?after=${textOf(from.after)}` : `/console?before=${textOf(from.before)}`;
}

/** What an address asks for; the beginning of the queue when it names no place. */
export function queueFrom(query: URLSearchParams): QueueFrom | undefined {
  const [after, before] = [placeIn(query.get('after')), placeIn(query.get('before'))];
  if (after !== undefined) return { after };
  return before === undefined ? undefined : { before };
}

function textOf({ open, receivedAt, id }: QueuePlace): string {
  return `${open ? 'open' : 'closed'}.${receivedAt}.${id}`;
}

function placeIn(text: string | null): QueuePlace | undefined {
  const { part, receivedAt, id } = PLACE.exec(text ?? '')?.groups ?? {};
  return id === undefined ? undefined : { open: part === 'open', receivedAt: Number(receivedAt), id };
}
