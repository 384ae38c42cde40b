import { present } from '../domain/present';

/** What the network calls are made with. */
export type Fetch = typeof fetch;

export interface Endpoint {
  /**
   * The address that the paths of the OpenAI API are joined to, such as `https://api.openai.com/v1`. A query stays at
   * the end (`?api-version=…`), and `{model}` stands for the model's name, as Azure's deployments want it.
   */
  readonly url: string;
  readonly key?: string;
  /** `authorization` carries `Bearer KEY`; `api-key`, as Azure names it, the key alone. */
  readonly keyHeader: 'authorization' | 'api-key';
}

export type CallAnswer =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false;
      readonly reason: 'timeout' | 'refused' | 'unusable';
      readonly status?: number;
      /** The beginning of what the server said about a request that it calls wrong. Not to be logged or shown. */
      readonly complaint?: string;
    };

/** Posts JSON once and reads JSON. Never throws; follows no redirect; gives up when the signal does. */
export type Call = (
  path: 'embeddings' | 'chat/completions',
  body: { readonly model: string } & Readonly<Record<string, unknown>>,
  signal: AbortSignal,
) => Promise<CallAnswer>;

const MOST_BYTES = 1024 * 1024;
const COMPLAINT_LENGTH = 4000;
const WRONG_REQUEST: ReadonlySet<number> = new Set([400, 422]);

export function createCall(endpoint: Endpoint, fetch: Fetch): Call {
  return async (path, body, signal) => {
    try {
      const response = await fetch(addressOf(endpoint.url, path, body.model), {
        method: 'POST',
        headers: headersOf(endpoint),
        body: JSON.stringify(body),
        redirect: 'manual',
        signal,
      });
      return await read(response);
    } catch {
      return { ok: false, reason: signal.aborted ? 'timeout' : 'refused' };
    }
  };
}

function addressOf(base: string, path: string, model: string): string {
  const url = new URL(base.replaceAll('{model}', encodeURIComponent(model)));
  url.pathname = `${url.pathname.replace(/(?<!\/)\/+$/u, '')}/${path}`;
  return url.href;
}

function headersOf({ key, keyHeader }: Endpoint): Readonly<Record<string, string>> {
  const plain = { 'content-type': 'application/json', accept: 'application/json' };
  if (key === undefined) return plain;
  return { ...plain, [keyHeader]: keyHeader === 'authorization' ? `Bearer ${key}` : key };
}

async function read(response: Response): Promise<CallAnswer> {
  const { status } = response;
  if (!response.ok) return { ok: false, reason: 'refused', status, ...(await readComplaint(response)) };
  const text = await readLimited(response);
  const value = text === undefined ? undefined : parseJson(text);
  return value === undefined ? { ok: false, reason: 'unusable', status } : { ok: true, value };
}

async function readComplaint(response: Response): Promise<{ readonly complaint?: string }> {
  if (WRONG_REQUEST.has(response.status)) {
    return present({ complaint: (await readLimited(response))?.slice(0, COMPLAINT_LENGTH) });
  }
  await response.body?.cancel();
  return {};
}

/** Undefined when the body is longer than anything that was asked for; counted after decompression. */
async function readLimited({ body }: Response): Promise<string | undefined> {
  if (body === null) return '';
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(chunks).toString('utf8');
    bytes += value.byteLength;
    if (bytes > MOST_BYTES) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
