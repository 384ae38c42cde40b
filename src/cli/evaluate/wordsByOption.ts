/** What follows each option; a word before any option stands for itself, to be refused by its name. */
export function wordsByOption(args: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, string[]>();
  let option: string | undefined;
  for (const argument of args) {
    const isOption = option === undefined || argument.startsWith('--');
    if (isOption) option = argument;
    const words = named.get(option ?? '') ?? [];
    named.set(option ?? '', isOption ? words : [...words, argument]);
  }
  return named;
}
