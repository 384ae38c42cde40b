import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { lastOf } from './lastOf';

const NEAR_END_PX = 160;
const ABOVE_PX = 16;
/** How much of the view the first of several new messages gives up, so that the question after it is seen. */
const GIVEN_UP = 1 / 3;

/**
 * Where reading goes on: at the first message after the customer's newest one. When staff write later, the customer
 * has read that long ago; then it is at the first of what is new, `before` being how many messages there were.
 */
function nextToRead(messages: readonly HTMLElement[], before: number): HTMLElement | undefined {
  const own = messages.map((message) => message.classList.contains('customer')).lastIndexOf(true);
  const byStaff = lastOf(messages)?.classList.contains('staff') === true && before < messages.length;
  return messages[byStaff ? Math.max(own + 1, before) : own + 1] ?? messages[own];
}

/** Where the view begins when this message is the first to be read. */
function topFor(log: HTMLElement, start: HTMLElement | undefined): number {
  const end = log.scrollHeight - log.clientHeight;
  if (start === undefined) return end;
  const top = start.offsetTop - ABOVE_PX;
  const between = start.previousElementSibling !== null && start.nextElementSibling !== null;
  return between && end - top <= log.clientHeight * GIVEN_UP ? end : top;
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

interface ScrollPlace {
  /** The first message to be read. */
  start?: HTMLElement | undefined;
  /** How many messages there were. */
  shown: number;
  /** Of the log, when last measured: while a keyboard rises nobody scrolls, and who was at the end still is. */
  height: number;
}

/** Keeps up with new messages without pushing the first of them out of sight, and leaves a reader alone. */
export function useScroll(count: number, mine: boolean) {
  const ref = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const [behind, setBehind] = useState(false);
  const reading = useRef<ScrollPlace>({ shown: 0, height: 0 });
  const follow = () => {
    const log = ref.current;
    if (log === null) return;
    log.scrollTop = topFor(log, reading.current.start);
    reading.current.height = log.clientHeight;
    atEnd.current = true;
    setBehind(false);
  };
  const onScroll = () => {
    const log = ref.current;
    if (log === null || log.clientHeight !== reading.current.height) return;
    atEnd.current = log.scrollHeight - log.clientHeight - log.scrollTop < NEAR_END_PX;
    if (atEnd.current) setBehind(false);
  };
  useLayoutEffect(() => {
    const messages = messagesIn(ref.current);
    const start = nextToRead(messages, reading.current.shown);
    Object.assign(reading.current, { start, shown: messages.length });
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
    reading.current.height = ref.current?.clientHeight ?? 0;
    if (atEnd.current) follow();
  });
  return { ref, behind, follow, onScroll };
}
