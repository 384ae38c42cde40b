import { writeFile } from 'node:fs/promises';

/** Writes a file, but never over another one unless told to. Throws when it cannot be written at all. */
export async function writeNewText(
  file: string,
  text: string,
  overwrite: boolean,
): Promise<'written' | 'exists'> {
  try {
    await writeFile(file, text, { flag: overwrite ? 'w' : 'wx' });
    return 'written';
  } catch (failed) {
    if (isAlreadyThere(failed)) return 'exists';
    throw failed;
  }
}

function isAlreadyThere(failed: unknown): boolean {
  return typeof failed === 'object' && failed !== null && 'code' in failed && failed.code === 'EEXIST';
}
