/** How one verb of a command is called. */
export interface Usage {
  readonly usage: string;
  /** Its options (`--by`), and whether a value comes after each. */
  readonly options: Readonly<Record<string, 'value' | 'nothing'>>;
  /** Whether it takes words besides them, such as the names of files. */
  readonly words: boolean;
}

/** The verb that arguments name, or why they are none that the command takes, with its usage. No database is needed. */
export function verbIn<V extends Usage>(
  verbs: Readonly<Record<string, V>>,
  [name = '', ...rest]: readonly string[],
): V | string {
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (verb === undefined) {
    const usages = Object.values(verbs).map(({ usage }) => usage);
    return `${name === '' ? '' : `"${name}" was not expected.\n`}Usage: ${usages.join('\n       ')}`;
  }
  const unexpected = unexpectedIn(rest, verb);
  return unexpected === undefined ? verb : `"${unexpected}" was not expected.\nUsage: ${verb.usage}`;
}

/** Why arguments are none that a command takes; undefined when they are. */
export function misunderstood(
  verbs: Readonly<Record<string, Usage>>,
  args: readonly string[],
): string | undefined {
  const verb = verbIn(verbs, args);
  return typeof verb === 'string' ? verb : undefined;
}

function unexpectedIn(
  [arg, ...rest]: readonly string[],
  verb: Pick<Usage, 'options' | 'words'>,
): string | undefined {
  if (arg === undefined) return undefined;
  if (!isExpected(arg, verb)) return arg;
  const hasValue = verb.options[arg] === 'value' && rest[0]?.startsWith('--') === false;
  return unexpectedIn(hasValue ? rest.slice(1) : rest, verb);
}

function isExpected(arg: string, { options, words }: Pick<Usage, 'options' | 'words'>): boolean {
  return Object.hasOwn(options, arg) || (words && !arg.startsWith('-'));
}
