/** Where a command writes: results on `out`, everything else on `err`. */
export interface Terminal {
  out(line: string): void;
  err(line: string): void;
}

/** `1 request`, `7 requests`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** The value after `--name`, or undefined; a flag without a value counts as absent. */
export function optionIn(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(`--${name}`);
  const value = at === -1 ? undefined : args[at + 1];
  return value === undefined || value.startsWith('--') ? undefined : value;
}

/** What is neither an option nor its value. */
export function plainIn(args: readonly string[]): readonly string[] {
  return args.filter((arg, index) => !arg.startsWith('--') && args[index - 1]?.startsWith('--') !== true);
}
