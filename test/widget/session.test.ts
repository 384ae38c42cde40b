import { createSessionStore } from '../../src/widget/transport/session';

function memory(initial: Record<string, string> = {}) {
  const items = new Map(Object.entries(initial));
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
}

test('what is kept is read again after a reload', () => {
  const storage = memory();
  createSessionStore(() => storage).change({ conversationId: 'c1', token: 't1', draft: 'half a sen' });
  expect(createSessionStore(() => storage).read()).toMatchObject({
    conversationId: 'c1',
    token: 't1',
    draft: 'half a sen',
  });
});

test('clearing leaves nothing in the tab', () => {
  const storage = memory();
  const store = createSessionStore(() => storage);
  store.change({ conversationId: 'c1', token: 't1' });
  store.clear();
  expect([storage.items.size, store.read()]).toEqual([0, {}]);
});

test.each([
  ['nothing', undefined],
  ['no JSON', '{'],
  ['JSON of another shape', '[1, 2]'],
  ['fields of other types', '{"conversationId": 7, "outgoing": ["x"]}'],
])('%s in the storage is a new session', (_name, stored) => {
  const storage = memory(stored === undefined ? {} : { madoguchi: stored });
  expect(createSessionStore(() => storage).read().conversationId).toBeUndefined();
});

test('where storage is forbidden the session lasts as long as the page', () => {
  const store = createSessionStore(() => {
    throw new Error('SecurityError');
  });
  store.change({ conversationId: 'c1' });
  expect(store.read().conversationId).toBe('c1');
});

const throws = (name: string) => (): never => {
  throw new DOMException('', name);
};
test.each([
  ['a storage that keeps', () => memory(), false, true],
  ['a storage that goes with the page', () => memory(), true, false],
  ['a storage without room', () => ({ ...memory(), setItem: throws('QuotaExceededError') }), false, false],
  ['a storage that forgets at once', () => ({ ...memory(), getItem: () => null }), false, false],
  ['a storage that is forbidden', throws('SecurityError'), false, false],
])('%s: whether the chat outlives its page', (_name, storage, fleeting, lasting) => {
  expect(createSessionStore(storage, fleeting).lasting).toBe(lasting);
});

test('looking whether a storage keeps leaves nothing in it', () => {
  const storage = memory();
  createSessionStore(() => storage);
  expect(storage.items.size).toBe(0);
});

test('a paste gone wrong is not kept whole', () => {
  const storage = memory();
  createSessionStore(() => storage).change({ draft: 'x'.repeat(100_000) });
  expect(storage.items.get('madoguchi')?.length).toBeLessThan(21_000);
});
