import type { Chat } from '../chat/chatSession';
import type { ChatState } from '../chat/chatState';
import type { Frame } from '../frame/frame';

const isOver = ({ phase }: ChatState) => phase === 'closed' || phase === 'gone';

/**
 * Gives the page around the chat a handle of it, and a new one whenever something was said: it is good for half an hour
 * of silence. When the chat is over, the page's is taken back.
 */
export function rememberChat(
  chat: Pick<Chat, 'state' | 'subscribe' | 'handle'>,
  keep: Frame['keepHandle'],
): void {
  let said = 0;
  let asking = false;
  const renew = async () => {
    asking = true;
    const handle = await chat.handle();
    asking = false;
    if (handle.ok && !isOver(chat.state())) keep(handle.value);
    // What was said meanwhile counts as well.
    if (handle.ok) look();
  };
  const look = () => {
    const state = chat.state();
    if (isOver(state)) keep();
    const { length } = state.messages;
    const more = length > said;
    if (asking && more) return;
    said = length;
    if (more) void renew();
  };
  chat.subscribe(look);
}
