/** Every text of a tree of messages, under its key. */
export function messagesOf(tree: object, prefix = ''): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([name, value]: [string, unknown]) =>
      typeof value === 'string'
        ? [[`${prefix}${name}`, value] as const]
        : Object.entries(messagesOf(value as object, `${prefix}${name}.`)),
    ),
  );
}
