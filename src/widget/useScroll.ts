import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

const NEAR_END_PX = 160;
const ABOVE_PX = 16;

/**
 * Where reading goes on: at the first message after the customer's newest one. When staff write later, the customer
 * has read that long ago; then it is at the first of what is new, `before` being how many messages there were.
 */
function nextToRead(messages: readonly HTMLElement[], before: number): HTMLElement | undefined {
  const own = messages.map((message) => message.classList.contains('customer')).lastIndexOf(true);
  const byStaff = messages.at(-1)?.classList.contains('staff') === true && before < messages.length;
  return messages[byStaff ? Math.max(own + 1, before) : own + 1] ?? messages[own];
}

const messagesIn = (log: HTMLElement | null) =>
  Array.from(log?.querySelectorAll<HTMLElement>('.message') ?? []);

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
  const reading = useRef<{ start?: HTMLElement | undefined; shown: number }>({ shown: 0 });
  const follow = () => {
    const log = ref.current;
    if (log === null) return;
    const end = log.scrollHeight - log.clientHeight;
    const { start } = reading.current;
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
    const messages = messagesIn(ref.current);
    reading.current = { start: nextToRead(messages, reading.current.shown), shown: messages.length };
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
