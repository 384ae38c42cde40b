import { isIP } from 'node:net';
import { z } from 'zod';

/** What a setting may look like; whatever is not so is told in the words of its shape, as the end of a sentence. */

export const text = z.string().trim().min(1);

/** A whole number, both ends included. */
export function number(least: number, most: number) {
  const error = `it must be a whole number from ${least} to ${most}`;
  return z.coerce.number(error).int(error).min(least, error).max(most, error);
}

/** One of these words. */
export function choice<const W extends readonly [string, ...string[]]>(words: W) {
  const last = words[words.length - 1] ?? '';
  return z.enum(words, `it must be ${words.slice(0, -1).join(', ')} or ${last}`);
}

/** An address that begins with one of these, such as `https`. */
export function url(...schemes: readonly string[]) {
  const error = `it must be an address that begins with ${schemes.map((one) => `${one}://`).join(' or ')}`;
  return z.url({ protocol: new RegExp(`^(?:${schemes.join('|')})$`, 'u'), hostname: /./u, error });
}

export const email = z.email('it must be one e-mail address, such as privacy@example.com');

const list = z.string().transform((value) =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);

/** Parts between commas, each of which is checked; the first that is none is named. */
const listOf = (isOne: (part: string) => boolean, what: string) =>
  list.superRefine((parts, context) => {
    const wrong = parts.find((part) => !isOne(part));
    if (wrong !== undefined) context.addIssue({ code: 'custom', message: `"${wrong}" is ${what}` });
  });

/** Scheme and host of a website. */
export const origin = url('http', 'https').transform((typed) => new URL(typed).origin);
const isWebsite = (typed: string) => origin.safeParse(typed).success;
export const origins = listOf(isWebsite, 'no address that begins with http:// or https://').transform(
  (typed) => typed.map((one) => new URL(one).origin),
);

/** Addresses and CIDR ranges; `none` stands for none. */
export const networks = listOf(isNetwork, 'neither an address nor a CIDR range, such as 10.0.0.0/8');

function isNetwork(typed: string): boolean {
  const [address = '', bits, more] = typed.split('/');
  const family = isIP(address);
  if (family === 0 || more !== undefined) return typed === 'none';
  return bits === undefined || (/^\d{1,3}$/u.test(bits) && Number(bits) <= (family === 6 ? 128 : 32));
}
