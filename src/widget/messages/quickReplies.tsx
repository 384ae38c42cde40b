import type { Action } from '../transport/activity';
import type { Words } from '../chat/words';
import { commandButton } from '../../domain/conversation/button';

const SEND = commandButton('send');

interface Props {
  readonly actions: readonly Action[];
  readonly words: Words;
  readonly press: (action: Action) => void;
}

/** Buttons that answer the question; typing stays possible. The other language has its button in the header. */
export function QuickReplies({ actions, words, press }: Props) {
  const offered = actions.filter(({ title }) => title !== words.switchTo);
  if (offered.length === 0) return null;
  return (
    <ul class="replies" aria-label={words.replies}>
      {offered.map((action) => (
        <li key={action.value}>
          <button
            type="button"
            class={action.value === SEND ? 'main' : undefined}
            // The focus stays where it is: in the input, with the keyboard of a phone as it was.
            onMouseDown={(event) => {
              event.preventDefault();
            }}
            onClick={() => {
              press(action);
            }}
          >
            {action.title}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** How far the form is: "2 / 4", and a thin bar of what is answered, so that it is full only when nothing is asked. */
export function ProgressBar({
  step,
  of,
  label,
}: {
  readonly step: number;
  readonly of: number;
  readonly label: string;
}) {
  return (
    <div class="progress">
      <progress value={step - 1} max={of} aria-label={label} />
      <span aria-hidden="true">{`${step} / ${of}`}</span>
    </div>
  );
}
