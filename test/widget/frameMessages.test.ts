import {
  frameHash,
  pageHandle,
  pageOrigin,
  readFromChat,
  readFromPage,
} from '../../src/widget/frame/frameMessages';

const window = { its: 'window' };
const partner = { origin: 'https://desk.example', window };
const sent = (data: unknown) => ({ origin: partner.origin, source: window, data });

test.each([
  [{ madoguchi: 'close' }, { madoguchi: 'close' }],
  [{ madoguchi: 'ready', more: 'text' }, { madoguchi: 'ready' }],
  [
    { madoguchi: 'unread', count: 2 },
    { madoguchi: 'unread', count: 2 },
  ],
  [{ madoguchi: 'unread', count: '<b>' }, undefined],
  [{ madoguchi: 'unread', count: -1 }, undefined],
  [
    { madoguchi: 'handle', handle: 'e30.e30.x-_' },
    { madoguchi: 'handle', handle: 'e30.e30.x-_' },
  ],
  [{ madoguchi: 'handle', handle: 'a&host=x' }, { madoguchi: 'handle' }],
  [{ madoguchi: 'handle', handle: 'x'.repeat(1001) }, { madoguchi: 'handle' }],
  [{ madoguchi: 'handle' }, { madoguchi: 'handle' }],
  [{ madoguchi: 'navigate' }, undefined],
  ['close', undefined],
])('the launcher reads %j of the chat', (data, read) => {
  expect(readFromChat(sent(data), partner)).toEqual(read);
});

test.each([
  ['another origin', { origin: 'https://evil.example', source: window }],
  ['another window of the same origin', { origin: partner.origin, source: { its: 'other' } }],
  ['no window', { origin: partner.origin, source: null }],
])('neither side listens to %s', (_name, sender) => {
  expect(readFromChat({ ...sender, data: { madoguchi: 'close' } }, partner)).toBeUndefined();
  expect(readFromPage({ ...sender, data: { madoguchi: 'opened' } }, partner)).toBeUndefined();
});

test.each([
  ['#host=https%3A%2F%2Fcars.example', 'https://cars.example'],
  ['#host=http%3A%2F%2F127.0.0.1%3A8080', 'http://127.0.0.1:8080'],
  ['#host=*', undefined],
  ['#host=null', undefined],
  ['', undefined],
])('the page around a chat at %s is %s', (hash, origin) => {
  expect(pageOrigin(hash)).toBe(origin);
});

test.each([
  ['https://cars.example', undefined],
  ['http://127.0.0.1:8080', ''],
  ['https://cars.example', 'e30.e30.x-_'],
])('what the page at %s tells the frame of the handle %p is what the chat reads', (origin, handle) => {
  const hash = frameHash(origin, handle);
  expect([pageOrigin(hash), pageHandle(hash)]).toEqual([origin, handle]);
});

test.each([
  ['#host=https://cars.example&handle=<b>', ''],
  ['#host=https://cars.example&handle=a%20b', ''],
  ['#host=https://cars.example', undefined],
])('a handle in %s that nobody was given is read as %p', (hash, handle) => {
  expect(pageHandle(hash)).toBe(handle);
});
