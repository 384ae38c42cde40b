import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Action } from '../transport/activity';
import type { Chat } from './chatSession';
import { type ChatState, currentQuestion, hasCustomerSpoken } from './chatState';
import { Composer } from '../composer/composer';
import { EndDialog } from './endDialog';
import type { FieldElement } from '../composer/field';
import type { Frame } from '../frame/frame';
import { Header } from './header';
import { useAwaiting, useUnread } from './hooks';
import { type Fleeting, FleetingNote, Log } from './log';
import { ProgressBar, QuickReplies } from '../messages/quickReplies';
import { fill, wordsIn } from './words';

interface Props {
  readonly chat: Chat;
  readonly state: ChatState;
  readonly company: string;
  readonly frame: Frame;
  readonly touch: boolean;
  readonly fleeting: Fleeting | undefined;
  /** True after a restart: whoever pressed "Start a new chat" wants to write. */
  readonly focusAtOnce: boolean;
}

/** What is typed and not sent; it outlives a reload. */
function useDraft(chat: Chat) {
  const [draft, setDraft] = useState(chat.draft());
  const change = (text: string) => {
    setDraft(text);
    chat.keepDraft(text);
  };
  const send = (text: string) => {
    chat.send(text);
    change('');
  };
  return { draft, change, send };
}

/** The field, and who gets the focus when a button that was pressed goes away. */
function useFieldFocus(touch: boolean, focusAtOnce: boolean) {
  const fieldRef = useRef<FieldElement>(null);
  const focus = useCallback(() => fieldRef.current?.focus(), []);
  // On a phone, focus in the input opens a keyboard over what is to be read.
  const focusToRead = useCallback(() => {
    if (!touch || document.activeElement === fieldRef.current) focus();
    else document.getElementById('log')?.focus();
  }, [touch, focus]);
  useEffect(() => {
    if (focusAtOnce) focus();
  }, [focusAtOnce, focus]);
  return { fieldRef, focusToRead };
}

function Footer({ chat, state, touch, awaiting, focus }: FooterProps) {
  const words = wordsIn(state.language);
  const question = currentQuestion(state);
  const { draft, change, send } = useDraft(chat);
  return (
    <footer class="footer">
      {!state.online && (
        <p class="offline" role="status">
          {words.status.offline}
        </p>
      )}
      <QuickReplies actions={awaiting ? [] : question.actions} words={words} press={focus.press} />
      <Composer
        draft={draft}
        change={change}
        send={send}
        words={words}
        touch={touch}
        input={question.input}
        fieldRef={focus.fieldRef}
      />
    </footer>
  );
}

interface FooterProps extends Pick<Props, 'chat' | 'state' | 'touch'> {
  readonly awaiting: boolean;
  readonly focus: Pick<ReturnType<typeof useFieldFocus>, 'fieldRef'> & {
    readonly press: (action: Action) => void;
  };
}

/** The chat while it goes on. */
export function OpenChat({ chat, state, company, frame, touch, fleeting, focusAtOnce }: Props) {
  const words = wordsIn(state.language);
  const [ending, setEnding] = useState(false);
  const { fieldRef, focusToRead } = useFieldFocus(touch, focusAtOnce);
  const awaiting = useAwaiting(state);
  useUnread(frame, state, focusToRead);
  const press = (action: Action) => {
    chat.press(action);
    focusToRead();
  };
  const { id, progress } = currentQuestion(state);
  // Until the customer has said something it is seen at once; then it stands where the chat begins.
  const begun = hasCustomerSpoken(state);
  const waits = awaiting === 'shortly' || awaiting === 'typing';
  const ask = (open: boolean) => () => {
    setEnding(open);
  };
  return (
    <>
      <Header
        {...{ company, words, press }}
        language={state.language}
        end={ask(true)}
        close={frame.embedded ? frame.close : undefined}
      />
      {progress && <ProgressBar {...progress} label={fill(words.step, { ...progress })} />}
      {!begun && <FleetingNote fleeting={fleeting} words={words} />}
      <Log
        {...{ state, words, press }}
        fleeting={begun ? fleeting : undefined}
        typing={awaiting === 'typing'}
        answerable={waits ? undefined : id}
        retry={chat.retry}
      />
      <Footer chat={chat} state={state} touch={touch} awaiting={waits} focus={{ fieldRef, press }} />
      {ending && <EndDialog words={words} confirm={chat.end} cancel={ask(false)} />}
    </>
  );
}
