import type { IncomingMessage } from 'node:http';
import { createClientAddress, networkOf } from '../../src/http/clientAddress';
import { createRateLimit } from '../../src/channels/directline/rateLimit';

const from = (remoteAddress: string, forwarded?: string) =>
  ({
    socket: { remoteAddress },
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  }) as unknown as IncomingMessage;

describe('Where a request came from', () => {
  const clientAddress = createClientAddress(['10.0.0.0/8', '192.0.2.1', '2001:db8::/32']);
  test.each([
    ['nobody in between', '203.0.113.5', undefined, '203.0.113.5'],
    ['a stranger who claims to forward', '203.0.113.5', '198.51.100.1', '203.0.113.5'],
    ['one proxy', '10.1.2.3', '203.0.113.5', '203.0.113.5'],
    ['two proxies', '10.1.2.3', '203.0.113.5, 192.0.2.1', '203.0.113.5'],
    ['a customer who wrote a header first', '10.1.2.3', '1.1.1.1, 203.0.113.5, 10.9.9.9', '203.0.113.5'],
    ['a proxy in the clothes of IPv6', '::ffff:10.1.2.3', '203.0.113.5', '203.0.113.5'],
    ['IPv6 behind a proxy', '2001:db8::1', '2400:4050::7', '2400:4050::7'],
    ['ports and brackets', '10.1.2.3', '[2400:4050::7]:443, 10.0.0.1:8080', '2400:4050::7'],
    ['rubbish', '10.1.2.3', 'unknown', '10.1.2.3'],
    ['rubbish behind a proxy', '10.1.2.3', '203.0.113.5, <script>, 10.0.0.1', '10.0.0.1'],
    ['a proxy that names nobody', '10.1.2.3', undefined, '10.1.2.3'],
  ])('%s', (_name, peer, forwarded, address) => {
    expect(clientAddress(from(peer, forwarded))).toBe(address);
  });

  test('is not asked of proxies that are none', () => {
    expect(() => createClientAddress(['loadbalancer'])).toThrow('loadbalancer is neither an address');
  });

  test.each([
    ['203.0.113.5', '203.0.113.5'],
    ['2400:4050:1:2:3:4:5:6', '2400:4050:1:2'],
    ['2400:4050::7', '2400:4050:0:0'],
    ['::1', '0:0:0:0'],
  ])('%s is counted as %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});

test('A rate lets a burst through, then as much as time brings, each key by itself', () => {
  const clock = { elapsed: 0 };
  const take = createRateLimit({ burst: 2, perSecond: 0.5 }, () => clock.elapsed);
  expect([take('a'), take('a'), take('a'), take('b')]).toEqual([0, 0, 2, 0]);
  clock.elapsed += 1000;
  expect(take('a')).toBe(1);
  clock.elapsed += 1000;
  expect([take('a'), take('a')]).toEqual([0, 2]);
  clock.elapsed += 3_600_000;
  expect([take('a'), take('a'), take('a')]).toEqual([0, 0, 2]);
});
