import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes a file under another name and then puts it in its place, so that whoever reads it meanwhile (a desk that runs,
 * a second build) finds the old one or the new one and never half of it. One that is the same already is left alone.
 *
 * @param {string} file
 * @param {Uint8Array} content
 */
export async function keepFile(file, content) {
  const there = await readFile(file).catch(() => undefined);
  if (there?.equals(content) === true) return;
  await mkdir(path.dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}.new`;
  await writeFile(unfinished, content);
  await rename(unfinished, file);
}
