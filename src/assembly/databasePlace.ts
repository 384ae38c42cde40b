import path from 'node:path';
import type { Settings } from '../config/settings';
import { projectRoot } from './projectRoot';

/** Where the settings say that the data is. */
export interface DatabasePlace {
  /** A postgres:// URL, or the path of the SQLite file. */
  readonly url: string;
  /** Absent for PostgreSQL. */
  readonly file?: string;
  /** The folder of the SQLite file and of a demo's master key. */
  readonly folder: string;
  /** As people are told of it: never with a user or a password. */
  readonly name: string;
}

export function databasePlace({ DATA_DIR, DATABASE_URL }: Settings): DatabasePlace {
  const folder = path.resolve(projectRoot, DATA_DIR);
  if (DATABASE_URL !== undefined) return { url: DATABASE_URL, folder, name: postgresName(DATABASE_URL) };
  const file = path.join(folder, 'madoguchi.sqlite');
  return { url: file, file, folder, name: file };
}

/** `postgres://user:password@host:5433/name` → `name on host:5433 (PostgreSQL)`. */
function postgresName(databaseUrl: string): string {
  try {
    const { host, pathname, searchParams } = new URL(databaseUrl);
    const on = searchParams.get('host') ?? (host === '' ? 'this machine' : host);
    return `${decodeURIComponent(pathname.slice(1))} on ${on} (PostgreSQL)`;
  } catch {
    return 'the PostgreSQL database of DATABASE_URL';
  }
}
