import { readFile } from 'node:fs/promises';
import { auditCommand } from './cli/auditCommand';
import { evaluate } from './cli/evaluate';
import { policyCommand } from './cli/policyCommand';
import { writeNewText } from './cli/policyImport/writeNewText';
import { seedCommand } from './cli/seedCommand';
import { staffCommand } from './cli/staffCommand';
import type { Terminal } from './cli/terminal';
import type { Stores } from './composeStores';
import { readSettings } from './config/readSettings';
import { openEngine, openTag } from './openEngine';
import { deskSettings } from './deskSettings';
import { openStores, readSamplePolicy } from './openDesk';
import { seedDesk } from './seedDesk';

const now = () => Date.now();
const terminal: Terminal = {
  out: (line) => {
    process.stdout.write(`${line}\n`);
  },
  err: (line) => {
    process.stderr.write(`${line}\n`);
  },
};
const readText = (file: string) => readFile(file, 'utf8');

type Command = (args: readonly string[]) => Promise<number>;

const COMMANDS: Readonly<Record<string, Command>> = {
  evaluate: async (args) =>
    evaluate(args, {
      ...terminal,
      readFile: readText,
      now: () => performance.now(),
      published: async () => (await readSamplePolicy()).documents,
      prepare: await openEngine(),
    }),
  staff: withStores((args, stores) => staffCommand(args, { ...terminal, ...stores, now: now() })),
  policy: withStores(async (args, stores) => {
    const policy = await stores.policies.current(now());
    const engine = policy === undefined ? undefined : (await openEngine())(policy);
    return policyCommand(args, {
      ...{ ...terminal, ...stores, readFile: readText, readBytes: (file: string) => readFile(file) },
      writeText: writeNewText,
      tag: await openTag(),
      stated: (topic) => engine?.states(topic) ?? false,
      now: now(),
    });
  }),
  audit: withStores((args, { audit }) => auditCommand(args, { ...terminal, audit })),
  seed: withStores(async (_args, stores, settings) =>
    seedCommand({ ...terminal, seed: () => seedDesk(stores, deskSettings(settings)) }),
  ),
};

/** Runs a command that needs the database of the settings, and closes it afterwards. */
function withStores(
  command: (
    args: readonly string[],
    stores: Stores,
    settings: Parameters<typeof deskSettings>[0],
  ) => Promise<number>,
): Command {
  return async (args) => {
    if (process.env.NODE_ENV === 'production' && process.env.MASTER_KEY === undefined) {
      terminal.err('Please set MASTER_KEY to the key that the desk runs with; nothing was changed.');
      return 2;
    }
    // A command needs the database and its key, not what serving takes.
    const { HOST: _host, ...environment } = process.env;
    const read = readSettings({ ...environment, NODE_ENV: 'development' });
    if (!read.ok) {
      read.problems.forEach(terminal.err);
      return 2;
    }
    const opened = await openStores(read.settings, now, () => undefined);
    if ('refused' in opened) {
      terminal.err(opened.refused);
      return 2;
    }
    const { stores } = opened;
    try {
      return await command(args, stores, read.settings);
    } finally {
      await stores.options.database.knex.destroy();
    }
  };
}

async function run([name = '', ...args]: readonly string[]): Promise<number> {
  const command = COMMANDS[name];
  if (command !== undefined) return command(args);
  terminal.err(`There is no command "${name}". There are: ${Object.keys(COMMANDS).join(', ')}.`);
  return 2;
}

void run(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
