import type { Extras } from '../../domain/conversation/rendered';
import type { Action } from '../transport/activity';
import { fill, type Words } from '../chat/words';
import { writeButton } from '../../domain/conversation/button';

type Row = NonNullable<Extras['rows']>[number];

interface Props {
  readonly rows: readonly Row[];
  readonly lead?: string | undefined;
  readonly words: Words;
  /** Absent once the summary is no longer the question: then nothing can be changed from it. */
  readonly press?: ((action: Action) => void) | undefined;
}

function ChangeButton({ row, words, press }: { row: Row; words: Words; press: (action: Action) => void }) {
  const title = fill(words.summary.changeField, { label: row.label });
  return (
    <button
      type="button"
      class="plain"
      onClick={() => {
        press({ title, value: writeButton({ is: 'edit', field: row.field }) });
      }}
    >
      {words.summary.change}
      <span class="said">: {row.label}</span>
    </button>
  );
}

/** Every answer before it is sent, each with a button to change it. */
export function SummaryCard({ rows, lead, words, press }: Props) {
  return (
    <div class="card summary">
      {lead !== undefined && <p class="text lead">{lead}</p>}
      <dl>
        {rows.map((row) => (
          <div class="row" key={row.field}>
            <dt>{row.label}</dt>
            <dd>
              <span class="value" dir="auto">
                {row.value}
              </span>
              {press !== undefined && <ChangeButton row={row} words={words} press={press} />}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
