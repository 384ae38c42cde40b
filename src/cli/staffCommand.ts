import { add, ADD_USAGE } from './staff/add';
import { disable, DISABLE_USAGE } from './staff/disable';
import { enable, ENABLE_USAGE } from './staff/enable';
import { list, LIST_USAGE } from './staff/list';
import { password, PASSWORD_USAGE } from './staff/password';
import type { StaffOptions, StaffVerb } from './staff/staffOptions';

const VERBS: Readonly<Record<string, { readonly run: StaffVerb; readonly usage: string }>> = {
  list: { run: list, usage: LIST_USAGE },
  add: { run: add, usage: ADD_USAGE },
  disable: { run: disable, usage: DISABLE_USAGE },
  enable: { run: enable, usage: ENABLE_USAGE },
  password: { run: password, usage: PASSWORD_USAGE },
};

/** `staff`: who can sign in to the console. Whatever is changed ends up on the audit record. Gives the exit code. */
export async function staffCommand(args: readonly string[], options: StaffOptions): Promise<number> {
  const [name = '', ...rest] = args;
  const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (verb !== undefined) return verb.run(rest, options);
  options.err(
    `Usage: ${Object.values(VERBS)
      .map(({ usage }) => usage)
      .join('\n       ')}`,
  );
  return 2;
}
