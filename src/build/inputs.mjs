import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The files in the folders of a part, from the root on, in the same order on every machine.
 *
 * @param {string} root
 * @param {import('./parts.mjs').Input} input
 * @returns {readonly string[]}
 */
export function listSources(root, { folders, sources }) {
  return folders
    .flatMap((folder) => filesIn(root, folder))
    .filter((file) => sources.test(file))
    .sort();
}

/**
 * A digest of what is in the files. Not of their times and sizes: after a copy these may be the same though the content
 * is not, and reading all of it takes a twentieth of a second.
 *
 * @param {string} root
 * @param {readonly string[]} files
 */
export function digestOf(root, files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const content = unlessMissing(() => readFileSync(path.join(root, file)));
    hash.update(`${file}\0${content?.length ?? 'missing'}\0`).update(content ?? '');
  }
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {string} folder
 */
function filesIn(root, folder) {
  const read = () => readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true });
  const files = (unlessMissing(read) ?? []).filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) =>
    path.relative(root, path.join(parentPath, name)).split(path.sep).join('/'),
  );
}

/**
 * @template T
 * @param {() => T} read
 * @returns {T | undefined}
 */
export function unlessMissing(read) {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
