import type { Json } from '../../domain/json';
import { type HttpAnswer, type Door, type DoorRequest, json, type Refused, refused } from '../../ports/door';
import { isLoopbackHost, isLoopbackUrl } from './loopback';
import { type PostedActivity, readActivity } from './postedActivity';

/** Handles an activity of the Bot Framework; `unauthorised` when its token is not good. */
type HandleMessage = (
  authorization: string,
  activity: PostedActivity,
) => Promise<{ readonly status: number; readonly body?: Json } | 'unauthorised'>;

interface MessagesDoor {
  readonly handle: HandleMessage;
  /** No token is checked: then only this machine may come in, and only this machine is called back. */
  readonly anonymous: boolean;
}

/** POST /api/messages: Teams, Azure's channels, emulators. */
export function messagesDoor(parts: MessagesDoor): Door {
  return {
    method: 'POST',
    path: '/api/messages',
    body: 'json',
    handle: (request) => answer(parts, request),
  };
}

async function answer(
  { handle, anonymous }: MessagesDoor,
  request: DoorRequest,
): Promise<HttpAnswer | Refused> {
  const activity = readActivity(request.body);
  if (activity === undefined) return refused('badActivity');
  const elsewhere = anonymous ? whyNotLocal(request, activity) : undefined;
  if (elsewhere !== undefined) return refused(elsewhere);
  const answered = await handle(request.headers.authorization ?? '', activity);
  if (answered === 'unauthorised') return refused('badCredentials');
  return answered.body === undefined ? { status: answered.status } : json(answered.status, answered.body);
}

function whyNotLocal(
  { headers }: DoorRequest,
  { deliveryMode, serviceUrl }: PostedActivity,
): 'hostNotLocal' | 'serviceNotLocal' | undefined {
  // A page of any website may have its own name resolved to this machine.
  if (!isLoopbackHost(headers.host ?? '')) return 'hostNotLocal';
  // With `expectReplies` the answer carries the reply, and nobody is called.
  const called = deliveryMode !== 'expectReplies';
  return called && !isLoopbackUrl(serviceUrl ?? '') ? 'serviceNotLocal' : undefined;
}
