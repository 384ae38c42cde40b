import type { NewArrival } from '../../ports/inbox';
import { type AnsweringDoor, type DoorRequest, json, refused } from '../../ports/door';
import type { Inbound } from '../../ports/runTurn';
import type { ChannelParts } from '../channel';
import { type LineEvent, readEvents, type Source } from './events';
import { hearEvent, isGroup } from './hear';
import { REPLY_FOR } from './limits';
import { type LineReference, readReference, type ReplyTo } from './reference';
import { isSigned } from './signature';

type Parts = Pick<ChannelParts, 'arrive' | 'hide' | 'digests' | 'now' | 'conversations'>;

const LINE_PATH = '/api/line';

/** Whoever knocks where LINE is not set up is told so. */
export const CLOSED_LINE_DOOR: AnsweringDoor = {
  method: 'POST',
  path: LINE_PATH,
  body: 'none',
  handle: () => Promise.resolve(refused('channelClosed')),
};

/**
 * LINE's webhook. What is signed is kept, masked and sealed, and answered at once; the work is done afterwards. What LINE
 * sends again is known by its event's id.
 */
export function lineDoor(parts: Parts, channelSecret: string): AnsweringDoor {
  return {
    method: 'POST',
    path: LINE_PATH,
    body: 'raw',
    handle: (request) => answer(parts, channelSecret, request),
  };
}

async function answer(parts: Parts, channelSecret: string, { body, headers }: DoorRequest) {
  const bytes = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
  if (!isSigned(bytes, headers['x-line-signature'], channelSecret)) return refused('badCredentials');
  const events = readEvents(bytes);
  if (events === undefined) return refused('malformedBody');
  for (const event of events) await noteBlocked(parts, event);
  const arrivals = events.flatMap((event) => arrivalOf(parts, event) ?? []);
  const hidden: NewArrival[] = [];
  for (const arrival of arrivals) hidden.push({ ...arrival, inbound: await parts.hide(arrival.inbound) });
  if (hidden.length > 0) await parts.arrive(hidden);
  return json(200, {});
}

const BLOCKED: Readonly<Record<string, boolean | undefined>> = { follow: false, unfollow: true };

/** `unfollow` alone tells that somebody has blocked the desk, and `follow` that they are back; the later of them holds. */
async function noteBlocked({ conversations, digests }: Parts, event: LineEvent): Promise<void> {
  const { type, source, timestamp } = event;
  const blocked = BLOCKED[type];
  if (source.type !== 'user' || blocked === undefined) return;
  const reference = referenceOf(source);
  const id = digests.foreignId(`line|${reference.to}`);
  const kept = await conversations.address(id);
  if (kept === undefined || (readReference(kept.reference)?.changed?.at ?? 0) > timestamp) return;
  await conversations.readdress(id, {
    ...reference,
    changed: { at: timestamp, blocked },
  });
}

function arrivalOf({ digests, now }: Parts, event: LineEvent): NewArrival | undefined {
  const heard = hearEvent(event);
  if (heard === undefined) return undefined;
  const { source, webhookEventId, replyToken } = event;
  const reference = referenceOf(source);
  const eventId = digests.foreignId(`line|event|${webhookEventId}`);
  const replyTo: ReplyTo | undefined =
    replyToken === undefined ? undefined : { token: replyToken, until: now() + REPLY_FOR };
  const inbound: Inbound = {
    conversationId: digests.foreignId(`line|${reference.to}`),
    activityId: eventId,
    ...heard,
    group: isGroup(source),
    reply: 'called',
    ...(replyTo === undefined ? {} : { replyTo: { ...replyTo } }),
  };
  const userId = digests.foreignId(`line|user|${source.userId ?? reference.to}`);
  return {
    id: eventId,
    inbound,
    beginning: { channel: 'line', userId, reference: { is: reference.is, to: reference.to } },
  };
}

function referenceOf(source: Source): LineReference {
  switch (source.type) {
    case 'user':
      return { is: 'user', to: source.userId };
    case 'group':
      return { is: 'group', to: source.groupId };
    case 'room':
      return { is: 'room', to: source.roomId };
  }
}
