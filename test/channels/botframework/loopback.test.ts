import { isLoopbackHost, isLoopbackUrl } from '../../../src/channels/botframework/loopback';

test.each([
  'http://127.0.0.1',
  'http://127.0.0.1:3979',
  'http://127.0.0.1:3979/v3/?a=b',
  'https://127.255.255.254/',
  'HTTP://LOCALHOST:80/api',
  'http://localhost',
  'http://[::1]:3979/',
])('%s leads to this machine', (url) => {
  expect(isLoopbackUrl(url)).toBe(true);
});

test.each([
  '',
  'localhost',
  '//localhost',
  'ftp://localhost/',
  'file:///etc/passwd',
  'http://128.0.0.1/',
  'http://10.0.0.1/',
  'http://169.254.169.254/latest/meta-data',
  'http://0.0.0.0/',
  'http://[::]/',
  'http://[::ffff:10.0.0.1]/',
  'http://evil.example/',
  'http://localhost.evil.example/',
  'http://127.0.0.1.evil.example/',
  'http://evil.example/127.0.0.1',
  'http://evil.example/?http://localhost',
  'http://localhost@evil.example/',
  'http://127.0.0.1:80@evil.example/',
  'http://evil.example#@localhost/',
  'http://localhost#@evil.example/',
  'http://localhost\\@evil.example/',
  'http://127.0.0.1\t.evil.example/',
  'http://localhost /',
  'http://ｌｏｃａｌｈｏｓｔ/',
])('%j does not, or cannot be told', (url) => {
  expect(isLoopbackUrl(url)).toBe(false);
});

test.each([
  ['127.0.0.1:3978', true],
  ['localhost:3978', true],
  ['[::1]:3978', true],
  ['LOCALHOST', true],
  ['evil.example', false],
  ['evil.example:3978', false],
  ['localhost.evil.example:3978', false],
  ['127.0.0.1.nip.example', false],
  ['192.168.0.7:3978', false],
  ['', false],
  ['[', false],
])('the Host header %j names this machine: %s', (host, expected) => {
  expect(isLoopbackHost(host)).toBe(expected);
});
