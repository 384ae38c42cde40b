import { add, ADD_USAGE } from './staff/add';
import { disable, DISABLE_USAGE } from './staff/disable';
import { enable, ENABLE_USAGE } from './staff/enable';
import { list, LIST_USAGE } from './staff/list';
import { password, PASSWORD_USAGE } from './staff/password';
import type { StaffOptions, StaffVerb } from './staff/staffOptions';
import { misunderstood, type Usage, verbIn } from './usages';

interface Verb extends Usage {
  readonly run: StaffVerb;
}

const VALUE = 'value';
const VERBS: Readonly<Record<string, Verb>> = {
  list: { run: list, usage: LIST_USAGE, options: {}, words: false },
  add: {
    run: add,
    usage: ADD_USAGE,
    options: { '--name': VALUE, '--email': VALUE, '--by': VALUE },
    words: false,
  },
  disable: {
    run: disable,
    usage: DISABLE_USAGE,
    options: { '--email': VALUE, '--by': VALUE, '--even-the-last': 'nothing' },
    words: false,
  },
  enable: { run: enable, usage: ENABLE_USAGE, options: { '--email': VALUE, '--by': VALUE }, words: false },
  password: {
    run: password,
    usage: PASSWORD_USAGE,
    options: { '--email': VALUE, '--by': VALUE },
    words: false,
  },
};

/** Why these are no arguments of `staff`; undefined when they are. */
export const staffMisunderstood = (args: readonly string[]): string | undefined => misunderstood(VERBS, args);

/** `staff`: who can sign in to the console. Whatever is changed ends up on the audit record. Gives the exit code. */
export async function staffCommand(args: readonly string[], options: StaffOptions): Promise<number> {
  const verb = verbIn(VERBS, args);
  if (typeof verb !== 'string') return verb.run(args.slice(1), options);
  options.err(verb);
  return 2;
}
