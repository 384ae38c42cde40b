import { type DoorRequest, type Line, type Refused, refused, type SocketDoor } from '../../ports/door';
import type { DirectLineParts } from './access';
import type { DirectLineClaims } from './directLine';
import { openStream } from './stream';
import { readWatermark } from './watermark';

const MOST_STREAMS_A_CONVERSATION = 10;

/** The stream of a conversation: its address carries the token, since browsers send no headers with it. */
export function streamDoor(parts: DirectLineParts, path: string): SocketDoor {
  const open = new Map<string, number>();
  return {
    method: 'GET',
    path,
    body: 'socket',
    handle(request) {
      const wanted = wantedStream(parts, request, open);
      if ('refused' in wanted) return wanted;
      return (line) => {
        countWhileOpen(line, open, wanted.claims.conversationId);
        openStream(line, { ...wanted, desk: parts.desk });
      };
    },
  };
}

type Wanted = { readonly claims: DirectLineClaims; readonly watermark: number } | Refused;

function wantedStream(
  parts: DirectLineParts,
  request: DoorRequest,
  open: ReadonlyMap<string, number>,
): Wanted {
  const id = request.params['id'] ?? '';
  const claims = turnedAway(parts, request, open.get(id) ?? 0) ?? claimsOf(parts, request, id);
  if ('refused' in claims) return claims;
  const watermark = readWatermark(request.query.get('watermark'));
  return watermark === undefined ? refused('badWatermark') : { claims, watermark };
}

function turnedAway(
  { access, trusts }: DirectLineParts,
  request: DoorRequest,
  open: number,
): Refused | undefined {
  const { origin } = request.headers;
  if (origin !== undefined && !trusts(origin)) return refused('untrustedOrigin');
  return open < MOST_STREAMS_A_CONVERSATION ? access.tooMuch(request, 'address') : refused('tooMany', 1);
}

function claimsOf({ access }: DirectLineParts, { query }: DoorRequest, id: string) {
  return access.claims(query.get('t') ?? undefined, id);
}

function countWhileOpen(line: Line, open: Map<string, number>, conversationId: string): void {
  const change = (by: number) => {
    const count = (open.get(conversationId) ?? 0) + by;
    if (count === 0) open.delete(conversationId);
    else open.set(conversationId, count);
  };
  change(1);
  line.onEnd(() => {
    change(-1);
  });
}
