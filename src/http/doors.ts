import type { IncomingMessage } from 'node:http';
import type { Request, Server } from 'restify';
import { type AnsweringDoor, type Door, type DoorRequest, refused } from '../ports/door';
import { CONTENT_TYPES, readBytes } from './body';
import { type ClientAddress, networkOf } from './clientAddress';
import type { Doorkeeper } from './doorkeeper';
import { requestUrl } from './requestUrl';

/** Mounts every door that answers; to who asks for a socket's door without one it is said how to come in. */
export function mountDoors(
  server: Server,
  { answering }: Doorkeeper,
  doors: readonly Door[],
  clientAddress: ClientAddress,
): void {
  for (const door of doors) {
    const handler = answering(
      door.body === 'socket'
        ? () => Promise.resolve(refused('upgradeNeeded'))
        : (req) => knock(door, req, clientAddress),
    );
    if (door.method === 'POST') server.post({ path: door.path, ...contentTypeOf(door) }, handler);
    else server.get(door.path, handler);
  }
}

/** What the server reads before the door is asked; raw bytes the door's own way, whatever they call themselves. */
function contentTypeOf({ body }: Door): { readonly contentType?: string } {
  return body === 'json' || body === 'form' ? { contentType: CONTENT_TYPES[body] } : {};
}

async function knock({ body, handle }: AnsweringDoor, req: Request, clientAddress: ClientAddress) {
  if (body !== 'raw') return handle(doorRequest(req, clientAddress, paramsOf(req), req.body));
  const read = await readBytes(req);
  return read.ok ? handle(doorRequest(req, clientAddress, paramsOf(req), read.value)) : refused(read.reason);
}

function paramsOf(req: Request): Readonly<Record<string, string>> {
  const params = Object.entries(req.params as Readonly<Record<string, unknown>>);
  return Object.fromEntries(params.filter((one): one is [string, string] => typeof one[1] === 'string'));
}

/** A request as a door sees it. */
export function doorRequest(
  req: IncomingMessage,
  clientAddress: ClientAddress,
  params: DoorRequest['params'],
  body?: unknown,
): DoorRequest {
  const address = clientAddress(req);
  const { headers } = req;
  const { searchParams: query } = requestUrl(req);
  return { params, query, headers, body, clientAddress: address, network: networkOf(address) };
}
