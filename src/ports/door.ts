import type { IncomingHttpHeaders } from 'node:http';
import type en from '../../locales/en/http.json';

/** Why a request is turned away. The reason is the end of a message key in locales/<language>/http.json. */
export type Refusal = keyof typeof en.errors;

/** What a door answers. */
export interface HttpAnswer {
  readonly status: number;
  readonly body?: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}
/** What a door answers when it turns a request away. */
export interface Refused {
  readonly refused: Refusal;
  /** Seconds after which it is worth trying again. */
  readonly retryAfter?: number;
}

/** A request as a door sees it: nothing of the server behind it. */
export interface DoorRequest {
  /** The parts of the path that the door's pattern names. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** By the door's `body`: what JSON holds, the fields of a form, the bytes as a Buffer; undefined when nothing came. */
  readonly body: unknown;
  /** The client's network address, as far as the proxies in front are believed. */
  readonly clientAddress: string;
  /** What limits are counted by: of an IPv6 address its /64. */
  readonly network: string;
}

/** One client's open socket. */
export interface Line {
  /** True once the operating system has taken it; false when the line was closed first. */
  send(text: string): Promise<boolean>;
  /** `done`: nothing more will come. `failed`: the desk is at fault, and it is worth coming back. */
  end(why: 'done' | 'failed'): void;
  onEnd(ended: () => void): void;
  /** Told of an error, which the client is not. */
  failed(error: unknown): void;
}

interface Knocked {
  /** `:name` stands for a part of the path. */
  readonly path: string;
}
/** A door that answers. `raw` keeps the bytes as they came, so that a signature can be checked over them. */
export interface AnsweringDoor extends Knocked {
  readonly method: 'GET' | 'POST';
  readonly body: 'none' | 'json' | 'form' | 'raw';
  readonly handle: (request: DoorRequest) => Promise<HttpAnswer | Refused>;
}
/** A door to a WebSocket: gives what to do with the line once it is open. */
export interface SocketDoor extends Knocked {
  readonly method: 'GET';
  readonly body: 'socket';
  readonly handle: (request: DoorRequest) => Refused | ((line: Line) => void);
}
/** Where a channel is knocked at, as data: it knows no server, and the server knows no channel. */
export type Door = AnsweringDoor | SocketDoor;

export function json(status: number, value: unknown): HttpAnswer {
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  return { status, body: JSON.stringify(value), headers };
}

export const refused = (reason: Refusal, retryAfter?: number): Refused =>
  retryAfter === undefined ? { refused: reason } : { refused: reason, retryAfter };
