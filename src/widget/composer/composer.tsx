import type { RefObject } from 'preact';
import type { Input } from '../../domain/conversation/utterance';
import { Field, type FieldElement } from './field';
import { Icon } from '../chat/icons';
import { measureMessage, type MessageLength } from '../messages/messageLength';
import { fill, formFor, type Words } from '../chat/words';

interface Props {
  readonly input?: Input | undefined;
  readonly draft: string;
  readonly words: Words;
  readonly touch: boolean;
  readonly fieldRef: RefObject<FieldElement | null>;
  readonly change: (text: string) => void;
  readonly send: (text: string) => void;
}

function LengthNote({ measured, words }: { readonly measured: MessageLength; readonly words: Words }) {
  const { length, limit, over, counted } = measured;
  return (
    <div id="message-length" class="length">
      <p role="alert">{over > 0 && fill(formFor(words.input, 'tooLong', over), { over })}</p>
      {counted && <p class="counter">{fill(words.input.counter, { length, limit })}</p>}
    </div>
  );
}

/** A calendar beside the words; what is picked goes into the field and is sent from there. */
function DatePicker({ words, pick }: { readonly words: Words; readonly pick: (date: string) => void }) {
  return (
    <label class="pick">
      <span>{words.input.pickDate}</span>
      <input
        type="date"
        onChange={(event) => {
          if (event.currentTarget.value !== '') pick(event.currentTarget.value);
        }}
      />
    </label>
  );
}

/** Where the customer writes. A message that is too long stays, with a sentence that says so. */
export function Composer({ input, draft, words, touch, fieldRef, change, send }: Props) {
  const measured = measureMessage(draft, input?.maxLength);
  const sendable = measured.length > 0 && measured.over === 0;
  const submit = () => {
    if (sendable) send(draft.trim());
    fieldRef.current?.focus();
  };
  const pick = (date: string) => {
    change(date);
    fieldRef.current?.focus();
  };
  return (
    <form
      class="composer"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {input?.kind === 'date' && <DatePicker words={words} pick={pick} />}
      <div class={measured.over > 0 ? 'box invalid' : 'box'}>
        <label class="said" for="message-field">
          {words.input.label}
        </label>
        <Field
          {...{ input, words, touch, fieldRef, change }}
          value={draft}
          invalid={measured.over > 0}
          send={submit}
        />
        <button type="submit" class="send" aria-disabled={!sendable} aria-label={words.input.send}>
          <Icon name="send" />
        </button>
      </div>
      <LengthNote measured={measured} words={words} />
    </form>
  );
}
