import type { Request, Server } from 'restify';
import { readReopening } from '../channels/directline/reopening';
import type { DirectLineClaims } from '../ports/directLine';
import { type Answer, json, type Refused, refused } from './answer';
import { type DirectLineDoor, guarded } from './directLineAccess';
import type { Doorkeeper } from './doorkeeper';

/** Two calls beside Direct Line 3.0: for a chat's handle, and for a new chat for whoever has only that. */
export function mountHandles(server: Server, { answering }: Doorkeeper, door: DirectLineDoor): void {
  const { access, handles } = door;
  server.post(
    '/v3/directline/conversations/:id/handle',
    answering(guarded(access, (_req, claims) => Promise.resolve(handed(handles, claims)))),
  );
  server.post(
    { path: '/v3/directline/tokens/reopen', contentType: 'application/json' },
    answering((req) => reopen(door, req)),
  );
}

function handed(handles: DirectLineDoor['handles'], { conversationId }: DirectLineClaims): Answer {
  return json(200, { handle: handles.issue(conversationId), expires_in: handles.lifetimeSeconds });
}

/** A token for a new conversation, which shows again what anybody may see of the one that the handle names. */
async function reopen(
  { access, trusts, random, tokens, handles, desk }: DirectLineDoor,
  req: Request,
): Promise<Answer | Refused> {
  if (!trusts(req.headers.origin)) return refused('untrustedOrigin');
  const tooMuch = access.tooMuch(req, 'begin');
  if (tooMuch !== undefined) return tooMuch;
  const earlier = handles.read(readReopening(req.body) ?? '');
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
