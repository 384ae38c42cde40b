import { useEffect, useRef, useState } from 'preact/hooks';
import type { Chat } from './chatSession';
import { type ChatState, isAwaiting } from './chatState';
import type { Frame } from '../frame/frame';

/** The chat's state, kept up to date. */
export function useChatState(chat: Chat): ChatState {
  const [state, setState] = useState(chat.state());
  useEffect(() => {
    const take = () => {
      setState(chat.state());
    };
    take();
    return chat.subscribe(take);
  }, [chat]);
  return state;
}

const TYPING_AFTER_MS = 600;
/** No answer may come at all, while a member of staff is awaited: then there is no one who is writing. */
const NO_LONGER_AFTER_MS = 8_000;

/** How long the customer's newest message has been without an answer. */
type Awaiting = 'nothing' | 'shortly' | 'typing' | 'long';

export function useAwaiting(state: ChatState): Awaiting {
  const awaiting = isAwaiting(state) && state.online;
  const [waited, setWaited] = useState<Awaiting>('shortly');
  useEffect(() => {
    setWaited('shortly');
    if (!awaiting) return undefined;
    const typing = setTimeout(() => {
      setWaited('typing');
    }, TYPING_AFTER_MS);
    const long = setTimeout(() => {
      setWaited('long');
    }, NO_LONGER_AFTER_MS);
    return () => {
      clearTimeout(typing);
      clearTimeout(long);
    };
  }, [awaiting]);
  return awaiting ? waited : 'nothing';
}

/** Counts for the launcher what came while the panel was closed. */
export function useUnread(frame: Frame, state: ChatState, opened: () => void): void {
  const count = state.messages.filter(({ from }) => from !== 'customer').length;
  const seen = useRef(count);
  useEffect(() => {
    if (frame.isOpen()) seen.current = count;
    else if (count > seen.current) frame.countUnread(count - seen.current);
    frame.onOpened(() => {
      seen.current = count;
      opened();
    });
  }, [frame, count, opened]);
}

/** Escape puts the panel away, unless it is needed by an input method or a dialog. */
export function useEscape(frame: Frame): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const needed = event.isComposing || document.querySelector('dialog[open]') !== null;
      if (event.key === 'Escape' && !needed) frame.close();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [frame]);
}
