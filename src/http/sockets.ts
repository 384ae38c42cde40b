import { type IncomingMessage, type Server, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocket, WebSocketServer } from 'ws';
import { type HttpAnswer, type Door, type Line, refused, type SocketDoor } from '../ports/door';
import type { Random } from '../ports/random';
import type { ClientAddress } from './clientAddress';
import type { Doorkeeper } from './doorkeeper';
import { doorRequest } from './doors';
import type { HttpLog } from './httpLog';
import { keepAlive } from './keepAlive';
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

interface SocketParts {
  readonly doors: readonly Door[];
  readonly clientAddress: ClientAddress;
  readonly random: Random;
  readonly log: HttpLog;
  /** How often a client is asked whether it is still there (ms). */
  readonly keepAliveMs: number;
}

/** RFC 6455, 7.4.1. */
const CLOSE_CODES = { done: 1000, goingAway: 1001, failed: 1011 } as const;
/** Clients send nothing but empty messages to see whether the line is up. */
const MAX_INCOMING_BYTES = 4096;
/** How the log names a request for an upgrade at no door. */
const NO_DOOR = '(none)';

/** Opens the doors to WebSockets on the HTTP server; every other request for an upgrade is turned away. */
export function acceptSockets(http: Server, doorkeeper: Doorkeeper, parts: SocketParts): Sockets {
  const server = new WebSocketServer({ noServer: true, maxPayload: MAX_INCOMING_BYTES });
  const find = finderOf(parts.doors);
  const stopKeepingAlive = keepAlive(server, parts.keepAliveMs);
  http.on('upgrade', (req: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    const id = parts.random.id();
    const { route, opens } = wanted(parts, find, req);
    const status = 'refused' in opens ? REFUSALS[opens.refused].status : 101;
    parts.log.request({ id, method: 'GET', route, status, ms: 0 });
    if ('refused' in opens) {
      turnAway(socket, doorkeeper.refusal(req, opens));
      return;
    }
    server.handleUpgrade(req, socket, head, (open) => {
      server.emit('connection', open);
      opens(
        lineOf(open, (error) => {
          parts.log.failed({ id, route, error });
        }),
      );
    });
  });
  return {
    leave() {
      stopKeepingAlive();
      for (const socket of server.clients) socket.close(CLOSE_CODES.goingAway);
    },
    cut() {
      for (const socket of server.clients) socket.terminate();
    },
  };
}

type Find = (
  path: string,
) => { readonly door: SocketDoor; readonly params: Readonly<Record<string, string>> } | undefined;

/** Finds a socket's door by a path, and what the path names. */
function finderOf(doors: readonly Door[]): Find {
  const patterns = doors
    .filter((door) => door.body === 'socket')
    .map((door) => ({ door, pattern: new RegExp(`^${door.path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`, 'u') }));
  return (path) => {
    for (const { door, pattern } of patterns) {
      const match = pattern.exec(path);
      if (match !== null) return { door, params: { ...match.groups } };
    }
    return undefined;
  };
}

/** What the door says, and the pattern by which the log names it: the address itself may hold a token. */
function wanted(
  { clientAddress }: SocketParts,
  find: Find,
  req: IncomingMessage,
): { readonly route: string; readonly opens: ReturnType<SocketDoor['handle']> } {
  const wrong = wrongAtTheDoor(req);
  if (wrong !== undefined) return { route: NO_DOOR, opens: refused(wrong) };
  const found = find(requestUrl(req).pathname);
  if (found === undefined) return { route: NO_DOOR, opens: refused('notFound') };
  const { door, params } = found;
  return { route: door.path, opens: door.handle(doorRequest(req, clientAddress, params)) };
}

function turnAway(socket: Duplex, { status, headers = {}, body = '' }: HttpAnswer): void {
  const all = { ...headers, connection: 'close', 'content-length': Buffer.byteLength(body) };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${head.join('')}\r\n${body.toString()}`);
}

function lineOf(socket: WebSocket, failed: (error: unknown) => void): Line {
  socket.on('error', () => {
    socket.terminate();
  });
  return {
    send(text) {
      if (socket.readyState !== WebSocket.OPEN) return Promise.resolve(false);
      return new Promise((resolve) => {
        socket.send(text, (error) => {
          resolve(!(error instanceof Error));
        });
      });
    },
    end(why) {
      socket.close(CLOSE_CODES[why]);
    },
    onEnd(ended) {
      socket.once('close', ended);
    },
    failed,
  };
}
