import { pageOrigin, readFromChat, readFromPage } from '../../src/widget/frameMessages';

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
