import { useLayoutEffect, useRef } from 'preact/hooks';
import { lastOf } from './lastOf';
import type { Words } from './words';

interface Props {
  readonly words: Words;
  readonly confirm: () => void;
  readonly cancel: () => void;
}

/** The browser holds the focus in a modal dialog, but lets it out to its own bars and, in a frame, to the page. */
function keepFocusInside(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  if (event.key !== 'Tab') return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const [first, last] = event.shiftKey ? [lastOf(buttons), buttons[0]] : [buttons[0], lastOf(buttons)];
  if (document.activeElement !== last) return;
  event.preventDefault();
  first?.focus();
}

/** Opens it as a modal dialog, where the browser has them (Safari since 15.4); elsewhere the style lays it over all. */
function open(dialog: HTMLDialogElement): () => void {
  const before = document.activeElement;
  if ('showModal' in dialog) dialog.showModal();
  else {
    const unknown: HTMLElement = dialog;
    unknown.setAttribute('open', '');
    unknown.classList.add('unmodal');
    unknown.querySelector('button')?.focus();
  }
  return () => {
    if ('close' in dialog) dialog.close();
    // Closing gives the focus back to the button that asked.
    else if (before instanceof HTMLElement) before.focus();
  };
}

/** Asks once before the conversation is ended and cleared. */
export function EndDialog({ words, confirm, cancel }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => (ref.current === null ? undefined : open(ref.current)), []);
  return (
    <dialog
      ref={ref}
      role="dialog"
      aria-modal="true"
      aria-labelledby="ending-title"
      aria-describedby="ending-text"
      onKeyDown={(event) => {
        keepFocusInside(event);
        // A dialog that the browser does not know has no `cancel` of its own; Escape is not for the panel as well.
        if (event.key !== 'Escape' || 'showModal' in event.currentTarget) return;
        event.stopPropagation();
        cancel();
      }}
      onCancel={(event) => {
        event.preventDefault();
        cancel();
      }}
    >
      <h2 id="ending-title">{words.ending.title}</h2>
      <p id="ending-text">{words.ending.text}</p>
      <div class="choices">
        <button type="button" class="outlined" onClick={cancel}>
          {words.ending.cancel}
        </button>
        <button type="button" class="filled" onClick={confirm}>
          {words.ending.confirm}
        </button>
      </div>
    </dialog>
  );
}
