import type { IncomingMessage } from 'node:http';
import type { Request, RequestHandler, Response, Server } from 'restify';
import type { Random } from '../ports/random';
import { refused } from '../ports/door';
import { send } from './answer';
import { readBody } from './body';
import { allowOrigin, type TrustsOrigin } from './cors';
import type { Doorkeeper } from './doorkeeper';
import type { HttpLog } from './httpLog';
import { wrongAtTheDoor } from './limits';
import type { Refusal } from '../ports/door';
import { createSecurityHeaders, type Origins } from './securityHeaders';

/** What is done for every request, whatever its route. */
interface GuardParts extends Origins {
  readonly random: Random;
  readonly log: HttpLog;
  readonly trusts: TrustsOrigin;
  /** What paths begin with that pages of trusted websites may call. */
  readonly crossOrigin: readonly string[];
  /** Milliseconds on a clock that nobody sets. */
  readonly elapsed: () => number;
  readonly stopping: () => boolean;
}

const NO_ROUTE = '(none)';
/** What restify's router says in its own words, and what the desk says instead. */
const ROUTER_REFUSALS: Readonly<Record<string, Refusal>> = {
  ResourceNotFoundError: 'notFound',
  MethodNotAllowedError: 'wrongMethod',
};

/** Headers, limits, bodies, the access log, and what is said when a handler throws. */
export function guardTheDoor(server: Server, doorkeeper: Doorkeeper, parts: GuardParts): void {
  const arrivals = new WeakMap<IncomingMessage, Arrival>();
  server.pre(arriving(doorkeeper, parts, arrivals));
  server.use(readingBody(doorkeeper));
  server.on('after', (req: Request, res: Response) => {
    const { id, method, at } = arrivals.get(req) ?? { id: '', method: '', at: parts.elapsed() };
    const ms = Math.round(parts.elapsed() - at);
    parts.log.request({ id, method, route: patternOf(req), status: res.statusCode, ms });
  });
  // Its callback makes restify send the error's own message; it is not called.
  server.on('restifyError', (req: Request, res: Response, error: unknown) => {
    const reason = routerRefusal(error);
    const begun = res.headersSent;
    doorkeeper.refuse(req, res, refused(reason ?? 'failed'));
    if (reason !== undefined) return;
    parts.log.failed({ id: arrivals.get(req)?.id ?? '', route: patternOf(req), error });
    // An answer that broke off half-way must not look complete.
    if (begun && !res.writableEnded) res.destroy();
  });
}

function routerRefusal(error: unknown): Refusal | undefined {
  return error instanceof Error ? ROUTER_REFUSALS[error.name] : undefined;
}

interface Arrival {
  readonly id: string;
  readonly method: string;
  readonly at: number;
}

function arriving(
  doorkeeper: Doorkeeper,
  parts: GuardParts,
  arrivals: WeakMap<IncomingMessage, Arrival>,
): RequestHandler {
  const greet = greeting(parts);
  return (req, res, next) => {
    const path = (req.url ?? '').split('?', 1).join();
    const arrival = { id: parts.random.id(), method: req.method ?? '', at: parts.elapsed() };
    arrivals.set(req, arrival);
    res.setHeader('x-request-id', arrival.id);
    greet(req, res, path);
    const wrong = wrongAtTheDoor(req);
    if (wrong !== undefined) doorkeeper.refuse(req, res, refused(wrong));
    else if (isPreflight(parts, req, path)) send(req, res, { status: 204 });
    else answerHeadLikeGet(req);
    next(res.headersSent ? false : undefined);
  };
}

function greeting(parts: GuardParts) {
  const securityHeaders = createSecurityHeaders(parts);
  return (req: Request, res: Response, path: string) => {
    res.setHeaders(new Map(Object.entries(securityHeaders(path))));
    if (parts.stopping()) res.setHeader('connection', 'close');
    if (isShared(parts, path)) allowOrigin(req, res, parts.trusts);
  };
}

function isShared({ crossOrigin }: GuardParts, path: string): boolean {
  return crossOrigin.some((beginning) => path.startsWith(beginning));
}

function isPreflight(parts: GuardParts, { method }: IncomingMessage, path: string): boolean {
  return method === 'OPTIONS' && isShared(parts, path);
}

/** node leaves out the body by itself, since it remembers what was really asked. */
function answerHeadLikeGet(req: IncomingMessage): void {
  if (req.method === 'HEAD') req.method = 'GET';
}

function readingBody({ refuse }: Doorkeeper): RequestHandler {
  return (req, res, next) => {
    readBody(req).then((read) => {
      if (read.ok) req.body = read.value;
      else refuse(req, res, refused(read.reason));
      next(read.ok ? undefined : false);
    }, next);
  };
}

function patternOf(req: Request): string {
  // Undefined, whatever its type says, when nothing was found.
  const route = req.getRoute() as { path: string | RegExp } | undefined;
  return route === undefined ? NO_ROUTE : String(route.path);
}
