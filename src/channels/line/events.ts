import { z } from 'zod';
import { absent } from '../absent';

const id = z.string().min(1).max(100);

const source = z.discriminatedUnion('type', [
  z.object({ type: z.literal('user'), userId: id }),
  z.object({ type: z.literal('group'), groupId: id, userId: absent(id) }),
  z.object({ type: z.literal('room'), roomId: id, userId: absent(id) }),
]);
export type Source = z.output<typeof source>;

const mentionee = z.object({ index: z.number(), length: z.number(), isSelf: absent(z.boolean()) });
const message = z.object({
  id,
  type: z.string(),
  text: absent(z.string()),
  mention: absent(z.object({ mentionees: z.array(z.unknown()).catch([]) })),
});
const event = z.object({
  type: z.string(),
  mode: absent(z.string()),
  webhookEventId: id,
  timestamp: z.number().catch(0),
  source,
  replyToken: absent(id),
  message: absent(message),
  postback: absent(
    z.object({
      data: z.string().max(1000),
      params: absent(z.object({ date: absent(z.string()) })),
    }),
  ),
});
/** An event as the desk reads it; every other field is nobody's business here. */
export type LineEvent = z.output<typeof event>;
export type Mentionee = z.output<typeof mentionee>;

const webhook = z.object({ events: z.array(z.unknown()).max(10_000) });

/**
 * The events of a webhook's body, as far as there are any that the desk can read: LINE adds types and fields without
 * notice. Undefined where it is no webhook at all.
 * https://developers.line.biz/en/reference/messaging-api/#webhook-event-objects
 */
export function readEvents(body: Buffer): readonly LineEvent[] | undefined {
  const read = webhook.safeParse(parsed(body));
  return read.data?.events.flatMap((one) => event.safeParse(one).data ?? []);
}

export const mentioneesOf = ({ mention }: z.output<typeof message>): readonly Mentionee[] =>
  (mention?.mentionees ?? []).flatMap((one) => mentionee.safeParse(one).data ?? []);

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) as unknown;
  } catch {
    return undefined;
  }
}
