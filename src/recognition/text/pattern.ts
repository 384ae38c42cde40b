/** One of these, each `|`-separated: pieces of which a pattern for a whole phrase is put together. */
export const either = (...words: readonly string[]): string => `(?:${words.join('|')})`;

export const maybe = (...words: readonly string[]): string => `${either(...words)}?`;

export const whole = (...parts: readonly string[]): RegExp => new RegExp(`^${parts.join('')}$`, 'u');
