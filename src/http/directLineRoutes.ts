import type { Request, Server } from 'restify';
import { activitySet, wireId } from '../channels/directline/activitySet';
import { readPosted } from '../channels/directline/posted';
import { readStartLocale } from '../channels/directline/start';
import { readWatermark } from '../channels/directline/watermark';
import type { DirectLineClaims } from '../ports/directLine';
import { type Answer, json, type Refused, refused } from './answer';
import { type DirectLineDoor, guarded } from './directLineAccess';
import { mountHandles } from './directLineHandles';
import type { Doorkeeper } from './doorkeeper';
import { languageOf, preferredLanguage } from './language';
import { requestUrl } from './requestUrl';
import { socketOrigin } from './securityHeaders';

const ROOT = '/v3/directline';
const CONVERSATION = `${ROOT}/conversations/:id`;
/** How the log names a stream, whose real address holds a token. */
export const STREAM_PATTERN = `${CONVERSATION}/stream`;
const JSON_BODY = { contentType: 'application/json' };

/** Direct Line 3.0, the part that clients use; streams are opened in `directLineStream`. */
export function mountDirectLine(server: Server, doorkeeper: Doorkeeper, door: DirectLineDoor): void {
  const { answering } = doorkeeper;
  const { access } = door;
  const given = (route: Parameters<typeof guarded>[1]) => answering(guarded(access, route));
  server.post(
    `${ROOT}/tokens/generate`,
    answering((req) => Promise.resolve(generate(door, req))),
  );
  server.post(
    `${ROOT}/tokens/refresh`,
    given((_req, claims) => Promise.resolve(json(200, granted(door, claims)))),
  );
  server.post(
    { path: `${ROOT}/conversations`, ...JSON_BODY },
    given((req, claims) => start(door, req, claims)),
  );
  server.get(
    CONVERSATION,
    given((req, claims) => reconnect(door, req, claims)),
  );
  server.get(
    `${CONVERSATION}/activities`,
    given((req, claims) => poll(door, req, claims)),
  );
  server.post(
    { path: `${CONVERSATION}/activities`, ...JSON_BODY },
    given((req, claims) => post(door, req, claims)),
  );
  server.post(
    `${CONVERSATION}/upload`,
    given(() => Promise.resolve(refused('noUploads'))),
  );
  server.get(
    STREAM_PATTERN,
    answering(() => Promise.resolve(refused('upgradeNeeded'))),
  );
  mountHandles(server, doorkeeper, door);
}

function generate({ access, trusts, random, ...door }: DirectLineDoor, req: Request): Answer | Refused {
  if (!trusts(req.headers.origin)) return refused('untrustedOrigin');
  const claims = { userId: `dl_${random.id()}`, conversationId: random.id() };
  return access.tooMuch(req, 'begin') ?? json(200, granted(door, claims));
}

async function start(door: DirectLineDoor, req: Request, claims: DirectLineClaims) {
  const asked = languageOf(readStartLocale(req.body) ?? '');
  const language = asked ?? preferredLanguage(req.headers['accept-language'], door.defaultLanguage);
  const started = await door.desk.start(claims, language);
  if (started === 'gone') return refused('conversationGone');
  return json(started === 'started' ? 201 : 200, connected(door, claims, 0));
}

async function reconnect(door: DirectLineDoor, req: Request, claims: DirectLineClaims) {
  const watermark = readWatermark(requestUrl(req).searchParams.get('watermark'));
  if (watermark === undefined) return refused('badWatermark');
  const known = await door.desk.activitiesAfter(claims.conversationId, watermark);
  return known === undefined ? refused('conversationGone') : json(200, connected(door, claims, watermark));
}

async function poll({ desk }: DirectLineDoor, req: Request, claims: DirectLineClaims) {
  const watermark = readWatermark(requestUrl(req).searchParams.get('watermark'));
  if (watermark === undefined) return refused('badWatermark');
  const stored = await desk.activitiesAfter(claims.conversationId, watermark);
  return stored === undefined
    ? refused('conversationGone')
    : json(200, activitySet(stored, watermark, claims));
}

async function post(door: DirectLineDoor, req: Request, { conversationId }: DirectLineClaims) {
  const { desk, access, random, clientAddress } = door;
  const tooMuch = access.talksTooMuch(conversationId);
  if (tooMuch !== undefined) return tooMuch;
  const posted = readPosted(req.body);
  if (!posted.ok) return refused(posted.reason);
  const { activity, ignored, id = `r.${random.id()}` } = posted.value;
  if (ignored) return json(200, { id });
  const received = await desk.receive(conversationId, id, activity, clientAddress(req));
  if (received === 'gone') return refused('conversationGone');
  const { seq } = received;
  return json(200, { id: seq === undefined ? id : wireId(conversationId, seq) });
}

function granted({ tokens }: Pick<DirectLineDoor, 'tokens'>, claims: DirectLineClaims) {
  return {
    conversationId: claims.conversationId,
    token: tokens.issue(claims),
    expires_in: tokens.lifetimeSeconds,
  };
}

function connected(door: DirectLineDoor, claims: DirectLineClaims, watermark: number) {
  const grant = granted(door, claims);
  const path = STREAM_PATTERN.replace(':id', encodeURIComponent(claims.conversationId));
  const query = new URLSearchParams({ watermark: String(watermark), t: grant.token }).toString();
  return { ...grant, streamUrl: `${socketOrigin(door.publicUrl)}${path}?${query}` };
}
