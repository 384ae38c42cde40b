import { oneOf } from '../../domain/oneOf';
import { QUEUE_PARTS, type QueueFrom, type QueuePlace } from '../../ports/tickets';

const PLACE = /^(?<part>[a-z]{1,10})\.(?<receivedAt>\d{1,15})\.(?<id>[\w-]{1,64})$/u;

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

function textOf({ part, receivedAt, id }: QueuePlace): string {
  return `${part}.${receivedAt}.${id}`;
}

function placeIn(text: string | null): QueuePlace | undefined {
  const { part: named, receivedAt, id } = PLACE.exec(text ?? '')?.groups ?? {};
  const part = oneOf(QUEUE_PARTS, named ?? null);
  return part === undefined || id === undefined ? undefined : { part, receivedAt: Number(receivedAt), id };
}
