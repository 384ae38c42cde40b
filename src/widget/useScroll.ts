import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

const NEAR_END_PX = 160;
const ABOVE_PX = 16;

/** The first message after the customer's newest one: reading goes on there. */
function startOfAnswer(log: HTMLElement): HTMLElement | undefined {
  const messages = [...log.querySelectorAll<HTMLElement>('.message')];
  const own = messages.map((message) => message.classList.contains('customer')).lastIndexOf(true);
  return messages[own + 1] ?? messages[own];
}

/** Buttons below the log, or a phone's keyboard, take room away from it and give it back. */
function useResize(ref: RefObject<HTMLElement | null>, resized: () => void) {
  const latest = useRef(resized);
  latest.current = resized;
  useLayoutEffect(() => {
    const observer = new ResizeObserver(() => {
      latest.current();
    });
    if (ref.current !== null) observer.observe(ref.current);
    return () => {
      observer.disconnect();
    };
  }, [ref]);
}

/** Keeps up with new messages without pushing the first of them out of sight, and leaves a reader alone. */
export function useScroll(count: number, mine: boolean) {
  const ref = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const [behind, setBehind] = useState(false);
  const follow = () => {
    const log = ref.current;
    if (log === null) return;
    const start = startOfAnswer(log);
    const end = log.scrollHeight - log.clientHeight;
    log.scrollTop = Math.min(end, start === undefined ? end : start.offsetTop - ABOVE_PX);
    atEnd.current = true;
    setBehind(false);
  };
  const onScroll = () => {
    const log = ref.current;
    if (log === null) return;
    atEnd.current = log.scrollHeight - log.clientHeight - log.scrollTop < NEAR_END_PX;
    if (atEnd.current) setBehind(false);
  };
  useLayoutEffect(() => {
    if (!atEnd.current && !mine) {
      setBehind(true);
      return undefined;
    }
    follow();
    // Once more when cards have measured themselves.
    const frame = requestAnimationFrame(follow);
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [count, mine]);
  useResize(ref, () => {
    if (atEnd.current) follow();
  });
  return { ref, behind, follow, onScroll };
}
