import { z } from 'zod';
import {
  type HttpAnswer,
  type AnsweringDoor,
  type DoorRequest,
  json,
  type Refused,
  refused,
} from '../../ports/door';
import { type DirectLineParts, guarded } from './access';
import type { DirectLineClaims } from './directLine';

/** The handle that a client wants to go on from. */
const reopening = z.object({ handle: z.string().min(1).max(1000) });

/** Two calls beside Direct Line 3.0: for a chat's handle, and for a new chat for whoever has only that. */
export function handleDoors(parts: DirectLineParts): readonly AnsweringDoor[] {
  const { access, handles } = parts;
  return [
    {
      method: 'POST',
      path: '/v3/directline/conversations/:id/handle',
      body: 'none',
      handle: guarded(access, (_request, claims) => Promise.resolve(handed(handles, claims))),
    },
    {
      method: 'POST',
      path: '/v3/directline/tokens/reopen',
      body: 'json',
      handle: (request) => reopen(parts, request),
    },
  ];
}

function handed(handles: DirectLineParts['handles'], { conversationId }: DirectLineClaims): HttpAnswer {
  return json(200, { handle: handles.issue(conversationId), expires_in: handles.lifetimeSeconds });
}

/** A token for a new conversation, which shows again what anybody may see of the one that the handle names. */
async function reopen(
  { access, trusts, random, tokens, handles, desk }: DirectLineParts,
  request: DoorRequest,
): Promise<HttpAnswer | Refused> {
  if (!trusts(request.headers.origin)) return refused('untrustedOrigin');
  const tooMuch = access.tooMuch(request, 'begin');
  if (tooMuch !== undefined) return tooMuch;
  const earlier = handles.read(reopening.safeParse(request.body).data?.handle ?? '');
  if (typeof earlier === 'string') return refused(earlier === 'expired' ? 'tokenExpired' : 'badToken');
  const claims = { userId: `dl_${random.id()}`, conversationId: random.id() };
  const reopened = await desk.reopen(earlier.conversationId, claims);
  if (reopened === 'gone') return refused('conversationGone');
  return json(200, {
    conversationId: claims.conversationId,
    token: tokens.issue(claims),
    expires_in: tokens.lifetimeSeconds,
  });
}
