import { scrypt, timingSafeEqual } from 'node:crypto';
import type { PasswordKey, PasswordKeys } from '../../ports/passwordKeys';

/** The shortest password that is taken, in UTF-16 units. */
export const MIN_PASSWORD = 12;

/** What scrypt is told to spend on a key (RFC 7914). */
export interface PasswordCost {
  /** The base-2 logarithm of scrypt's N. */
  readonly log2N: number;
  readonly r: number;
  readonly p: number;
}

/** 32 MB and about a tenth of a second for each try. */
const COST: PasswordCost = { log2N: 15, r: 8, p: 1 };
const KEY_BYTES = 32;
const MAX_LOG2_N = 20;

/** Salt and result are of no password: checking against it takes as long as against a real one. */
export const NOBODYS_PASSWORD = `scrypt$15$8$1$${'A'.repeat(22)}$${'A'.repeat(43)}`;

/**
 * `scrypt$log2N$r$p$salt$key`, salt and key in base64url, so that the cost can rise without losing old accounts. Made
 * by node's own threads: few may set a password, and seldom.
 */
export async function hashPassword(password: string, salt: Uint8Array, cost = COST): Promise<string> {
  const key = await deriveHere(wantedKey(password, salt, cost));
  const { log2N, r, p } = cost;
  return ['scrypt', log2N, r, p, Buffer.from(salt).toString('base64url'), key.toString('base64url')].join(
    '$',
  );
}

/**
 * Whether this is the password of the hash; compared in constant time. Throws on a hash of another shape. Anybody may
 * ask this as often as they like, so the keys are made where that holds up nobody else.
 */
export async function isPassword(
  password: string,
  hash: string,
  passwordKeys: Pick<PasswordKeys, 'derive'>,
): Promise<boolean> {
  const [scheme, log2N, r, p, salt = '', key = ''] = hash.split('$');
  const cost: PasswordCost = { log2N: Number(log2N), r: Number(r), p: Number(p) };
  if (scheme !== 'scrypt' || !(cost.log2N <= MAX_LOG2_N)) throw new Error('A password hash cannot be read.');
  const expected = Buffer.from(key, 'base64url');
  const given = await passwordKeys.derive(wantedKey(password, Buffer.from(salt, 'base64url'), cost));
  return expected.length === given.length && timingSafeEqual(expected, given);
}

/** NFKC first: the same password typed on another keyboard may come in another width. */
function wantedKey(password: string, salt: Uint8Array, { log2N, r, p }: PasswordCost): PasswordKey {
  return { password: password.normalize('NFKC'), salt, bytes: KEY_BYTES, cost: { N: 2 ** log2N, r, p } };
}

function deriveHere({ password, salt, bytes, cost }: PasswordKey): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password, salt, bytes, { ...cost, maxmem: 256 * cost.N * cost.r }, (error, key) => {
      if (error === null) resolve(key);
      else reject(error);
    });
  });
}
