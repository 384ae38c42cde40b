import type { Answers, Draft } from './form';

/**
 * The draft, in which each answer knows the message that it came from: what is new or other than before came from this
 * one, and everything else from where it did. `before` is the draft as it was when the message came.
 */
export function withOrigins(before: Draft | null, draft: Draft, messageId: string): Draft {
  const was = before === null ? {} : givenIn(before);
  const origins = Object.entries(givenIn(draft)).flatMap(([key, value]) => {
    const isSame = JSON.stringify(was[key]) === JSON.stringify(value);
    const origin = isSame ? before?.from?.[key] : messageId;
    return origin === undefined ? [] : [[key, origin] as const];
  });
  return { ...draft, from: Object.fromEntries(origins) };
}

/** Answers, and what waits for its question; a question passed over has none. */
function givenIn({ answers, told = {} }: Draft): Answers {
  const all = Object.entries({ ...told, ...answers });
  return Object.fromEntries(all.filter(([, value]) => value !== null));
}
