import { openTag } from '../../src/assembly/openEngine';
import { policyCommand } from '../../src/cli/policyCommand';
import { readSamplePolicy } from '../../src/assembly/openStores';
import type { StaffMember } from '../../src/ports/staff';
import { START } from './clock';
import { policyFile } from './policyFiles';
import { openStores, type TestStores } from './stores';

export interface PolicyTerminal extends TestStores {
  /** What is on the disk, by name: at first the company's policy in `en.md` and `ja.md`. */
  readonly files: Record<string, string>;
  /** Runs `policy` with these arguments. */
  policy(
    ...args: readonly string[]
  ): Promise<{ readonly code: number; readonly out: string; readonly err: string }>;
  /** The version in force now. */
  inForce(): Promise<string | undefined>;
  /** What is on the audit record. */
  recorded(): Promise<readonly string[]>;
}

/** The staff accounts of that desk; two of them are called alike. */
export const COLLEAGUES: readonly StaffMember[] = [
  { id: 'staff-hanako', name: 'Hanako Yamada', email: 'hanako@example.com', role: 'staff', demo: false },
  { id: 'staff-yamada', name: '山田花子', email: 'yamada@example.com', role: 'staff', demo: false },
  { id: 'staff-taro', name: 'Taro', email: 'taro@example.com', role: 'staff', demo: false },
  { id: 'staff-ken-1', name: 'Ken Sato', email: 'ken@example.com', role: 'staff', demo: false },
  { id: 'staff-ken-2', name: 'Ken Sato', email: 'sato@example.com', role: 'staff', demo: false },
];

/** The command line of a desk that has the sample policy, on 1 September 2026, 10:00 in Japan. */
export async function openPolicyTerminal(postgresUrl?: string): Promise<PolicyTerminal> {
  const open = await openStores(postgresUrl);
  const { stores, clock } = open;
  const { policies } = stores;
  clock.pass(START - clock.now());
  await policies.add(await readSamplePolicy(), clock.now());
  for (const member of COLLEAGUES) await stores.staff.add(member, 'no password', clock.now());
  const files: Record<string, string> = { 'en.md': policyFile('en'), 'ja.md': policyFile('ja') };
  const readFile = (file: string) => {
    const text = files[file];
    return text === undefined ? Promise.reject(new Error('ENOENT')) : Promise.resolve(text);
  };
  return {
    ...open,
    files,
    async policy(...args) {
      const [out, err]: [string[], string[]] = [[], []];
      const code = await policyCommand(args, {
        ...{ ...stores, readFile, now: clock.now() },
        readBytes: async (file) => Buffer.from(await readFile(file)),
        writeText: (file, text) => {
          files[file] = text;
          return Promise.resolve('written');
        },
        tag: await openTag(),
        stated: () => false,
        out: (line) => out.push(line),
        err: (line) => err.push(line),
      });
      return { code, out: out.join('\n'), err: err.join('\n') };
    },
    inForce: async () => (await policies.current(clock.now()))?.version,
    recorded: () => stores.options.database.knex('audit').orderBy('seq').pluck<string[]>('action'),
  };
}
