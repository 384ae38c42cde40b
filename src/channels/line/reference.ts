import { z } from 'zod';
import type { Json } from '../../domain/json';

const reference = z.object({
  is: z.enum(['user', 'group', 'room']),
  to: z.string().min(1),
  /** When the user blocked the desk or took that back last (ms), and which of the two it was. */
  changed: z.object({ at: z.number(), blocked: z.boolean() }).optional(),
});
/** LINE's own address of a conversation. */
export type LineReference = z.output<typeof reference>;
export const readReference = (kept: Json | undefined): LineReference | undefined =>
  reference.safeParse(kept).data;

const replyTo = z.object({ token: z.string().min(1), until: z.number() });
/** What one event can be answered with, once, and until when (ms). */
export type ReplyTo = z.output<typeof replyTo>;
export const readReplyTo = (kept: Json | undefined): ReplyTo | undefined => replyTo.safeParse(kept).data;
