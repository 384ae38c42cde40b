import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';

const FOLDER = __dirname;
const parts = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());

test.each([[[]], [['no-such-part']], [['constructor']]])(
  'test:long %j names every part there is',
  async (args) => {
    const told = await new Promise<{ readonly code: unknown; readonly err: string }>((resolve) => {
      execFile(process.execPath, [path.join(FOLDER, 'run.mjs'), ...args], (error, _out, err) => {
        resolve({ code: error?.code, err });
      });
    });
    expect(told.code).toBe(2);
    expect(
      [...told.err.matchAll(/^ {2}(?<name>\S+) {2,}\S/gmu)].map(({ groups }) => groups?.['name']),
    ).toEqual(parts.map(({ name }) => name).sort());
  },
);

test.each(parts.map(({ name }) => [name]))(
  'the part %s has tests, and they are none of the suite',
  (name) => {
    const files = readdirSync(path.join(FOLDER, name));
    expect(files.some((file) => file.endsWith('.long.ts'))).toBe(true);
    expect(files.filter((file) => file.includes('.test.'))).toEqual([]);
  },
);
