import path from 'node:path';
import type { Locale } from '../../../locales';

export interface ImportPaths {
  readonly draft: string;
  readonly review: string;
}

/** `a/policy.docx` in English → `a/policy.en.draft.md` and `a/policy.en.review.md`. */
export function importPaths(file: string, language: Locale, folder: string | undefined): ImportPaths {
  const bare = path.basename(file, path.extname(file)).replace(/\.draft$/u, '');
  const name = bare === language || bare.endsWith(`.${language}`) ? bare : `${bare}.${language}`;
  const place = path.join(folder ?? path.dirname(file), name);
  return { draft: `${place}.draft.md`, review: `${place}.review.md` };
}
