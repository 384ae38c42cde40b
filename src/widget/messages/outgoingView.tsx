import type { Outgoing } from '../transport/outgoing';
import type { Words } from '../chat/words';

interface Props {
  readonly outgoing: Outgoing;
  readonly online: boolean;
  readonly words: Words;
  readonly retry: (id: string) => void;
}

/** A message of the customer's that is still on its way, or could not be sent. */
export function OutgoingView({ outgoing, online, words, retry }: Props) {
  const { id, shown, state } = outgoing;
  const { status } = words;
  const note = { sent: '', failed: status.failed, sending: online ? status.sending : status.waiting }[state];
  return (
    <div class={`message customer ${state}`}>
      <span class="said">{words.you}</span>
      <div class="body">
        <p class="text" dir="auto">
          {shown}
        </p>
      </div>
      {note !== '' && (
        <p class="note">
          {note}
          {state === 'failed' && (
            <button
              type="button"
              class="plain"
              onClick={() => {
                retry(id);
              }}
            >
              {status.retry}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
