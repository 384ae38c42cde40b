import { type Cover, createCover, type Waiting } from './cover';
import type { Embedding } from './embedding';
import { createFrameLoading, type FrameLoading } from './frameLoading';
import { type FromChat, type FromPage, readFromChat } from './frameMessages';
import { element } from './loaderParts';
import { createPageMemory, type PageMemory } from '../transport/pageMemory';

/** Where the chat is shown. */
export interface Panel {
  readonly element: HTMLElement;
  readonly isOpen: () => boolean;
  readonly show: (open: boolean) => void;
  /** Loads the chat anew where it was loaded before: a frame that was taken off the page has lost it. */
  readonly reload: () => void;
  /** Hears the page's messages, and listens to the chat in the frame alone. */
  readonly hear: (event: MessageEvent) => void;
  /** Tries again when the network is back. */
  readonly wake: () => void;
}

interface PanelEvents {
  readonly unread: (count: number) => void;
  readonly closed: () => void;
  /** The website's own rules keep the frame out. */
  readonly blocked: () => void;
}

interface Parts {
  readonly panel: HTMLElement;
  readonly cover: Cover;
  readonly loading: FrameLoading;
  readonly memory: PageMemory;
  readonly events: PanelEvents;
  readonly desk: string;
  waiting: Waiting | undefined;
}

function focus({ cover, loading }: Parts): void {
  (loading.isReady() ? loading.frame() : cover.close)?.focus({ preventScroll: true });
}

/** What has the focus within the root of the panel, the launcher not counted. */
function focusedIn(panel: HTMLElement): Element | null {
  const { activeElement } = panel.getRootNode() as ShadowRoot;
  return panel.contains(activeElement) ? activeElement : null;
}

/** Shows what is waited for. Whoever has the focus in the cover keeps it there, or has it in the chat afterwards. */
function wait(parts: Parts, why: Waiting | undefined): void {
  const { panel, cover, events } = parts;
  // What the website forbids stays forbidden, however often the frame is loaded.
  if (parts.waiting === 'blocked') return;
  parts.waiting = why;
  const hadFocus = cover.element.contains(focusedIn(panel));
  panel.classList.toggle('waiting', why !== undefined);
  cover.show(why);
  if (hadFocus) focus(parts);
  if (why === 'blocked') events.blocked();
}

function tell({ panel, loading, desk }: Parts): void {
  const message: FromPage = { madoguchi: panel.hidden ? 'closed' : 'opened' };
  if (loading.isReady()) loading.frame()?.contentWindow?.postMessage(message, desk);
}

function show(parts: Parts, open: boolean): void {
  const { panel, loading } = parts;
  panel.hidden = !open;
  if (open && loading.frame() === undefined) loading.load();
  tell(parts);
  if (open) focus(parts);
}

function close(parts: Parts): void {
  if (parts.panel.hidden) return;
  show(parts, false);
  parts.events.closed();
}

function take(parts: Parts, message: FromChat): void {
  switch (message.madoguchi) {
    case 'ready':
      parts.loading.ready();
      // A chat that is told it was opened takes the focus, which may be elsewhere on the page by now.
      if (parts.panel.hidden || focusedIn(parts.panel) !== null) tell(parts);
      break;
    case 'close':
      close(parts);
      break;
    case 'unread':
      if (parts.panel.hidden) parts.events.unread(message.count);
      break;
    case 'handle':
      parts.memory.keep(message.handle);
      break;
  }
}

/** The page's content security policy may keep the frame out; it says so to the page alone. */
function watchPolicy(parts: Parts): void {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    if (effectiveDirective === 'frame-src' && blockedURI.startsWith(parts.desk)) wait(parts, 'blocked');
  });
}

function createParts(embedding: Embedding, events: PanelEvents): Parts {
  const panel = element('div', 'panel');
  const memory = createPageMemory(embedding.remember, () => sessionStorage);
  const again = () => {
    parts.loading.load();
  };
  const cover = createCover(embedding, {
    again,
    close: () => {
      close(parts);
    },
  });
  const loading = createFrameLoading(embedding, {
    place: panel,
    memory,
    waits: (why) => {
      wait(parts, why);
    },
  });
  const parts: Parts = { panel, cover, loading, memory, events, desk: embedding.desk, waiting: undefined };
  return parts;
}

/** Panel, cover and frame. The chat is loaded when the panel is first opened, and stays. */
export function createPanel(embedding: Embedding, events: PanelEvents): Panel {
  const parts = createParts(embedding, events);
  const { panel, cover, loading, desk } = parts;
  panel.hidden = true;
  panel.append(cover.element);
  panel.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close(parts);
  });
  watchPolicy(parts);
  return {
    element: panel,
    isOpen: () => !panel.hidden,
    show: (open) => {
      show(parts, open);
    },
    reload: () => {
      if (loading.frame() !== undefined) loading.load();
    },
    hear: (event) => {
      const window = loading.frame()?.contentWindow;
      const message = readFromChat(event, { origin: desk, window });
      if (message !== undefined) take(parts, message);
    },
    wake: () => {
      const worth = parts.waiting !== undefined && parts.waiting !== 'opening';
      if (worth && loading.frame() !== undefined) loading.load();
    },
  };
}
