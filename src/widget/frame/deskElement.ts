/** A name of our own: rules of the page for its `div`s do not reach it. */
const NAME = 'madoguchi-desk';
/** However often a page takes it away, it is not put back faster than this after a while (ms). */
const LONGEST_MS = 5_000;
const FORGOTTEN_MS = 10_000;

/** The element that holds all there is of the desk on a page, and sees to it that it stays there, once. */
interface DeskElement {
  readonly element: HTMLElement;
  /**
   * Moves it out of the body, behind it. Pages replace their body (Turbo and the like), and a frame that goes with it
   * loses the chat. Not from the start: a page that React draws as a whole wants to find its own elements only.
   */
  readonly leaveBody: () => void;
}

/** Copies come with a body that a page had set aside; they are empty. */
function removeCopies(own: HTMLElement): void {
  for (const copy of document.querySelectorAll(NAME)) if (copy !== own) copy.remove();
}

/** `cameBack` is called when it was off the page, and is on it again. */
export function putDeskElement(cameBack: () => void): DeskElement {
  const element = document.createElement(NAME);
  let returns = 0;
  let due = false;
  const put = (place: Element) => {
    place.append(element);
    for (const watched of [document, document.documentElement, place])
      observer.observe(watched, { childList: true });
  };
  const leaveBody = () => {
    if (element.parentNode !== document.documentElement) put(document.documentElement);
  };
  const comeBack = () => {
    due = false;
    // Each return is forgotten after a while: only who takes it away again and again waits.
    returns += 1;
    setTimeout(() => (returns -= 1), FORGOTTEN_MS);
    leaveBody();
    cameBack();
  };
  const look = () => {
    removeCopies(element);
    if (element.isConnected || due) return;
    due = true;
    setTimeout(comeBack, returns === 0 ? 0 : Math.min(LONGEST_MS, 50 * 2 ** returns));
  };
  const observer = new MutationObserver(look);
  element.style.cssText = 'display:block!important';
  put(document.body);
  return { element, leaveBody };
}
