import { writeFile } from 'node:fs/promises';

export type Written = 'written' | 'exists' | 'noFolder';

/** Writes a file, but never over another one unless told to. Throws when it cannot be written for any other reason. */
export async function writeNewText(file: string, text: string, overwrite: boolean): Promise<Written> {
  try {
    await writeFile(file, text, { flag: overwrite ? 'w' : 'wx' });
    return 'written';
  } catch (failed) {
    const known = REASONS[codeOf(failed)];
    if (known !== undefined) return known;
    throw failed;
  }
}

/** What a failure to write says about the file, or about the folder that it was to go to. */
const REASONS: Readonly<Record<string, Written>> = {
  EEXIST: 'exists',
  ENOENT: 'noFolder',
  ENOTDIR: 'noFolder',
};

function codeOf(failed: unknown): string {
  return typeof failed === 'object' && failed !== null && 'code' in failed ? String(failed.code) : '';
}
