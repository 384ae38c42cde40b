import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../../src/assembly/projectRoot';
import { policyFile } from './policyFiles';

/** Runs a command of the built command line to its end. */
export function runCli(
  args: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], JEST_WORKER_ID: '1', ...settings };
  return new Promise((resolve) => {
    const file = path.join(projectRoot, 'dist/src/cli.js');
    execFile(process.execPath, [file, ...args], { env, cwd: projectRoot }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

/** A company's own small policy, as a file. */
export async function writePolicy(folder: string): Promise<string> {
  const file = path.join(folder, 'policy.en.md');
  await writeFile(file, policyFile('en', { effective: '2026-04-01' }));
  return file;
}
