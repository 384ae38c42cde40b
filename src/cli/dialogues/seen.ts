import type { Locale } from '../../../locales';

/** An answer as kept, and as the unmasked summary shows it. */
export interface Known {
  readonly value: string;
  readonly shown: string;
}

/** A request as it is after a turn. */
export interface SeenTicket {
  readonly type: string;
  readonly status: string;
  readonly answers: Readonly<Record<string, Known>>;
  /** What the customer added to it later. */
  readonly added: readonly string[];
}

/** What a turn came to, in terms that name no message and no dialog. */
export interface Seen {
  readonly said: readonly string[];
  readonly form: string | null;
  readonly open: string | null;
  readonly answers: Readonly<Record<string, Known>>;
  readonly offers: readonly string[];
  /** Newest last. */
  readonly tickets: readonly SeenTicket[];
  readonly language: Locale;
}
