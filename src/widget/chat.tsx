import { render } from 'preact';
import { createCalls } from './transport/calls';
import { createUuid, drawFraction } from './transport/chance';
import { ChatApp } from './chat/chatApp';
import { type Chat, createChat } from './chat/chatSession';
import { createFrame, type Frame } from './frame/frame';
import { rememberChat } from './transport/remembering';
import { createSessionStore, type SessionStore } from './transport/session';
import { localeOf } from './chat/words';

const DIRECT_LINE = '/v3/directline';

const fillWithChance = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);

/** Chromium's word for a frame whose storage goes with the page. */
const isFleeting = () => 'credentialless' in window && window.credentialless === true;

function chatFor({ language, number }: DOMStringMap, frame: Frame, session: SessionStore): Chat {
  return createChat({
    calls: createCalls((url, init) => fetch(url, init), DIRECT_LINE),
    openSocket: (url) => new WebSocket(new URL(url, location.href.replace(/^http/, 'ws'))),
    chance: () => drawFraction(fillWithChance),
    newId: () => createUuid(fillWithChance),
    session,
    language: localeOf(language) ?? 'ja',
    ...(number === undefined || number === '' ? {} : { number }),
    ...(frame.handle === undefined || frame.handle === '' ? {} : { handle: frame.handle }),
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
  const frame = createFrame(window);
  const session = createSessionStore(() => sessionStorage, isFleeting());
  const chat = chatFor(main.dataset, frame, session);
  const fleeting = session.lasting ? undefined : frame.handle === undefined ? 'plain' : 'remembered';
  // A frame that can keep its own chat gives the page nothing.
  if (fleeting === 'remembered') rememberChat(chat, frame.keepHandle);
  const touch = matchMedia('(pointer: coarse)').matches;
  wakeWithPage(chat);
  main.replaceChildren();
  const company = main.dataset['company'] ?? '';
  render(<ChatApp chat={chat} company={company} frame={frame} touch={touch} fleeting={fleeting} />, main);
  frame.ready();
}
