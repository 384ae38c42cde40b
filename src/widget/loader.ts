import { putDeskElement } from './frame/deskElement';
import { type Embedding, embeddingOf } from './frame/embedding';
import { createLauncher, type Launcher } from './frame/launcher';
import { addStyle } from './frame/loaderStyle';
import { createPanel, type Panel } from './frame/panel';
import { createPlainLink } from './frame/plainLink';

/** Opens and closes the panel by the launcher. */
function connect(launcher: Launcher, panel: Panel, beforeOpening: () => void): void {
  launcher.button.addEventListener('click', () => {
    const open = !panel.isOpen();
    if (open) {
      beforeOpening();
      launcher.showUnread(0);
    }
    launcher.showOpen(open);
    panel.show(open);
    if (!open) launcher.focus();
  });
}

function listen(panel: Panel): void {
  // A page that is written anew (document.open) loses them; the same function is never listened with twice.
  addEventListener('message', panel.hear);
  addEventListener('online', panel.wake);
}

function putChat(embedding: Embedding, root: ShadowRoot, leaveBody: () => void): Panel {
  const launcher = createLauncher(embedding);
  const panel = createPanel(embedding, {
    unread: launcher.showUnread,
    blocked: launcher.becomeLink,
    closed: () => {
      launcher.showOpen(false);
      launcher.focus();
    },
  });
  root.append(...launcher.parts, panel.element);
  connect(launcher, panel, leaveBody);
  listen(panel);
  return panel;
}

/** Launcher and panel in a shadow root of their own; where they cannot be, or cannot have their style, a link. */
function put(embedding: Embedding): void {
  let panel: Panel | undefined;
  const { element, leaveBody } = putDeskElement(() => {
    if (panel === undefined) return;
    listen(panel);
    panel.reload();
  });
  element.lang = embedding.language;
  const root = openRoot(element);
  if (root.styled) panel = putChat(embedding, root.root, leaveBody);
  else root.root.append(createPlainLink(embedding));
}

type Root =
  | { readonly styled: true; readonly root: ShadowRoot }
  | { readonly styled: false; readonly root: ParentNode };

function openRoot(element: HTMLElement): Root {
  try {
    const root = element.attachShadow({ mode: 'open' });
    return { styled: addStyle(root), root };
  } catch {
    return { styled: false, root: element };
  }
}

/** However often the script is there, or run, the desk is there once. */
const ONCE = Symbol.for('madoguchi-desk');

function start(script: HTMLScriptElement): void {
  if (ONCE in window) return;
  Object.defineProperty(window, ONCE, { value: true });
  const embedding = embeddingOf(script);
  if (document.readyState !== 'loading') put(embedding);
  else
    addEventListener('DOMContentLoaded', () => {
      put(embedding);
    });
}

const script = document.currentScript ?? document.querySelector('script[src*="/widget.js"]');
if (script instanceof HTMLScriptElement) start(script);
