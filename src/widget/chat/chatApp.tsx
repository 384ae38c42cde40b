import { useEffect, useRef } from 'preact/hooks';
import type { Chat } from './chatSession';
import type { Frame } from '../frame/frame';
import { Header } from './header';
import { useChatState, useEscape } from './hooks';
import type { Fleeting } from './log';
import { OpenChat } from './openChat';
import { OverScreen } from './overScreen';
import { wordsIn } from './words';

interface Props {
  readonly chat: Chat;
  readonly company: string;
  readonly frame: Frame;
  /** True where typing is done on a screen. */
  readonly touch: boolean;
  /** Set where the chat goes with the page, and whether something of it can be shown again. */
  readonly fleeting: Fleeting | undefined;
}

/** The whole widget: the chat, or what is left of it. */
export function ChatApp({ chat, company, frame, touch, fleeting }: Props) {
  const state = useChatState(chat);
  const words = wordsIn(state.language);
  const wasOver = useRef(false);
  useEscape(frame);
  useEffect(() => {
    document.documentElement.lang = state.language;
    document.title = company === '' ? words.title : `${words.title} | ${company}`;
  }, [state.language, company, words]);
  if (state.phase === 'starting' || state.phase === 'open') {
    return (
      <OpenChat
        chat={chat}
        state={state}
        company={company}
        frame={frame}
        touch={touch}
        fleeting={fleeting}
        focusAtOnce={wasOver.current}
      />
    );
  }
  wasOver.current = true;
  return (
    <>
      <Header
        company={company}
        words={words}
        language={state.language}
        close={frame.embedded ? frame.close : undefined}
      />
      <OverScreen said={words[state.phase]} again={words.closed.again} restart={chat.restart} />
    </>
  );
}
