import { existsSync } from 'node:fs';
import path from 'node:path';

/** The folder with package.json, from the source as well as from the build: where the policy texts and assets lie. */
export const projectRoot = findRoot(__dirname);

function findRoot(folder: string): string {
  if (existsSync(path.join(folder, 'package.json'))) return folder;
  return findRoot(path.dirname(folder));
}
