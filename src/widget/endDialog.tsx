import { useLayoutEffect, useRef } from 'preact/hooks';
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
  const [first, last] = event.shiftKey ? [buttons.at(-1), buttons[0]] : [buttons[0], buttons.at(-1)];
  if (document.activeElement !== last) return;
  event.preventDefault();
  first?.focus();
}

/** Asks once before the conversation is ended and cleared. */
export function EndDialog({ words, confirm, cancel }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    // Closing gives the focus back to the button that asked.
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={ref}
      aria-labelledby="ending-title"
      aria-describedby="ending-text"
      onKeyDown={keepFocusInside}
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
