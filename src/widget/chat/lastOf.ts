/** The last of a list. `at(-1)` came to browsers after those that the chat is for (Safari 14, Chrome 90). */
export function lastOf<T>(list: readonly T[]): T | undefined {
  return list[list.length - 1];
}
