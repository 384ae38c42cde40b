import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { editDistance } from '../domain/editDistance';
import { type EnvFault, type EnvLine, readEnvFile } from './envFile';
import { SETTINGS } from './settings';

type Environment = Readonly<Record<string, string | undefined>>;

type ReadEnvironment =
  /** `notes`: what the operator is told about it, one sentence a note. */
  | { readonly ok: true; readonly environment: Environment; readonly notes: readonly string[] }
  /** Sentences that say what to change, one a problem. */
  | { readonly ok: false; readonly problems: readonly string[] };

const NAME = '.env';
/** A test or a build on a server must not depend on what lies about on the machine. */
const NOT_WITH = ['CI', 'JEST_WORKER_ID'] as const;
const SENTENCES: Readonly<Record<EnvFault, string>> = {
  notAnAssignment: 'This is not NAME=value.',
  notClosed: 'The quote is not closed.',
  afterQuote:
    'Something stands after the closing quote. A value that holds one kind of quote is put into another.',
  hash: 'A # begins a comment, so the value would end there. Please put it into quotes.',
  twice: 'This setting was given before, further up.',
};

/** The environment with what `.env` in this folder adds to it; where both have a setting, the environment's holds. */
export async function readEnvironment(environment: Environment, folder: string): Promise<ReadEnvironment> {
  const file = path.join(folder, NAME);
  const found = await open(file);
  if (found === undefined) return { ok: true, environment, notes: [] };
  if (found === 'unreadable') return { ok: false, problems: [`${file} cannot be read.`] };
  if (isTest(environment)) return { ok: true, environment, notes: [NOT_READ] };
  const read = readEnvFile(found.text);
  const problems = read.problems.map(({ line, fault }) => `${NAME}, line ${line}: ${SENTENCES[fault]}`);
  const given = Object.fromEntries(read.given.map(({ name, value }) => [name, value]));
  const merged = { ...given, ...environment };
  if (merged['NODE_ENV'] === 'production' && found.open) problems.push(OPEN);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, environment: merged, notes: [READ, ...unknownIn(read.given)] };
}

const READ = `Settings are also read from ${NAME}.`;
const NOT_READ = `${NAME} is not read, since ${NOT_WITH.join(' or ')} is set, or NODE_ENV is test.`;
const OPEN = `${NAME} holds secrets, and others on this machine can read it. Please run: chmod 600 ${NAME}`;

/** `open`: whether anybody besides its owner can do anything with it; Windows tells nothing of that. */
async function open(file: string) {
  try {
    const text = await readFile(file, 'utf8');
    const { mode } = await stat(file);
    return { text, open: process.platform !== 'win32' && (mode & 0o077) !== 0 };
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : 'unreadable';
  }
}

function isTest(environment: Environment): boolean {
  return environment['NODE_ENV'] === 'test' || NOT_WITH.some((name) => (environment[name] ?? '') !== '');
}

/** A name with a slip in it would otherwise be a setting that is not there. */
function unknownIn(lines: readonly EnvLine[]): readonly string[] {
  return lines
    .filter(({ name }) => !Object.hasOwn(SETTINGS, name))
    .map(
      ({ line, name }) =>
        `${NAME}, line ${line}: There is no setting ${name}, so it changes nothing.${meantBy(name)}`,
    );
}

const MOST_SLIPS = 2;
/** In a shorter name two slips make another word of it. */
const LONG = 6;

/** The setting whose name is nearest, as a sentence; nothing where none is near. */
function meantBy(name: string): string {
  const near = Object.keys(SETTINGS)
    .map((known) => ({ known, slips: editDistance(known, name.toUpperCase()) }))
    .filter(({ slips }) => slips <= (name.length < LONG ? 1 : MOST_SLIPS))
    .toSorted((one, other) => one.slips - other.slips)[0];
  return near === undefined ? '' : ` Is ${near.known} meant?`;
}
