import { Fragment } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Action } from '../transport/activity';
import type { ChatState } from './chatState';
import { daysBegun } from './days';
import { Icon } from './icons';
import { MessageView } from '../messages/messageView';
import { OutgoingView } from '../messages/outgoingView';
import { useScroll } from './useScroll';
import type { Words } from './words';

/** Why a chat goes with the page, as its sentence names it. */
export type Fleeting = keyof Words['fleeting'];

interface Props {
  readonly state: ChatState;
  readonly words: Words;
  readonly typing: boolean;
  readonly fleeting: Fleeting | undefined;
  /** The message that may be answered now. */
  readonly answerable?: string | undefined;
  readonly press: (action: Action) => void;
  readonly retry: (id: string) => void;
}

function Messages({ state, words, answerable, press, retry }: Props) {
  const { messages, outgoing, language, online } = state;
  const days = useMemo(() => daysBegun(messages, language), [messages, language]);
  return (
    <>
      {messages.map((message) => (
        <Fragment key={message.id}>
          {days.has(message.id) && <p class="day">{days.get(message.id)}</p>}
          <MessageView
            message={message}
            words={words}
            press={message.id === answerable ? press : undefined}
          />
        </Fragment>
      ))}
      {outgoing.map((message) =>
        message.shown === undefined ? null : (
          <OutgoingView key={message.id} outgoing={message} online={online} words={words} retry={retry} />
        ),
      )}
    </>
  );
}

function Typing({ words }: { readonly words: Words }) {
  return (
    <div class="typing" role="img" aria-label={words.typing}>
      <i />
      <i />
      <i />
    </div>
  );
}

/** That the chat goes with the page, in one quiet sentence. */
export function FleetingNote({ fleeting, words }: Pick<Props, 'fleeting' | 'words'>) {
  return fleeting === undefined ? null : <p class="fleeting">{words.fleeting[fleeting]}</p>;
}

/** The conversation. */
export function Log(props: Props) {
  const { state, words, typing, fleeting } = props;
  const { messages, outgoing } = state;
  const { ref, behind, follow, onScroll } = useScroll(messages.length + outgoing.length, outgoing.length > 0);
  return (
    <div class="log-frame">
      <div
        class="log"
        id="log"
        role="log"
        aria-live="polite"
        aria-label={words.log}
        tabIndex={0}
        ref={ref}
        onScroll={onScroll}
      >
        <FleetingNote fleeting={fleeting} words={words} />
        {messages.length === 0 && <p class="starting">{words.starting}</p>}
        <Messages {...props} />
        {typing && <Typing words={words} />}
      </div>
      {behind && (
        <button type="button" class="jump" onClick={follow}>
          <Icon name="down" />
          {words.newMessages}
        </button>
      )}
    </div>
  );
}
