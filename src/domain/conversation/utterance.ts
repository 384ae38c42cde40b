import type { CountedKey, Locale, MessageKey } from '../../../locales';
import type { Passage } from '../policy/passage';

/**
 * A value inside a message: text as it is, a message of its own, one that counts, a date (YYYY-MM-DD), the date of an
 * instant (ms), a moment (ms; weekday, date, time and zone), a country (ISO 3166-1, two letters), or several.
 */
export type Value =
  | string
  | { readonly key: MessageKey; readonly values?: Values }
  | { readonly key: CountedKey; readonly count: number }
  | { readonly date: string }
  | { readonly instant: number }
  | { readonly moment: number }
  | { readonly country: string }
  | { readonly list: readonly Value[] }
  /** Each on a line of its own. */
  | { readonly lines: readonly Value[] };
export type Values = Readonly<Record<string, Value>>;

/** What a channel that can should offer to type into. Lengths are in UTF-16 units. */
export interface Input {
  readonly kind: 'text' | 'longText' | 'email' | 'code' | 'phone' | 'date' | 'choice';
  readonly autocomplete?: 'name' | 'email' | 'tel' | 'one-time-code' | 'street-address' | 'off';
  readonly maxLength: number;
}

/** Something to pick. `value` is what comes back; the label and the position are understood as well. */
export interface Choice<V extends string = string> {
  readonly value: V;
  readonly label: MessageKey;
  readonly values?: Values;
  /** Other words that people say for it, parted by `|`; never shown. */
  readonly alike?: MessageKey;
}

/** The step a form is at, counted from 1. */
export interface Progress {
  readonly step: number;
  readonly of: number;
}

/** One line of the summary before sending; `value` is already masked where it should be. */
export interface SummaryRow {
  readonly field: string;
  readonly label: MessageKey;
  readonly value: Value;
}

export interface Say {
  readonly kind: 'say';
  readonly key: MessageKey;
  readonly values?: Values;
  readonly choices?: readonly Choice[];
}
export interface Ask {
  readonly kind: 'ask';
  readonly key: MessageKey;
  readonly values?: Values;
  readonly input: Input;
  readonly choices?: readonly Choice[];
  readonly progress?: Progress;
}
/** A provision of the policy, word for word. `language` is the text quoted, which may differ from the talk's. */
export interface Quote {
  readonly kind: 'quote';
  readonly provision: string;
  readonly version: string;
  readonly language: Locale;
  /** What of it answers; without it the whole provision is shown. */
  readonly passage?: Passage;
  /** What the question was understood to be about, said above it. */
  readonly lead?: MessageKey;
  /** What the provision says in easier words, in place of its text; only of one that has it. */
  readonly plain?: true;
}
export interface Summary {
  readonly kind: 'summary';
  readonly rows: readonly SummaryRow[];
  readonly choices: readonly Choice[];
}
/** Said only when the ticket of this number is stored in the same transaction. */
export interface Receipt {
  readonly kind: 'receipt';
  readonly number: string;
  readonly key: MessageKey;
  readonly values?: Values;
}
/** What a member of staff wrote, shown as written. */
interface StaffMessage {
  readonly kind: 'staff';
  readonly text: string;
  readonly receiptNumber: string;
}

/** Something to say, before anyone has decided the language or the channel. */
export type Utterance = Say | Ask | Quote | Summary | Receipt | StaffMessage;
