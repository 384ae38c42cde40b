/** Without a question, or at one with a short answer: room for a question of the customer's own. */
const SHORTEST_LIMIT = 300;
const LIMIT_WITHOUT_QUESTION = 4_000;
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
  const limit = maxLength === undefined ? LIMIT_WITHOUT_QUESTION : Math.max(maxLength, SHORTEST_LIMIT);
  const { length } = text.trim();
  return { length, limit, over: Math.max(0, length - limit), counted: length > limit * COUNTER_FROM };
}
