import type { Server } from 'restify';
import { type HttpAnswer, json } from '../ports/door';
import type { Doorkeeper } from './doorkeeper';

/** `ready` asks whether the desk can do its work now (the database takes what is written); `stopping` is true from the stop on. */
interface Health {
  readonly ready: () => Promise<boolean>;
  readonly stopping: () => boolean;
}

/** GET /healthz: the process lives. GET /readyz: it can serve, else 503, so that balancers send nobody here. */
export function mountHealth(server: Server, { answering }: Doorkeeper, health: Health): void {
  server.get(
    '/healthz',
    answering(() => Promise.resolve(json(200, { status: 'alive' }))),
  );
  server.get(
    '/readyz',
    answering(async () => readiness(!health.stopping() && (await health.ready()))),
  );
}

function readiness(ready: boolean): HttpAnswer {
  return ready ? json(200, { status: 'ready' }) : json(503, { status: 'not ready' });
}
