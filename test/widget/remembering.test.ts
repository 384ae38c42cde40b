import type { ChatState } from '../../src/widget/chat/chatState';
import { freshState } from '../../src/widget/chat/chatState';
import { rememberChat } from '../../src/widget/transport/remembering';

/** A chat whose handles are given when the test says so. */
function setUp() {
  let state: ChatState = freshState('en');
  let changed = () => {};
  const kept: (string | undefined)[] = [];
  const asked: ((handle: string | undefined) => void)[] = [];
  rememberChat(
    {
      state: () => state,
      subscribe: (callback) => {
        changed = callback;
        return () => undefined;
      },
      handle: () =>
        new Promise((resolve) =>
          asked.push((value) => {
            resolve(value === undefined ? { ok: false, failure: 'busy' } : { ok: true, value });
          }),
        ),
    },
    (handle) => kept.push(handle),
  );
  const become = (fields: Partial<ChatState>) => {
    state = { ...state, ...fields };
    changed();
  };
  const messages = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      id: String(at),
      from: 'desk' as const,
      text: '',
      actions: [],
    }));
  const answer = async (handle: string | undefined) => {
    asked.shift()?.(handle);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { kept, asked, become, messages, answer };
}

test('a handle is asked for whenever something was said, one at a time', async () => {
  const { kept, asked, become, messages, answer } = setUp();
  become({ online: false });
  expect(asked).toHaveLength(0);
  become({ phase: 'open', messages: messages(2) });
  become({ messages: messages(3) });
  become({ messages: messages(4) });
  expect(asked).toHaveLength(1);
  await answer('one');
  expect(asked).toHaveLength(1);
  await answer('two');
  expect([kept, asked.length]).toEqual([['one', 'two'], 0]);
});

test('one that was not given is asked for when something is said again', async () => {
  const { kept, asked, become, messages, answer } = setUp();
  become({ phase: 'open', messages: messages(1) });
  await answer(undefined);
  expect([kept, asked.length]).toEqual([[], 0]);
  become({ messages: messages(2) });
  await answer('two');
  expect(kept).toEqual(['two']);
});

test.each(['closed', 'gone'] as const)('a chat that is %s takes back what the page has', async (phase) => {
  const { kept, become, messages, answer } = setUp();
  become({ phase: 'open', messages: messages(1) });
  become({ phase, messages: [] });
  await answer('too late');
  expect(kept).toEqual([undefined]);
});

test('a new chat after it is remembered from its first word', async () => {
  const { kept, become, messages, answer } = setUp();
  become({ phase: 'open', messages: messages(5) });
  await answer('one');
  become({ phase: 'closed', messages: [] });
  become({ phase: 'open', messages: messages(1) });
  await answer('new');
  expect(kept).toEqual(['one', undefined, 'new']);
});
