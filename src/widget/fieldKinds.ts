import type { Input } from '../domain/conversation/utterance';

/** How a question's input looks to the browser; what is typed is never held back by it. */
export interface FieldKind {
  /** A line breaks only where an essay is welcome; the other one-line inputs are `input` elements. */
  readonly element: 'textarea' | 'input';
  readonly type?: 'email' | 'tel' | 'text';
  readonly inputMode?: 'email' | 'numeric' | 'tel';
  readonly autocomplete: string;
  readonly long: boolean;
}

const KINDS: Readonly<Record<Input['kind'], FieldKind>> = {
  text: { element: 'textarea', autocomplete: 'off', long: false },
  longText: { element: 'textarea', autocomplete: 'off', long: true },
  choice: { element: 'textarea', autocomplete: 'off', long: false },
  date: { element: 'textarea', autocomplete: 'off', long: false },
  email: { element: 'input', type: 'email', inputMode: 'email', autocomplete: 'email', long: false },
  phone: { element: 'input', type: 'tel', inputMode: 'tel', autocomplete: 'tel', long: false },
  code: { element: 'input', type: 'text', inputMode: 'numeric', autocomplete: 'one-time-code', long: false },
};

/** The field for a question; without a question, one for free words. */
export function fieldFor(input: Input | undefined): FieldKind {
  const kind = KINDS[input?.kind ?? 'text'];
  // A browser fills in a name or an address only in an input of one line.
  const fills = input?.autocomplete !== undefined && input.autocomplete !== 'off';
  if (!fills) return kind;
  const line = kind.element === 'textarea' && input.autocomplete === 'name';
  return { ...kind, ...(line ? { element: 'input', type: 'text' } : {}), autocomplete: input.autocomplete };
}
