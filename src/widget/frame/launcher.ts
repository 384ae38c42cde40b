import { chatUrl, type Embedding } from './embedding';
import { element, icon, linkTo } from './loaderParts';

/** What opens and closes the panel. */
export interface Launcher {
  readonly button: HTMLButtonElement;
  readonly parts: readonly HTMLElement[];
  readonly showUnread: (count: number) => void;
  readonly showOpen: (open: boolean) => void;
  readonly focus: () => void;
  /** Where the panel cannot be shown: from now on it opens the chat on a page of its own. */
  readonly becomeLink: () => void;
}

export function createLauncher(embedding: Embedding): Launcher {
  const { words } = embedding;
  const button = element('button', 'launcher');
  const unread = element('span', 'unread');
  const said = element('span', 'said');
  button.setAttribute('aria-expanded', 'false');
  unread.setAttribute('aria-hidden', 'true');
  said.setAttribute('role', 'status');
  let current: HTMLElement = button;
  button.append(icon('ask'), icon('fold'), words.label, unread);
  return {
    button,
    parts: [button, said],
    showUnread: (count) => {
      const shown = count === 0 ? '' : String(count);
      unread.textContent = shown;
      said.textContent = shown && words.unread.replace('{count}', shown);
    },
    showOpen: (open) => {
      button.setAttribute('aria-expanded', String(open));
    },
    focus: () => {
      current.focus();
    },
    becomeLink: () => {
      const link = linkTo(chatUrl(embedding), 'launcher', words.label);
      link.prepend(icon('ask'));
      current.replaceWith(link);
      current = link;
    },
  };
}
