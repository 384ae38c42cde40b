import { constants } from 'node:fs';
import { access, lstat, mkdir, mkdtemp, rmdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Settings } from '../config/settings';
import type { DatabasePlace } from './databasePlace';

interface DataFolderUse {
  readonly settings: Settings;
  /** The desk makes the folder and writes into it; a command only looks there. */
  readonly as: 'desk' | 'command';
}

/** Why the folder of `DATA_DIR` cannot be used, as a sentence; undefined where it can, or where nothing needs it. */
export async function dataFolderProblem(
  { file, folder }: DatabasePlace,
  { settings, as }: DataFolderUse,
): Promise<string | undefined> {
  const needed = file !== undefined || settings.MASTER_KEY === undefined;
  if (!needed) return undefined;
  const problem = await walk(folder, as);
  if (problem === undefined) return undefined;
  return `DATA_DIR is "${settings.DATA_DIR}", and ${problem}. Please set it to a folder that this user may write to.`;
}

/** Folder by folder from the top: `mkdir` with `recursive` never ends where a folder refuses every new one (/proc). */
async function walk(folder: string, as: DataFolderUse['as']): Promise<string | undefined> {
  for (const each of fromTheTop(folder)) {
    const found = await look(each);
    if (found === 'missing' && as === 'command') return undefined;
    const problem = found === 'missing' ? await make(each) : found;
    if (problem !== undefined) return problem;
  }
  return as === 'desk' ? tryToWrite(folder) : tryToEnter(folder);
}

function fromTheTop(folder: string): readonly string[] {
  const above = path.dirname(folder);
  return above === folder ? [folder] : [...fromTheTop(above), folder];
}

/** Undefined for a folder. */
async function look(place: string): Promise<string | undefined> {
  try {
    return (await stat(place)).isDirectory() ? undefined : `${place} is a file, not a folder`;
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') return why(place, error, 'cannot be looked at');
    return (await isLink(place)) ? `${place} is a link that leads nowhere` : 'missing';
  }
}

const isLink = (place: string) =>
  lstat(place).then(
    () => true,
    () => false,
  );

async function make(place: string): Promise<string | undefined> {
  try {
    await mkdir(place, { mode: 0o700 });
    return undefined;
  } catch (error) {
    return codeOf(error) === 'EEXIST' ? look(place) : why(place, error, 'cannot be made');
  }
}

/** A full disk is no fault of the setting, and is told by whatever is to be kept. */
async function tryToWrite(folder: string): Promise<string | undefined> {
  try {
    await rmdir(await mkdtemp(path.join(folder, '.try-')));
    return undefined;
  } catch (error) {
    return codeOf(error) === 'ENOSPC' ? undefined : why(folder, error, 'cannot be written to');
  }
}

async function tryToEnter(folder: string): Promise<string | undefined> {
  try {
    await access(folder, constants.X_OK);
    return undefined;
  } catch (error) {
    return why(folder, error, 'cannot be entered');
  }
}

const CAUSES: Readonly<Record<string, string>> = {
  EACCES: 'this user may not',
  EPERM: 'this user may not',
  EROFS: 'the disk takes no changes',
  ENOENT: 'nothing can be made there',
  ENOSPC: 'the disk is full',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'the name is too long',
};

function why(place: string, error: unknown, what: string): string {
  const code = codeOf(error);
  return `${place} ${what} (${Object.hasOwn(CAUSES, code) ? CAUSES[code] : code})`;
}

const codeOf = (error: unknown): string => String((error as NodeJS.ErrnoException).code);
