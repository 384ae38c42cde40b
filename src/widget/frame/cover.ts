import { chatUrl, type Embedding } from './embedding';
import { element, icon, linkTo } from './loaderParts';

/** Why the chat is not seen yet. `slow` is still opening, and may be tried again. */
export type Waiting = 'opening' | 'slow' | 'offline' | 'failed' | 'blocked';

/** What lies over the frame until the chat in it has said that it is there: a browser's error page is never seen. */
export interface Cover {
  readonly element: HTMLElement;
  readonly close: HTMLButtonElement;
  /** Undefined takes the cover away. */
  readonly show: (waiting: Waiting | undefined) => void;
}

interface Pressed {
  readonly again: () => void;
  readonly close: () => void;
}

export function createCover(embedding: Embedding, pressed: Pressed): Cover {
  const { words } = embedding;
  const cover = element('div', 'cover');
  const close = element('button', 'close');
  const sentence = element('p', 'sentence');
  const again = element('button', 'again', words.again);
  const link = linkTo(chatUrl(embedding), 'page', words.newTab);
  close.setAttribute('aria-label', words.close);
  close.append(icon('cross'));
  sentence.setAttribute('role', 'status');
  close.addEventListener('click', pressed.close);
  again.addEventListener('click', pressed.again);
  cover.append(element('h2', 'name', words.label), close, sentence, again, link);
  const show = (waiting: Waiting | undefined) => {
    cover.hidden = waiting === undefined;
    sentence.textContent = words[waiting === 'slow' ? 'opening' : (waiting ?? 'opening')];
    again.hidden = waiting === 'opening' || waiting === 'blocked';
    link.hidden = waiting === 'opening';
  };
  return { element: cover, close, show };
}
