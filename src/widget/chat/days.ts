import type { Locale } from '../../../locales';
import type { Message } from '../transport/activity';

/** The calendar day of a message where the customer is, as words; undefined when it has no time. */
function dayOf({ at }: Message, language: Locale): string | undefined {
  const time = at === undefined ? NaN : Date.parse(at);
  if (Number.isNaN(time)) return undefined;
  return new Intl.DateTimeFormat(language, { dateStyle: 'full' }).format(time);
}

/** Which messages begin a new day, and its name; nothing while all of it is of one day. */
export function daysBegun(messages: readonly Message[], language: Locale): ReadonlyMap<string, string> {
  const begun = new Map<string, string>();
  let last: string | undefined;
  for (const message of messages) {
    const day = dayOf(message, language);
    if (day !== undefined && day !== last) begun.set(message.id, day);
    last = day ?? last;
  }
  return begun.size > 1 ? begun : new Map();
}
