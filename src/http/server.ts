import type { Server as NodeServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'restify';
import type { Locale } from '../../locales';
import type { Door } from '../ports/door';
import type { Random } from '../ports/random';
import { type Asset, mountAssets } from './assets';
import { createClientAddress } from './clientAddress';
import type { TrustsOrigin } from './cors';
import { createDoorkeeper } from './doorkeeper';
import { mountDoors } from './doors';
import { guardTheDoor } from './guard';
import { mountHealth } from './health';
import type { HttpLog } from './httpLog';
import { limitTimes } from './limits';
import { createReadiness } from './readiness';
import type { RefusalWords } from './refusals';
import { SILENT } from './silence';
import { acceptSockets } from './sockets';
import { stopServing } from './stopServing';

/**
 * Adds routes of its own. Handlers are async and take two arguments: restify then turns what they throw into an
 * answer, while a throwing handler with `next` ends the process. A route that wants a body names its `contentType`
 * (`application/json` or `application/x-www-form-urlencoded`) and finds it in `req.body`.
 */
export type Mount = (server: Server) => void;

export interface HttpOptions {
  /** Where browsers find the desk: scheme, host and port. */
  readonly publicUrl: string;
  /** Websites that may embed the chat and call the doors for programs, as origins. */
  readonly trustedOrigins: readonly string[];
  /** Addresses and CIDR ranges whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[];
  readonly words: RefusalWords;
  /** For whoever does not say which language they read. */
  readonly defaultLanguage: Locale;
  readonly log: HttpLog;
  readonly random: Random;
  /** Milliseconds on a clock that nobody sets, for what measures how long something takes. */
  readonly elapsed: () => number;
  /** Whether the desk can do its work now. Asked once a second at most. */
  readonly ready: () => Promise<boolean>;
  readonly assets: readonly Asset[];
  /** Where the channels are knocked at. */
  readonly doors: readonly Door[];
  /** What paths of doors begin with that pages of trusted websites may call. */
  readonly crossOrigin: readonly string[];
  /** Whether a website is one of them. */
  readonly trusts: TrustsOrigin;
  readonly mounts: readonly Mount[];
  /** How long running requests may take to finish at a stop (ms). */
  readonly stopWithinMs: number;
  /** How often a stream's client is asked whether it is still there (ms). */
  readonly keepAliveMs?: number;
}

export interface HttpServer {
  readonly restify: Server;
  /** Gives back the port, which is another one when it was 0. */
  listen(port: number, host: string): Promise<number>;
  /** Takes no more, tells open streams, waits for running requests up to the limit; then cuts. */
  stop(): Promise<void>;
}

const KEEP_ALIVE_MS = 25_000;

export function createHttpServer(options: HttpOptions): HttpServer {
  const server = createServer({ name: '', log: SILENT });
  const http = server.server as NodeServer;
  const phase = { stopping: false };
  const stopping = () => phase.stopping;
  const doorkeeper = createDoorkeeper(options.words, options.defaultLanguage);
  const clientAddress = createClientAddress(options.trustedProxies);
  limitTimes(http);
  guardTheDoor(server, doorkeeper, { ...options, stopping });
  const ready = createReadiness({
    check: options.ready,
    elapsed: options.elapsed,
    deadline: (ms) => AbortSignal.timeout(ms),
  });
  mountHealth(server, doorkeeper, { ready, stopping });
  mountAssets(server, doorkeeper, options.assets);
  mountDoors(server, doorkeeper, options.doors, clientAddress);
  for (const mount of options.mounts) mount(server);
  const sockets = acceptSockets(http, doorkeeper, {
    ...options,
    clientAddress,
    keepAliveMs: options.keepAliveMs ?? KEEP_ALIVE_MS,
  });
  return {
    restify: server,
    listen: (port, host) => listening(server, http, port, host),
    async stop() {
      phase.stopping = true;
      await stopServing(http, sockets, options.stopWithinMs);
    },
  };
}

function listening(server: Server, http: NodeServer, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject); // restify tells again what the server told, and dies if nobody listens
    http.once('error', reject);
    http.listen(port, host, () => {
      http.off('error', reject);
      resolve((http.address() as AddressInfo).port);
    });
  });
}
