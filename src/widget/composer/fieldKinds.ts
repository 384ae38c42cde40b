import type { Input } from '../../domain/conversation/utterance';

/** How a question's input looks to the browser; what is typed is never held back by it. */
interface FieldKind {
  /** A line breaks only where an essay is welcome; the other one-line inputs are `input` elements. */
  readonly element: 'textarea' | 'input';
  readonly type?: 'email' | 'tel' | 'text';
  readonly inputMode?: 'email' | 'numeric' | 'tel';
  readonly autocomplete: string;
  readonly long: boolean;
  /** How high a textarea is while it is empty. */
  readonly rows: 1 | 3;
}

const KINDS: Readonly<Record<Input['kind'], FieldKind>> = {
  text: { element: 'textarea', autocomplete: 'off', long: false, rows: 1 },
  longText: { element: 'textarea', autocomplete: 'off', long: true, rows: 3 },
  choice: { element: 'textarea', autocomplete: 'off', long: false, rows: 1 },
  date: { element: 'textarea', autocomplete: 'off', long: false, rows: 1 },
  email: { element: 'input', type: 'email', inputMode: 'email', autocomplete: 'email', long: false, rows: 1 },
  phone: { element: 'input', type: 'tel', inputMode: 'tel', autocomplete: 'tel', long: false, rows: 1 },
  code: {
    element: 'input',
    type: 'text',
    inputMode: 'numeric',
    autocomplete: 'one-time-code',
    long: false,
    rows: 1,
  },
};

/** The field for a question; without a question, one for free words. */
export function fieldFor(input: Input | undefined): FieldKind {
  const kind = KINDS[input?.kind ?? 'text'];
  // A browser fills in a name or an address only in an input of one line.
  if (input?.autocomplete === undefined || input.autocomplete === 'off') return kind;
  const line = kind.element === 'textarea' && input.autocomplete === 'name';
  const { autocomplete } = input;
  // Nobody writes an essay for an address, of which a postcode may be all that is asked.
  const low = { ...kind, autocomplete, rows: 1 } as const;
  return line ? { ...low, element: 'input', type: 'text' } : low;
}
