import { languageOf, preferredLanguage } from '../../i18n/language';
import { type HttpAnswer, type Door, type DoorRequest, json, type Refused, refused } from '../../ports/door';
import { type DirectLineParts, guarded, type Route } from './access';
import type { DirectLineClaims } from './directLine';
import { handleDoors } from './handleDoors';
import { readPosted } from './hear';
import { activitySet, wireId } from './show';
import { readStartLocale } from './start';
import { streamDoor } from './streamDoor';
import { readWatermark } from './watermark';

const ROOT = '/v3/directline';
/** What the paths of all of its doors begin with. */
export const DIRECT_LINE_ROOT = `${ROOT}/`;
const CONVERSATION = `${ROOT}/conversations/:id`;
const STREAM = `${CONVERSATION}/stream`;

/** Direct Line 3.0, the part that clients use. */
export function directLineDoors(parts: DirectLineParts): readonly Door[] {
  return [
    ...tokenDoors(parts),
    ...conversationDoors(parts),
    streamDoor(parts, STREAM),
    ...handleDoors(parts),
  ];
}

function tokenDoors(parts: DirectLineParts): readonly Door[] {
  return [
    {
      method: 'POST',
      path: `${ROOT}/tokens/generate`,
      body: 'none',
      handle: (request) => Promise.resolve(generate(parts, request)),
    },
    {
      method: 'POST',
      path: `${ROOT}/tokens/refresh`,
      body: 'none',
      handle: guarded(parts.access, (_request, claims) => Promise.resolve(json(200, granted(parts, claims)))),
    },
  ];
}

function conversationDoors(parts: DirectLineParts): readonly Door[] {
  const given = (route: Route) => guarded(parts.access, route);
  return [
    {
      method: 'POST',
      path: `${ROOT}/conversations`,
      body: 'json',
      handle: given((request, claims) => start(parts, request, claims)),
    },
    {
      method: 'GET',
      path: CONVERSATION,
      body: 'none',
      handle: given((request, claims) => reconnect(parts, request, claims)),
    },
    {
      method: 'GET',
      path: `${CONVERSATION}/activities`,
      body: 'none',
      handle: given((request, claims) => poll(parts, request, claims)),
    },
    {
      method: 'POST',
      path: `${CONVERSATION}/activities`,
      body: 'json',
      handle: given((request, claims) => post(parts, request, claims)),
    },
    {
      method: 'POST',
      path: `${CONVERSATION}/upload`,
      body: 'none',
      handle: given(() => Promise.resolve(refused('noUploads'))),
    },
  ];
}

function generate(
  { access, trusts, random, ...parts }: DirectLineParts,
  request: DoorRequest,
): HttpAnswer | Refused {
  if (!trusts(request.headers.origin)) return refused('untrustedOrigin');
  const claims = { userId: `dl_${random.id()}`, conversationId: random.id() };
  return access.tooMuch(request, 'begin') ?? json(200, granted(parts, claims));
}

async function start(parts: DirectLineParts, request: DoorRequest, claims: DirectLineClaims) {
  const asked = languageOf(readStartLocale(request.body) ?? '');
  const language = asked ?? preferredLanguage(request.headers['accept-language'], parts.defaultLanguage);
  const started = await parts.desk.start(claims, language);
  if (started === 'gone') return refused('conversationGone');
  return json(started === 'started' ? 201 : 200, connected(parts, claims, 0));
}

async function reconnect(parts: DirectLineParts, request: DoorRequest, claims: DirectLineClaims) {
  const watermark = readWatermark(request.query.get('watermark'));
  if (watermark === undefined) return refused('badWatermark');
  const known = await parts.desk.activitiesAfter(claims.conversationId, watermark);
  return known === undefined ? refused('conversationGone') : json(200, connected(parts, claims, watermark));
}

async function poll({ desk }: DirectLineParts, request: DoorRequest, claims: DirectLineClaims) {
  const watermark = readWatermark(request.query.get('watermark'));
  if (watermark === undefined) return refused('badWatermark');
  const stored = await desk.activitiesAfter(claims.conversationId, watermark);
  return stored === undefined
    ? refused('conversationGone')
    : json(200, activitySet(stored, watermark, claims));
}

async function post(parts: DirectLineParts, request: DoorRequest, { conversationId }: DirectLineClaims) {
  const { desk, access, random } = parts;
  const tooMuch = access.talksTooMuch(conversationId);
  if (tooMuch !== undefined) return tooMuch;
  const posted = readPosted(request.body);
  if (!posted.ok) return refused(posted.reason);
  const { activity, ignored, id = `r.${random.id()}` } = posted.value;
  if (ignored) return json(200, { id });
  const received = await desk.receive(conversationId, id, activity, request.clientAddress);
  if (received === 'gone') return refused('conversationGone');
  const { seq } = received;
  return json(200, { id: seq === undefined ? id : wireId(conversationId, seq) });
}

function granted({ tokens }: Pick<DirectLineParts, 'tokens'>, claims: DirectLineClaims) {
  return {
    conversationId: claims.conversationId,
    token: tokens.issue(claims),
    expires_in: tokens.lifetimeSeconds,
  };
}

function connected(parts: DirectLineParts, claims: DirectLineClaims, watermark: number) {
  const grant = granted(parts, claims);
  const path = STREAM.replace(':id', encodeURIComponent(claims.conversationId));
  const query = new URLSearchParams({ watermark: String(watermark), t: grant.token }).toString();
  return { ...grant, streamUrl: `${socketOrigin(parts.publicUrl)}${path}?${query}` };
}

/** The origin of the desk's WebSockets. */
function socketOrigin(publicUrl: string): string {
  return new URL(publicUrl).origin.replace(/^http/, 'ws');
}
