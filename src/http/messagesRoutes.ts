import type { Server } from 'restify';
import { type PostedActivity, readActivity } from '../channels/postedActivity';
import type { Json } from '../domain/json';
import { type Answer, json, type Refused, refused } from './answer';
import type { Doorkeeper } from './doorkeeper';

/** Handles an activity of the Bot Framework; `unauthorised` when its token is not good. */
export type HandleMessage = (
  authorization: string,
  activity: PostedActivity,
) => Promise<{ readonly status: number; readonly body?: Json } | 'unauthorised'>;

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
  const activity = readActivity(body);
  if (activity === undefined) return refused('badActivity');
  const answered = await handle(authorization, activity);
  if (answered === 'unauthorised') return refused('badCredentials');
  return answered.body === undefined ? { status: answered.status } : json(answered.status, answered.body);
}
