import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES, type Locale } from '../../locales';

const FOLDERS = ['said/questions', 'said/talk', 'provisions'] as const;

/** A file of the bank as it is written. */
export interface BankFile {
  readonly language: Locale;
  readonly folder: (typeof FOLDERS)[number];
  /** `area/label`. */
  readonly label: string;
  readonly lines: readonly string[];
  readonly writers: readonly string[];
}

export const BANK: readonly BankFile[] = LOCALES.flatMap((language) =>
  FOLDERS.flatMap((folder) => filesIn(language, folder)),
);

function filesIn(language: Locale, folder: BankFile['folder']): readonly BankFile[] {
  const root = join(__dirname, '../../locales', language, folder);
  const areas = readdirSync(root).sort();
  return areas.flatMap((area) =>
    readdirSync(join(root, area))
      .sort()
      .map((name) => {
        const written = readFileSync(join(root, area, name), 'utf8').split('\n');
        const isWriter = (line: string) => line.startsWith('# ');
        return {
          ...{ language, folder, label: `${area}/${name.replace(/\.txt$/u, '')}` },
          lines: written.filter((line) => line.trim() !== '' && !isWriter(line)).map((line) => line.trim()),
          writers: written.filter(isWriter).map((line) => line.slice(2).trim()),
        };
      }),
  );
}

/** What is asked, and what policies state: nothing that is done in a talk with the desk. */
export const QUESTIONS_AND_STATED: readonly BankFile[] = BANK.filter(({ folder }) => folder !== 'said/talk');
