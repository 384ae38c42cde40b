import { type FromChat, pageOrigin, readFromPage } from './frameMessages';

/** The chat's side of the panel that it stands in; on its own page nothing of it does anything. */
export interface Frame {
  readonly embedded: boolean;
  readonly close: () => void;
  /** Tells how many messages came while the panel was closed. */
  readonly countUnread: (count: number) => void;
  /** True while the customer can see the chat. */
  readonly isOpen: () => boolean;
  readonly onOpened: (opened: () => void) => void;
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
  tell({ madoguchi: 'ready' });
  return {
    embedded,
    close: () => {
      tell({ madoguchi: 'close' });
    },
    countUnread: (count) => {
      tell({ madoguchi: 'unread', count });
    },
    isOpen: () => open,
    onOpened: (callback) => {
      opened = callback;
      if (openedEarly) callback();
      openedEarly = false;
    },
  };
}
