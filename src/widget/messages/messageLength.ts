/** At a question with a short answer there is room for a question of the customer's own. */
const SHORTEST_LIMIT = 300;
/** The desk refuses more than this without reading it, whatever it asked for. */
const LONGEST_LIMIT = 5_000;
const COUNTER_FROM = 0.8;

export interface MessageLength {
  /** In UTF-16 units, as everywhere. */
  readonly length: number;
  readonly limit: number;
  /** By how much it is too long; 0 when it is not. */
  readonly over: number;
  /** The counter is shown only when the end is near. */
  readonly counted: boolean;
}

/** How long a text is beside what may be sent. `maxLength` is that of the question's input. */
export function measureMessage(text: string, maxLength?: number): MessageLength {
  const limit = Math.min(LONGEST_LIMIT, Math.max(maxLength ?? LONGEST_LIMIT, SHORTEST_LIMIT));
  const { length } = text.trim();
  return { length, limit, over: Math.max(0, length - limit), counted: length > limit * COUNTER_FROM };
}
