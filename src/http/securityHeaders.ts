/** `publicUrl` is where browsers find the desk; `trustedOrigins` are the websites that may show its chat. */
export interface Origins {
  readonly publicUrl: string;
  readonly trustedOrigins: readonly string[];
}

const FRAMED = '/chat';
/** What other websites may put into their pages. */
const EMBEDDED: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map([
  // A page that is isolated (COEP, of either kind) shows only frames that ask as much of their own parts. The chat's
  // parts all come from the desk, so it can promise that to everybody. The frame keeps its storage that way; with the
  // attribute `credentialless` it would not.
  [FRAMED, { 'cross-origin-embedder-policy': 'require-corp' }],
  // For a website that loads the script with `crossorigin`, as it must to name its digest (`integrity`).
  ['/widget.js', { 'access-control-allow-origin': '*' }],
]);

const ALWAYS = {
  'x-content-type-options': 'nosniff',
  // Not no-referrer: with that, browsers send forms with `Origin: null`, and the console checks where they come from.
  'referrer-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'x-permitted-cross-domain-policies': 'none',
  // Pages and answers hold what a customer wrote; what may be kept says so itself.
  'cache-control': 'no-store',
};

/** The headers that every answer at a path carries. */
export function createSecurityHeaders(origins: Origins): (path: string) => Readonly<Record<string, string>> {
  const secure: Record<string, string> = origins.publicUrl.startsWith('https:')
    ? { 'strict-transport-security': 'max-age=31536000' }
    : {};
  const framed = ["'self'", ...origins.trustedOrigins].join(' ');
  return (path) => ({
    ...ALWAYS,
    ...secure,
    'cross-origin-resource-policy': EMBEDDED.has(path) ? 'cross-origin' : 'same-origin',
    ...EMBEDDED.get(path),
    'content-security-policy': contentPolicy(origins.publicUrl, path === FRAMED ? framed : "'none'"),
    // For browsers that do not know frame-ancestors, and cannot be told a list.
    ...(path === FRAMED ? {} : { 'x-frame-options': 'DENY' }),
  });
}

/** The origin of the desk's WebSockets. */
function socketOrigin(publicUrl: string): string {
  return new URL(publicUrl).origin.replace(/^http/, 'ws');
}

function contentPolicy(publicUrl: string, ancestors: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self' ${socketOrigin(publicUrl)}`,
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${ancestors}`,
  ].join('; ');
}
