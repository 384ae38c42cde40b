import type { Waiting } from './cover';
import { chatUrl, type Embedding } from './embedding';
import { frameHash } from './frameMessages';
import { element } from './loaderParts';
import type { PageMemory } from '../transport/pageMemory';

/** How long the chat may take before that is said (ms). It is shown whenever it comes. */
const PATIENCE_MS = 8_000;
/** Whoever is there says so before the frame's `load`; a slow phone's message may still be under way (ms). */
const GRACE_MS = 1_500;

/** The frame of the chat, made anew as often as it must be. */
export interface FrameLoading {
  readonly frame: () => HTMLIFrameElement | undefined;
  /** True while the chat in the frame is there. */
  readonly isReady: () => boolean;
  readonly load: () => void;
  /** The chat has said that it is there. */
  readonly ready: () => void;
}

interface Loaded {
  readonly place: HTMLElement;
  readonly memory: PageMemory;
  /** Told why the chat is not there yet; undefined once it is. */
  readonly waits: (why: Waiting | undefined) => void;
}

function createChatFrame(embedding: Embedding, memory: PageMemory): HTMLIFrameElement {
  const frame = element('iframe', 'frame');
  frame.title = embedding.words.frame;
  frame.allow = 'clipboard-write';
  frame.src = `${chatUrl(embedding)}${frameHash(location.origin, memory.handle())}`;
  return frame;
}

/**
 * Loads the frame and judges what came of it. An error page fires `load` like any other, from a desk that refuses, no
 * network or a website it does not trust: what counts is whether each load was preceded by the chat's own word.
 */
export function createFrameLoading(embedding: Embedding, { place, memory, waits }: Loaded): FrameLoading {
  let frame: HTMLIFrameElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let loads = 0;
  let words = 0;
  const judge = (judged: HTMLIFrameElement) => {
    if (judged === frame && loads > words) waits(navigator.onLine ? 'failed' : 'offline');
  };
  const load = () => {
    const made = createChatFrame(embedding, memory);
    frame?.remove();
    frame = made;
    loads = words = 0;
    made.addEventListener('load', () => {
      loads += 1;
      setTimeout(judge, GRACE_MS, made);
    });
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (words === 0 && loads === 0) waits('slow');
    }, PATIENCE_MS);
    waits('opening');
    place.append(made);
  };
  const ready = () => {
    words += 1;
    waits(undefined);
  };
  return { frame: () => frame, isReady: () => words > 0 && words >= loads, load, ready };
}
