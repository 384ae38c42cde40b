import type { Request, Server } from 'restify';
import { isLoopbackHost, isLoopbackUrl } from '../channels/loopback';
import { type PostedActivity, readActivity } from '../channels/postedActivity';
import type { Json } from '../domain/json';
import { type Answer, json, type Refused, refused } from './answer';
import type { Doorkeeper } from './doorkeeper';

/** Handles an activity of the Bot Framework; `unauthorised` when its token is not good. */
export type HandleMessage = (
  authorization: string,
  activity: PostedActivity,
) => Promise<{ readonly status: number; readonly body?: Json } | 'unauthorised'>;

export interface MessagesDoor {
  readonly handle: HandleMessage;
  /** No token is checked: then only this machine may come in, and only this machine is called back. */
  readonly anonymous: boolean;
}

/** POST /api/messages: Teams, Azure's channels, emulators. Without a handler the door is not there. */
export function mountMessages(
  server: Server,
  { answering }: Doorkeeper,
  door: MessagesDoor | undefined,
  path = '/api/messages',
): void {
  if (door === undefined) return;
  server.post(
    { path, contentType: 'application/json' },
    answering((req) => answer(door, req)),
  );
}

async function answer({ handle, anonymous }: MessagesDoor, req: Request): Promise<Answer | Refused> {
  const activity = readActivity(req.body);
  if (activity === undefined) return refused('badActivity');
  const elsewhere = anonymous ? whyNotLocal(req, activity) : undefined;
  if (elsewhere !== undefined) return refused(elsewhere);
  const answered = await handle(req.headers.authorization ?? '', activity);
  if (answered === 'unauthorised') return refused('badCredentials');
  return answered.body === undefined ? { status: answered.status } : json(answered.status, answered.body);
}

function whyNotLocal(
  { headers }: Request,
  { deliveryMode, serviceUrl }: PostedActivity,
): 'hostNotLocal' | 'serviceNotLocal' | undefined {
  // A page of any website may have its own name resolved to this machine.
  if (!isLoopbackHost(headers.host ?? '')) return 'hostNotLocal';
  // With `expectReplies` the answer carries the reply, and nobody is called.
  const called = deliveryMode !== 'expectReplies';
  return called && !isLoopbackUrl(serviceUrl ?? '') ? 'serviceNotLocal' : undefined;
}
