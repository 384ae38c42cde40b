import { createHmac, timingSafeEqual } from 'node:crypto';

/** An HMAC-SHA256 in base64. */
const SIGNATURE = /^[A-Za-z0-9+/]{43}=$/u;

/**
 * Whether LINE has signed these bytes with the channel's secret; compared in a time that tells nothing.
 * https://developers.line.biz/en/docs/messaging-api/verify-webhook-signature/
 */
export function isSigned(body: Buffer, signature: unknown, channelSecret: string): boolean {
  if (typeof signature !== 'string' || !SIGNATURE.test(signature)) return false;
  const expected = createHmac('sha256', channelSecret).update(body).digest();
  return timingSafeEqual(expected, Buffer.from(signature, 'base64'));
}
