import { BlockList, isIP } from 'node:net';
import type { IncomingMessage } from 'node:http';

/** Tells the network address a request came from. */
export type ClientAddress = (req: IncomingMessage) => string;

/**
 * `trustedProxies`: addresses and CIDR ranges of the balancers in front. Only they are believed about whom they
 * forward for, and only as far as the nearest address that is not one of them: what stands before it anyone can write.
 * Throws when one of them is no address.
 */
export function createClientAddress(trustedProxies: readonly string[]): ClientAddress {
  const proxies = listOf(trustedProxies);
  const isProxy = (address: string) => proxies.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
  return (req) => {
    const peer = plain(req.socket.remoteAddress ?? '') ?? '0.0.0.0';
    const forwarded = req.headers['x-forwarded-for'];
    const hops = (Array.isArray(forwarded) ? forwarded.join() : (forwarded ?? '')).split(',').reverse();
    let nearest = peer;
    for (const hop of hops) {
      const address = plain(hop);
      if (address === undefined || !isProxy(nearest)) break;
      nearest = address;
    }
    return nearest;
  };
}

/** What to count by: an IPv6 customer has a whole /64 to choose addresses from. */
export function networkOf(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = '', tail] = address.split('::');
  const front = head.split(':').filter(Boolean);
  const back = (tail ?? '').split(':').filter(Boolean);
  const gap = Array<string>(Math.max(0, 8 - front.length - back.length)).fill('0');
  return [...front, ...gap, ...back].slice(0, 4).join(':');
}

function listOf(addresses: readonly string[]): BlockList {
  const list = new BlockList();
  for (const entry of addresses) {
    const [address = '', bits] = entry.trim().split('/');
    const family = isIP(address);
    if (family === 0) throw new Error(`${entry} is neither an address nor a CIDR range.`);
    list.addSubnet(address, Number(bits ?? (family === 6 ? 128 : 32)), family === 6 ? 'ipv6' : 'ipv4');
  }
  return list;
}

/** An address without port, brackets, and the IPv6 clothes of an IPv4 address. */
function plain(hop: string): string | undefined {
  const bare = hop
    .trim()
    .replace(/^\[(.*)\](:\d+)?$/, '$1')
    .replace(/^([\d.]+):\d+$/, '$1')
    .replace(/^::ffff:(?=[\d.]+$)/i, '');
  return isIP(bare) === 0 ? undefined : bare;
}
