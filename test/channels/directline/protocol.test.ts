import { readPosted } from '../../../src/channels/directline/hear';
import { readStartLocale } from '../../../src/channels/directline/start';
import { createDirectLineTokens } from '../../../src/channels/directline/tokens';
import { readWatermark } from '../../../src/channels/directline/watermark';

describe('A token', () => {
  const clock = { now: 1_800_000_000_500 };
  const made = (key: Buffer) => createDirectLineTokens({ key, now: () => clock.now, lifetimeSeconds: 1800 });
  const tokens = made(Buffer.alloc(32, 1));
  const claims = { userId: 'dl_1', conversationId: 'c1' };

  test.each([
    ['good until its time is up', 1_799_000, claims],
    ['expired after that', 1_801_000, 'expired'],
  ])('is %s', (_name, later, read) => {
    clock.now = 1_800_000_000_500;
    const token = tokens.issue(claims);
    clock.now += later;
    expect(tokens.read(token)).toEqual(read);
  });

  test.each(['', 'a.b.c', '..', 'e30.e30.', `${'x'.repeat(5000)}.y.z`])('is not %p', (token) => {
    expect(tokens.read(token)).toBe('invalid');
  });

  test('of another desk is none here', () => {
    expect(tokens.read(made(Buffer.alloc(32, 2)).issue(claims))).toBe('invalid');
  });
});

test.each([
  [null, 0],
  ['', 0],
  ['-', 0],
  ['0', 0],
  ['0000012', 12],
  ['-1', undefined],
  ['1.5', undefined],
  ['NaN', undefined],
  ['9999999999', undefined],
])('the watermark %p is read as %p', (sent, watermark) => {
  expect(readWatermark(sent)).toBe(watermark);
});

test.each([
  [undefined, undefined],
  [null, undefined],
  [{ locale: 'ja-JP', user: { id: 'x' } }, 'ja-JP'],
  [{ locale: ['ja'] }, undefined],
  [{ locale: 'x'.repeat(36) }, undefined],
])('starting with %p names the language %p', (body, tag) => {
  expect(readStartLocale(body)).toBe(tag);
});

test.each<[string, unknown, boolean]>([
  ['a client id of 64 characters', 'a'.repeat(64), true],
  ['a client id of 65', 'a'.repeat(65), false],
  ['a client id with a bar', 'a|b', false],
  ['a client id that is a number', 5, false],
])('%s is kept or not', (_name, clientActivityID, kept) => {
  const posted = readPosted({ type: 'message', text: 'x', channelData: { clientActivityID } });
  expect(posted.ok && posted.value.id).toBe(kept ? `c.${String(clientActivityID)}` : undefined);
});
