import type { Server } from 'restify';
import { z } from 'zod';
import type { Json } from '../domain/json';
import { type Answer, json, type Refused, refused } from './answer';
import type { Doorkeeper } from './doorkeeper';

/** An activity as it came, with the least that makes it one. */
export type PostedActivity = z.output<typeof activityShape>;

/** Handles an activity of the Bot Framework; `unauthorised` when its token is not good. */
export type HandleMessage = (
  authorization: string,
  activity: PostedActivity,
) => Promise<{ readonly status: number; readonly body?: Json } | 'unauthorised'>;

const activityShape = z.looseObject({
  type: z.string().min(1),
  channelId: z.string().min(1),
  serviceUrl: z.string().optional(),
  conversation: z.looseObject({ id: z.string().min(1) }),
  from: z.looseObject({ id: z.string() }),
  id: z.string().max(500).optional(),
  text: z.string().max(100_000).optional(),
});

/** POST /api/messages: Teams, Azure's channels, emulators. Without a handler the door is not there. */
export function mountMessages(
  server: Server,
  { answering }: Doorkeeper,
  handle: HandleMessage | undefined,
  path = '/api/messages',
): void {
  if (handle === undefined) return;
  server.post(
    { path, contentType: 'application/json' },
    answering((req) => answer(handle, req.headers.authorization ?? '', req.body)),
  );
}

async function answer(
  handle: HandleMessage,
  authorization: string,
  body: unknown,
): Promise<Answer | Refused> {
  const activity = activityShape.safeParse(body);
  if (!activity.success) return refused('badActivity');
  const answered = await handle(authorization, activity.data);
  if (answered === 'unauthorised') return refused('badCredentials');
  return answered.body === undefined ? { status: answered.status } : json(answered.status, answered.body);
}
