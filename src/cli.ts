import { readFile } from 'node:fs/promises';
import { auditCommand, auditMisunderstood } from './cli/auditCommand';
import { isAboutDialogues } from './cli/dialogues/dialoguesArguments';
import { type Casting, evaluateDialogues } from './cli/dialogues/evaluateDialogues';
import { evaluate } from './cli/evaluate';
import { policyCommand, policyMisunderstood } from './cli/policyCommand';
import { policyImport } from './cli/policyImport';
import { writeNewText } from './cli/policyImport/writeNewText';
import { seedCommand, seedMisunderstood } from './cli/seedCommand';
import { staffCommand, staffMisunderstood } from './cli/staffCommand';
import { stopListCommand, stopListMisunderstood } from './cli/stopListCommand';
import type { Terminal } from './cli/terminal';
import type { Stores } from './assembly/composeStores';
import { readEnvironment } from './config/readEnvironment';
import { readSettings } from './config/readSettings';
import type { Settings } from './config/settings';
import { databasePlace } from './assembly/databasePlace';
import { openEngine, openTag } from './assembly/openEngine';
import { deskSettings } from './assembly/deskSettings';
import { openStores, readSamplePolicy } from './assembly/openStores';
import { projectRoot } from './assembly/projectRoot';

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
const readBytes = (file: string) => readFile(file);

type Command = (args: readonly string[]) => Promise<number>;

const COMMANDS: Readonly<Record<string, Command>> = {
  evaluate: async (args) =>
    isAboutDialogues(args)
      ? evaluateDialogues(args, await dialoguesIo())
      : evaluate(args, await questionsIo()),
  staff: unless(
    staffMisunderstood,
    withStores((args, stores) => staffCommand(args, { ...terminal, ...stores, now: now() })),
  ),
  policy: async (args) =>
    args[0] === 'import' ? policyImport(args.slice(1), await importOptions()) : understoodPolicy(args),
  audit: unless(
    auditMisunderstood,
    withStores((args, { audit }) => auditCommand(args, { ...terminal, audit })),
  ),
  stoplist: unless(
    stopListMisunderstood,
    withStores((args, { stopList, digests }) =>
      stopListCommand(args, { ...terminal, stopList, digests, readBytes }),
    ),
  ),
  seed: unless(
    seedMisunderstood,
    withStores((_args, stores, { settings, production }) =>
      seedCommand({
        ...terminal,
        ...stores,
        production,
        now: now(),
        async seed() {
          // No other command needs the conversation, whose packages take a second to load.
          const { seedDesk } = await import('./assembly/seedDesk.js');
          return seedDesk(stores, deskSettings(settings));
        },
      }),
    ),
  ),
};

async function questionsIo() {
  return {
    ...{ ...terminal, readFile: readText, now: () => performance.now(), prepare: await openEngine() },
    published: async () => (await readSamplePolicy()).documents,
  };
}

/** Nothing of the settings and the database of the desk here: each dialogue has a desk of its own. */
async function dialoguesIo() {
  // No other evaluation needs the conversation, whose packages take a second to load.
  const { openPlayer } = await import('./assembly/rehearsal/openPlayer.js');
  const { channelNamed, channelNames } = await import('./assembly/rehearsal/channelNamed.js');
  return {
    ...{ ...terminal, readFile: readText, channels: channelNames },
    openPlayer: ({ lang, channel }: Casting) =>
      openPlayer({ language: lang === 'ja' ? 'ja' : 'en', channel: channelNamed(channel) }),
  };
}

/** Whoever mistypes a command hears so before it is looked for a database. */
function unless(fault: (args: readonly string[]) => string | undefined, command: Command): Command {
  return async (args) => {
    const told = fault(args);
    return told === undefined ? command(args) : refuse([told]);
  };
}

/** What a draft is made of is in files alone. */
async function importOptions() {
  return { ...terminal, readBytes, writeText: writeNewText, tag: await openTag() };
}

const understoodPolicy = unless(policyMisunderstood, (args) => policyWithStores(args));

function policyWithStores(args: readonly string[]): Promise<number> {
  return withStores(async (given, stores) => {
    const policy = await stores.policies.current(now());
    const engine = policy === undefined ? undefined : (await openEngine())(policy);
    return policyCommand(given, {
      ...stores,
      ...(await importOptions()),
      readFile: readText,
      now: now(),
      stated: (topic) => engine?.states(topic) ?? false,
    });
  })(args);
}

type StoresCommand = (
  args: readonly string[],
  stores: Stores,
  surroundings: { readonly settings: Settings; readonly production: boolean },
) => Promise<number>;

/** Runs a command on the database of the settings, after saying which that is, and closes it afterwards. */
function withStores(command: StoresCommand): Command {
  return async (args) => {
    const read = await readCommandSettings();
    if ('problems' in read) return refuse(read.problems);
    const opened = await openStores(read.settings, { as: 'command', now, onIdleError: () => undefined });
    if ('refused' in opened) return refuse([opened.refused]);
    terminal.err(`The database is ${databasePlace(read.settings).name}.`);
    if (opened.updated) terminal.err(UPDATED);
    try {
      return await command(args, opened.stores, read);
    } finally {
      await opened.stores.close();
    }
  };
}

const UPDATED =
  'Its tables were of an older version of the desk. They were brought up to date, as starting the desk does.';

function refuse(problems: readonly string[]): number {
  problems.forEach(terminal.err);
  return 2;
}

/** The settings that lead to the database and its key, without what only serving takes. */
async function readCommandSettings() {
  const surroundings = await readEnvironment(process.env, projectRoot);
  if (!surroundings.ok) return { problems: surroundings.problems };
  surroundings.notes.forEach(terminal.err);
  const { HOST: _host, ...environment } = surroundings.environment;
  const production = environment['NODE_ENV'] === 'production';
  if (production && (environment['MASTER_KEY'] ?? '').trim() === '')
    return {
      problems: ['Please set MASTER_KEY to the key that the desk runs with. Nothing was changed.'],
    };
  const read = readSettings({ ...environment, NODE_ENV: 'development' });
  return read.ok ? { settings: read.settings, production } : { problems: read.problems };
}

async function run([name = '', ...args]: readonly string[]): Promise<number> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command !== undefined) return command(args);
  terminal.err(`There is no command "${name}". There are: ${Object.keys(COMMANDS).join(', ')}.`);
  return 2;
}

void run(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
