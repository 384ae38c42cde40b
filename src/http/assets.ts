import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Request, Server } from 'restify';
import type { HttpAnswer } from '../ports/door';
import type { Doorkeeper } from './doorkeeper';

/** A file that is served from memory. */
export interface Asset {
  readonly path: string;
  readonly contentType: string;
  readonly bytes: Buffer;
  /** True when the path changes with the content: browsers then never ask again. */
  readonly immutable?: boolean;
}

const toBrotli = promisify<Buffer, Buffer>(brotliCompress);
const toGzip = promisify<Buffer, { readonly level: number }, Buffer>(gzip);

type Encoding = 'br' | 'gzip' | 'identity';
interface Variant {
  readonly encoding: Encoding;
  readonly bytes: Buffer;
  readonly etag: string;
}

/** Fonts and pictures are compressed already. */
const COMPRESSIBLE = /^(text\/|application\/(javascript|json|manifest\+json)|image\/svg)/;
/** Long enough for a visit, short enough that a website which embeds the widget gets a new one the same day. */
const REVALIDATED = 'public, max-age=300, must-revalidate';
const IMMUTABLE = 'public, max-age=31536000, immutable';

/** Compresses every asset once, beside whatever else goes on, and serves it in the best encoding that the browser takes. */
export function mountAssets(server: Server, { answering }: Doorkeeper, assets: readonly Asset[]): void {
  for (const asset of assets) {
    const variants = variantsOf(asset);
    server.get(
      asset.path,
      answering(async (req) => serve(req, asset, await variants)),
    );
  }
}

/** Smallest first; an encoding that saves nothing is left out. */
async function variantsOf({ bytes, contentType }: Asset): Promise<readonly Variant[]> {
  const plain = variant('identity', bytes);
  if (!COMPRESSIBLE.test(contentType)) return [plain];
  const [br, gzipped] = await Promise.all([toBrotli(bytes), toGzip(bytes, { level: 9 })]);
  const packed = [variant('br', br), variant('gzip', gzipped)];
  return [...packed.filter((one) => one.bytes.length < bytes.length), plain];
}

function variant(encoding: Encoding, bytes: Buffer): Variant {
  return {
    encoding,
    bytes,
    etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
  };
}

function serve(req: Request, asset: Asset, variants: readonly Variant[]): HttpAnswer {
  const chosen = variants.find(({ encoding }) => takes(req, encoding)) ?? variants.at(-1);
  if (chosen === undefined) return { status: 404 };
  const headers = {
    etag: chosen.etag,
    vary: 'Accept-Encoding',
    'cache-control': asset.immutable === true ? IMMUTABLE : REVALIDATED,
  };
  if (has(req, chosen.etag)) return { status: 304, headers };
  const encoding: Record<string, string> =
    chosen.encoding === 'identity' ? {} : { 'content-encoding': chosen.encoding };
  return {
    status: 200,
    body: chosen.bytes,
    headers: { ...headers, ...encoding, 'content-type': asset.contentType },
  };
}

function takes(req: Request, encoding: Encoding): boolean {
  if (encoding === 'identity') return true;
  const header = req.headers['accept-encoding'];
  const offers = (Array.isArray(header) ? header.join() : (header ?? '')).toLowerCase().split(',');
  return offers.some((offer) => {
    const [name = '', ...parameters] = offer.split(';').map((part) => part.trim());
    return name === encoding && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });
}

function has(req: Request, etag: string): boolean {
  const known = (req.headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return known.includes(etag) || known.includes('*');
}
