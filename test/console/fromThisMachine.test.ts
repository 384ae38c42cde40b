import { isFromThisMachine } from '../../src/console/doors/fromThisMachine';

const asked = (remoteAddress: string | undefined, headers: Readonly<Record<string, string>> = {}) =>
  isFromThisMachine({
    socket: { remoteAddress },
    headers: { host: '127.0.0.1:3978', ...headers },
  });

test.each([
  ['127.0.0.1', {}],
  ['127.8.9.10', {}],
  ['::1', { host: '[::1]:3978' }],
  ['::ffff:127.0.0.1', { host: 'localhost:3978' }],
  ['127.0.0.1', { host: 'localhost' }],
  ['127.0.0.1', { 'accept-language': 'ja', cookie: 'a=b', referer: 'http://127.0.0.1:3978/' }],
])('what comes from %s with %j was asked on this machine', (address, headers) => {
  expect(asked(address, headers)).toBe(true);
});

test.each([
  ['another machine', '192.168.1.7', {}],
  ['another machine in IPv6 clothes', '::ffff:192.168.1.7', {}],
  ['an address that only begins like one of this machine', '127.0.0.1.evil.example', {}],
  ['IPv6 from elsewhere', '2001:db8::1', {}],
  ['nobody knows where', undefined, {}],
  ['a proxy', '127.0.0.1', { 'x-forwarded-for': '203.0.113.7' }],
  ['a proxy that says it was here', '127.0.0.1', { 'x-forwarded-for': '127.0.0.1' }],
  ['a proxy that says nothing', '127.0.0.1', { 'x-forwarded-for': '' }],
  ['a proxy of the newer kind', '127.0.0.1', { forwarded: 'for=127.0.0.1' }],
  ['a proxy that names itself', '127.0.0.1', { via: '1.1 proxy' }],
  ['a proxy that passes the address only', '127.0.0.1', { 'x-real-ip': '127.0.0.1' }],
  ['a proxy that passes the name only', '127.0.0.1', { 'x-forwarded-host': 'privacy.example.com' }],
  ['a tunnel', '127.0.0.1', { host: 'abc.tunnel.example' }],
  ['a name that only begins like this machine', '127.0.0.1', { host: 'localhost.evil.example' }],
  ['no name', '127.0.0.1', { host: '' }],
])('what comes by %s was not', (_how, address, headers) => {
  expect(asked(address, headers)).toBe(false);
});
