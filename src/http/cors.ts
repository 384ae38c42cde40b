import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Origins } from './securityHeaders';

/** Says whether a website may use the desk's doors for programs: the desk's own pages, and those the operator trusts. */
export type TrustsOrigin = (origin: string | undefined) => boolean;

export function createTrust({ publicUrl, trustedOrigins }: Origins): TrustsOrigin {
  const trusted = new Set([publicUrl, ...trustedOrigins].map((url) => new URL(url).origin));
  return (origin) => origin !== undefined && trusted.has(origin);
}

/** Lets pages of trusted websites read the answers. */
export function allowOrigin(req: IncomingMessage, res: ServerResponse, trusts: TrustsOrigin): void {
  const { origin } = req.headers;
  res.setHeader('vary', 'Origin');
  if (origin === undefined || !trusts(origin)) return;
  res.setHeader('access-control-allow-origin', origin);
  res.setHeader('access-control-expose-headers', 'Retry-After, X-Request-Id');
  if (req.method !== 'OPTIONS') return;
  res.setHeader('access-control-allow-methods', 'GET, POST');
  res.setHeader(
    'access-control-allow-headers',
    'Authorization, Content-Type, X-Ms-Bot-Agent, X-Requested-With',
  );
  res.setHeader('access-control-max-age', '600');
}
