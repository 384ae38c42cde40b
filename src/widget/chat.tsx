import { render } from 'preact';
import { createCalls } from './calls';
import { createUuid, drawFraction } from './chance';
import { ChatApp } from './chatApp';
import { type Chat, createChat } from './chatSession';
import { createFrame } from './frame';
import { createSessionStore } from './session';
import { localeOf } from './words';

const DIRECT_LINE = '/v3/directline';

const fillWithChance = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);

function chatFor({ language, number }: DOMStringMap): Chat {
  return createChat({
    calls: createCalls((url, init) => fetch(url, init), DIRECT_LINE),
    openSocket: (url) => new WebSocket(new URL(url, location.href.replace(/^http/, 'ws'))),
    chance: () => drawFraction(fillWithChance),
    newId: () => createUuid(fillWithChance),
    session: createSessionStore(() => sessionStorage),
    language: localeOf(language) ?? 'ja',
    ...(number === undefined || number === '' ? {} : { number }),
  });
}

/** Looks at once when the network or the tab is back, rather than when the next try is due. */
function wakeWithPage(chat: Chat): void {
  addEventListener('online', chat.wake);
  addEventListener('pageshow', (event) => {
    if (event.persisted) chat.wake();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') chat.wake();
  });
}

const main = document.getElementById('chat');
if (main !== null) {
  const chat = chatFor(main.dataset);
  const frame = createFrame(window);
  const touch = matchMedia('(pointer: coarse)').matches;
  wakeWithPage(chat);
  main.replaceChildren();
  render(<ChatApp chat={chat} company={main.dataset['company'] ?? ''} frame={frame} touch={touch} />, main);
  frame.ready();
}
