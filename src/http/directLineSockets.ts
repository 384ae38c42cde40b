import { type IncomingMessage, type Server, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { readWatermark } from '../channels/directline/watermark';
import type { DirectLineClaims } from '../ports/directLine';
import { type Answer, type Refused, refused } from './answer';
import type { DirectLineDoor } from './directLineAccess';
import { STREAM_PATTERN } from './directLineRoutes';
import { openStream } from './directLineStream';
import type { Doorkeeper } from './doorkeeper';
import type { HttpLog } from './httpLog';
import { wrongAtTheDoor } from './limits';
import { REFUSALS } from './refusals';
import { requestUrl } from './requestUrl';

/** The open streams of this process. */
export interface Sockets {
  /** Tells every client that the desk goes away (1001): they come back, to another process or a little later. */
  leave(): void;
  /** Cuts whoever has not left. */
  cut(): void;
}

interface SocketParts extends DirectLineDoor {
  readonly log: HttpLog;
  /** How often a client is asked whether it is still there (ms). */
  readonly keepAliveMs: number;
}

const STREAM_PATH = /^\/v3\/directline\/conversations\/([^/]+)\/stream$/;
const GOING_AWAY = 1001;
/** Clients send nothing but empty messages to see whether the line is up. */
const MAX_INCOMING_BYTES = 4096;
const MAX_SOCKETS_A_CONVERSATION = 10;

/** Opens Direct Line's WebSocket streams on the HTTP server; every other request for an upgrade is turned away. */
export function acceptSockets(http: Server, doorkeeper: Doorkeeper, parts: SocketParts): Sockets {
  const server = new WebSocketServer({ noServer: true, maxPayload: MAX_INCOMING_BYTES });
  const open = new Map<string, number>();
  const stopKeepingAlive = keepAlive(server, parts.keepAliveMs);
  http.on('upgrade', (req: IncomingMessage, line: Duplex, head: Buffer) => {
    line.on('error', () => line.destroy());
    const id = parts.random.id();
    const failed = (error: unknown) => {
      parts.log.failed({ id, route: STREAM_PATTERN, error });
    };
    const wanted = wantedStream(parts, req, open);
    const status = 'refused' in wanted ? REFUSALS[wanted.refused].status : 101;
    parts.log.request({ id, method: 'GET', route: STREAM_PATTERN, status, ms: 0 });
    if ('refused' in wanted) {
      turnAway(line, doorkeeper.refusal(req, wanted));
      return;
    }
    server.handleUpgrade(req, line, head, (socket) => {
      countWhileOpen(socket, open, wanted.claims.conversationId);
      server.emit('connection', socket);
      openStream(socket, { ...wanted, desk: parts.desk, failed });
    });
  });
  return {
    leave() {
      stopKeepingAlive();
      for (const socket of server.clients) socket.close(GOING_AWAY);
    },
    cut() {
      for (const socket of server.clients) socket.terminate();
    },
  };
}

type Wanted = { readonly claims: DirectLineClaims; readonly watermark: number } | Refused;

function wantedStream(parts: SocketParts, req: IncomingMessage, open: ReadonlyMap<string, number>): Wanted {
  const { origin } = req.headers;
  const wrong = wrongAtTheDoor(req);
  if (wrong !== undefined) return refused(wrong);
  const url = requestUrl(req);
  const id = STREAM_PATH.exec(url.pathname)?.[1];
  if (id === undefined) return refused('notFound');
  if (origin !== undefined && !parts.trusts(origin)) return refused('untrustedOrigin');
  if (isCrowded(open, id)) return refused('tooMany', 1);
  return parts.access.tooMuch(req, 'address') ?? claimed(parts, url.searchParams, id);
}

function isCrowded(open: ReadonlyMap<string, number>, id: string): boolean {
  return (open.get(id) ?? 0) >= MAX_SOCKETS_A_CONVERSATION;
}

function claimed({ access }: SocketParts, query: URLSearchParams, id: string): Wanted {
  const claims = access.claims(query.get('t') ?? undefined, id);
  if ('refused' in claims) return claims;
  const watermark = readWatermark(query.get('watermark'));
  return watermark === undefined ? refused('badWatermark') : { claims, watermark };
}

function turnAway(line: Duplex, { status, headers = {}, body = '' }: Answer): void {
  const all = { ...headers, connection: 'close', 'content-length': Buffer.byteLength(body) };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  line.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${head.join('')}\r\n${body.toString()}`);
}

function countWhileOpen(socket: WebSocket, open: Map<string, number>, conversationId: string): void {
  const change = (by: number) => {
    const count = (open.get(conversationId) ?? 0) + by;
    if (count === 0) open.delete(conversationId);
    else open.set(conversationId, count);
  };
  change(1);
  socket.once('close', () => {
    change(-1);
  });
  socket.on('error', () => {
    socket.terminate();
  });
}

/** Cuts clients that have gone without a word, and those that stopped reading: neither answers a ping in time. */
function keepAlive(server: WebSocketServer, everyMs: number): () => void {
  const answered = new WeakSet<WebSocket>();
  server.on('connection', (socket: WebSocket) => {
    answered.add(socket);
    socket.on('pong', () => answered.add(socket));
  });
  const timer = setInterval(() => {
    for (const socket of server.clients) {
      if (answered.delete(socket)) socket.ping();
      else socket.terminate();
    }
  }, everyMs);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}
