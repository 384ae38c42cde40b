/** What came over a wire or out of a storage: fields of which nothing is known. */
export type Fields = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Those of the named fields that are texts. */
export function textsIn<N extends string>(fields: unknown, names: readonly N[]): Partial<Record<N, string>> {
  const entries = names.flatMap((name) => {
    const value = textIn(fields, name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(entries) as Partial<Record<N, string>>;
}

export function textIn(fields: unknown, name: string): string | undefined {
  const value = isRecord(fields) ? fields[name] : undefined;
  return typeof value === 'string' ? value : undefined;
}
