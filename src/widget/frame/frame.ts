import { type FromChat, pageHandle, pageOrigin, readFromPage } from './frameMessages';

/** The chat's side of the panel that it stands in; on its own page nothing of it does anything. */
export interface Frame {
  readonly embedded: boolean;
  /** Tells the page that the chat is drawn, and can be seen. */
  readonly ready: () => void;
  readonly close: () => void;
  /** Tells how many messages came while the panel was closed. */
  readonly countUnread: (count: number) => void;
  /** True while the customer can see the chat. */
  readonly isOpen: () => boolean;
  readonly onOpened: (opened: () => void) => void;
  /** The handle that the page kept of an earlier chat; empty for none, undefined where the page keeps none. */
  readonly handle: string | undefined;
  /** Gives the page the handle of this chat, or without one takes back what it has. */
  readonly keepHandle: (handle?: string) => void;
}

/** What the chat tells the page. */
function telling(
  tell: (message: FromChat) => void,
): Pick<Frame, 'ready' | 'close' | 'countUnread' | 'keepHandle'> {
  return {
    ready: () => {
      tell({ madoguchi: 'ready' });
    },
    close: () => {
      tell({ madoguchi: 'close' });
    },
    countUnread: (count) => {
      tell({ madoguchi: 'unread', count });
    },
    keepHandle: (handle) => {
      tell(handle === undefined ? { madoguchi: 'handle' } : { madoguchi: 'handle', handle });
    },
  };
}

export function createFrame(self: Window): Frame {
  const origin = pageOrigin(self.location.hash);
  const page = self.parent;
  const embedded = page !== self && origin !== undefined;
  let open = true;
  let opened: (() => void) | undefined;
  /** The page may say so before the chat is drawn. */
  let openedEarly = false;
  const tell = (message: FromChat) => {
    if (embedded) page.postMessage(message, origin);
  };
  self.addEventListener('message', (event) => {
    const message = embedded ? readFromPage(event, { origin, window: page }) : undefined;
    if (message === undefined) return;
    open = message.madoguchi === 'opened';
    if (open && opened === undefined) openedEarly = true;
    if (open) opened?.();
  });
  return {
    embedded,
    handle: embedded ? pageHandle(self.location.hash) : undefined,
    ...telling(tell),
    isOpen: () => open,
    onOpened: (callback) => {
      opened = callback;
      if (openedEarly) callback();
      openedEarly = false;
    },
  };
}
