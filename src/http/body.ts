import type { IncomingMessage } from 'node:http';
import type { Request, RouteOptions } from 'restify';
import { accept, type Outcome, refuse } from '../domain/outcome';
import { declaredLength, MAX_BODY_BYTES } from './limits';

type BodyRefusal = 'tooLarge' | 'wrongType' | 'malformedBody';

/** What a route may name as its `contentType`. */
export const CONTENT_TYPES = { json: 'application/json', form: 'application/x-www-form-urlencoded' } as const;
const PARSERS: Readonly<Record<string, (text: string) => unknown>> = {
  [CONTENT_TYPES.json]: (text) => JSON.parse(text) as unknown,
  [CONTENT_TYPES.form]: formFields,
};

/** More than any channel nests; what walks over a body later may then do so by recursion. */
const MAX_DEPTH = 100;

/**
 * Reads the body of a request in the content type that its route was mounted with (`contentType` of the route's
 * options); undefined when the route takes none, or nothing was sent. A form is a record of its fields, in which a
 * field that was sent several times is a list.
 */
export async function readBody(req: Request): Promise<Outcome<unknown, BodyRefusal>> {
  const taken = typesTaken(req);
  if (taken.length === 0 || declaredLength(req) === 0) return accept(undefined);
  const type = typeOf(req);
  const parse = taken.includes(type) ? PARSERS[type] : undefined;
  if (parse === undefined) return refuse('wrongType');
  const read = await readBytes(req);
  return read.ok ? parsed(read.value, parse) : read;
}

function typesTaken(req: Request): readonly string[] {
  const { contentType }: RouteOptions = { ...req.getRoute().spec };
  return contentType === undefined ? [] : [contentType].flat();
}

function typeOf({ headers }: IncomingMessage): string {
  return (headers['content-type'] ?? '').split(';', 1).join().trim().toLowerCase();
}

/** The bytes of a body as they came. What goes over the limit is left where it is. */
export function readBytes(req: IncomingMessage): Promise<Outcome<Buffer, 'tooLarge' | 'malformedBody'>> {
  const length = declaredLength(req);
  if (Number.isFinite(length) && length > MAX_BODY_BYTES) return Promise.resolve(refuse('tooLarge'));
  const chunks: Buffer[] = [];
  let size = 0;
  return new Promise((resolve) => {
    const take = (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size <= MAX_BODY_BYTES) return;
      req.off('data', take).pause();
      resolve(refuse('tooLarge'));
    };
    req.on('data', take);
    req.once('end', () => {
      resolve(accept(Buffer.concat(chunks)));
    });
    // The sender went away half-way: nobody is there to be answered, and nothing is broken here.
    req.once('error', () => {
      resolve(refuse('malformedBody'));
    });
  });
}

function parsed(bytes: Buffer, parse: (text: string) => unknown): Outcome<unknown, BodyRefusal> {
  if (bytes.length === 0) return accept(undefined);
  try {
    const value = parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isTooDeep(value) ? refuse('malformedBody') : accept(value);
  } catch {
    return refuse('malformedBody');
  }
}

/** Level by level, since recursion is what a deep body would break. */
function isTooDeep(value: unknown): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; depth <= MAX_DEPTH; depth += 1) {
    level = level.flatMap((one) =>
      typeof one === 'object' && one !== null ? Object.values(one as Record<string, unknown>) : [],
    );
    if (level.length === 0) return false;
  }
  return true;
}

function formFields(text: string): Readonly<Record<string, string | readonly string[]>> {
  const form = new URLSearchParams(text);
  const fields = [...new Set(form.keys())].map((name) => {
    const values = form.getAll(name);
    return [name, values.length === 1 ? (values[0] ?? '') : values] as const;
  });
  return Object.fromEntries(fields);
}
