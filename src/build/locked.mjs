import { promisify } from 'node:util';

/** As long as a first build on a slow machine may take. */
const PATIENCE_MS = 10 * 60_000;

/**
 * Does something while no other process does the same with this file. The lock is SQLite's: the system lets go of it
 * when a process ends, however it ends, so none is ever left behind.
 *
 * @param {string} file
 * @param {() => Promise<void>} act
 */
export async function locked(file, act) {
  const { default: sqlite3 } = await import('sqlite3');
  const lock = new sqlite3.Database(file);
  /** @type {(sql: string) => Promise<void>} */
  const run = promisify(lock.exec.bind(lock));
  lock.configure('busyTimeout', PATIENCE_MS);
  await run('begin exclusive');
  try {
    await act();
  } finally {
    await run('rollback');
    lock.close();
  }
}
