import { WebSocket } from 'ws';
import { createCalls } from '../../src/widget/transport/calls';
import { type Chat, createChat } from '../../src/widget/chat/chatSession';
import type { ChatState } from '../../src/widget/chat/chatState';
import { createSessionStore } from '../../src/widget/transport/session';
import type { Socket } from '../../src/widget/transport/stream';
import { type FakeDesk, startFakeDesk } from './support/fakeDesk';

let desk: FakeDesk;
let chats: Chat[] = [];
let network: 'up' | 'down' | 'losesAnswers' = 'up';
let ids = 0;

beforeEach(async () => {
  desk = await startFakeDesk();
  network = 'up';
});
afterEach(async () => {
  for (const chat of chats) chat.end();
  chats = [];
  network = 'up';
  await new Promise((resolve) => setTimeout(resolve, 50));
  await desk.close();
});

function createStorage() {
  const items = new Map<string, string>();
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
}

async function fetchOverNetwork(url: string, init: RequestInit): Promise<Response> {
  if (network === 'down') throw new TypeError('Failed to fetch');
  const response = await fetch(url, init);
  if (network === 'losesAnswers' && init.method === 'POST') throw new TypeError('Failed to fetch');
  return response;
}

function openChat(storage = createStorage(), number?: string, handle?: string): Chat {
  const chat = createChat({
    calls: createCalls(fetchOverNetwork, `${desk.origin}/v3/directline`),
    openSocket: (url) => new WebSocket(url).on('error', () => undefined) as unknown as Socket,
    chance: () => 0.5,
    newId: () => `id-${(ids += 1)}`,
    session: createSessionStore(() => storage),
    language: 'en',
    ...(number === undefined ? {} : { number }),
    ...(handle === undefined ? {} : { handle }),
  });
  chats.push(chat);
  return chat;
}

/** Resolves with how long it took, in milliseconds. */
function until(chat: Chat, holds: (state: ChatState) => boolean, within = 10_000): Promise<number> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`still ${JSON.stringify(chat.state())}`));
    }, within);
    const look = () => {
      if (!holds(chat.state())) return;
      clearTimeout(timer);
      stop();
      resolve(performance.now() - start);
    };
    const stop = chat.subscribe(look);
    look();
  });
}

const says = (text: string) => (state: ChatState) =>
  state.messages.some((message) => message.text.includes(text));
const postedTexts = () => desk.posted.filter(({ type }) => type === 'message').map(({ text }) => text);
const say = (text: string) => {
  desk.say({ text, extras: { kind: 'say', language: 'en' } });
};

test('a question is sent and its answer comes by the stream', async () => {
  const chat = openChat();
  await until(chat, says('Hello'));
  chat.send('May I?');
  await until(chat, says('We heard: May I?'));
  expect(chat.state().outgoing).toEqual([]);
});

test('a reload brings the same conversation back, without a second greeting', async () => {
  const storage = createStorage();
  const before = openChat(storage);
  await until(before, says('Hello'));
  before.send('input:email');
  await until(before, says('Please answer'));
  const after = openChat(storage);
  await until(after, says('Please answer'));
  expect(after.state().messages).toEqual(before.state().messages);
});

test('the stream is back within a second after it was cut, with what was said meanwhile', async () => {
  const chat = openChat();
  await until(chat, says('Hello'));
  desk.cutSockets();
  say('while away');
  const took = await until(chat, says('while away'));
  expect(took).toBeLessThan(1_000);
  expect(desk.sockets()).toBeGreaterThanOrEqual(1);
});

test('where sockets are turned away the desk is asked every second or two', async () => {
  desk.refusing.sockets = true;
  const chat = openChat();
  await until(chat, says('Hello'));
  say('later');
  await until(chat, says('later'), 5_000);
  expect(desk.sockets()).toBe(0);
});

test('a token that has run out is renewed without the customer noticing', async () => {
  const chat = openChat();
  await until(chat, says('Hello'));
  desk.expireTokens();
  chat.send('still me');
  await until(chat, says('We heard: still me'));
  expect(postedTexts()).toEqual(['still me']);
});

test.each([
  [
    'the server has forgotten the conversation',
    () => {
      desk.forgetAll();
    },
  ],
  [
    'the token can no longer be renewed',
    () => {
      desk.expireTokens();
      desk.refusing.tokens = true;
    },
  ],
])('the chat is gone for good when %s, and a new one can be started', async (_name, happen) => {
  const storage = createStorage();
  const chat = openChat(storage);
  await until(chat, says('Hello'));
  happen();
  chat.send('anyone?');
  await until(chat, ({ phase }) => phase === 'gone');
  expect(storage.items.size).toBe(0);
  chat.restart();
  await until(chat, says('Hello'));
});

test('what is typed offline is sent once when the network is back', async () => {
  const chat = openChat();
  await until(chat, says('Hello'));
  network = 'down';
  chat.send('one');
  chat.send('two');
  await until(chat, ({ online }) => !online);
  expect(chat.state().outgoing.map(({ state }) => state)).toEqual(['sending', 'sending']);
  network = 'up';
  chat.wake();
  await until(chat, says('We heard: two'));
  expect(postedTexts()).toEqual(['one', 'two']);
});

test('what is typed offline survives a reload', async () => {
  const storage = createStorage();
  const before = openChat(storage);
  await until(before, says('Hello'));
  network = 'down';
  before.send('kept');
  network = 'up';
  await until(openChat(storage), says('We heard: kept'));
  expect(postedTexts()).toEqual(['kept']);
});

test('a message whose answer got lost is posted again under the same id, and handled once', async () => {
  const chat = openChat();
  await until(chat, says('Hello'));
  network = 'losesAnswers';
  chat.send('once');
  await until(chat, says('We heard: once'));
  network = 'up';
  await until(chat, ({ outgoing }) => outgoing.length === 0);
  expect(postedTexts()).toEqual(['once']);
});

test('a message that is refused says so, and can be sent again', async () => {
  const chat = openChat();
  await until(chat, says('Hello'));
  desk.refusing.posts = true;
  chat.send('no');
  await until(chat, ({ outgoing }) => outgoing[0]?.state === 'failed');
  desk.refusing.posts = false;
  chat.retry(chat.state().outgoing[0]?.id ?? '');
  await until(chat, says('We heard: no'));
});

test('ending tells the desk and clears the tab', async () => {
  const storage = createStorage();
  const chat = openChat(storage);
  await until(chat, says('Hello'));
  chat.end();
  expect([chat.state().phase, chat.state().messages, storage.items.size]).toEqual(['closed', [], 0]);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(desk.posted.map(({ type }) => type)).toEqual(['endOfConversation']);
});

test('the number of a link is passed on once, not at every reload', async () => {
  const storage = createStorage();
  await until(openChat(storage, 'JJ-1'), ({ outgoing, phase }) => phase === 'open' && outgoing.length === 0);
  await until(openChat(storage, 'JJ-1'), says('Hello'));
  expect(desk.posted).toMatchObject([{ type: 'event', name: 'madoguchi/open', value: 'JJ-1' }]);
});

describe('a handle', () => {
  test('opens the chat it stands for, whenever the network lets it', async () => {
    network = 'down';
    const chat = openChat(createStorage(), undefined, 'good');
    await until(chat, ({ online }) => !online);
    network = 'up';
    chat.wake();
    await until(chat, says('Welcome back.'));
  });

  test('that opens nothing is let go: the chat begins anew', async () => {
    await until(openChat(createStorage(), undefined, 'bad'), says('Hello, this is the privacy desk'));
  });

  test('is of no account in a tab that knows its chat', async () => {
    const storage = createStorage();
    const before = openChat(storage);
    await until(before, says('Hello'));
    const after = openChat(storage, undefined, 'good');
    await until(after, says('Hello'));
    expect(after.state().messages).toEqual(before.state().messages);
  });

  test('is gone on with once: after the end a new chat begins', async () => {
    const chat = openChat(createStorage(), undefined, 'good');
    await until(chat, says('Welcome back.'));
    chat.end();
    chat.restart();
    await until(chat, says('Hello, this is the privacy desk'));
  });
});
