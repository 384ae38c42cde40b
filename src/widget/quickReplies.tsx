import type { Action } from './activity';
import type { Words } from './words';

interface Props {
  readonly actions: readonly Action[];
  readonly words: Words;
  readonly press: (action: Action) => void;
}

/** Buttons that answer the question; typing stays possible. */
export function QuickReplies({ actions, words, press }: Props) {
  if (actions.length === 0) return null;
  return (
    <ul class="replies" aria-label={words.replies}>
      {actions.map((action) => (
        <li key={action.value}>
          <button
            type="button"
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

/** How far the form is: "2 / 4" and a thin bar. */
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
      <progress value={step} max={of} aria-label={label} />
      <span aria-hidden="true">{`${step} / ${of}`}</span>
    </div>
  );
}
