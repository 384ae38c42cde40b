import type { Locale } from '../../../locales';
import { accept, type Outcome, refuse } from '../../domain/outcome';
import { present } from '../../domain/present';
import type { Usage } from '../usages';

export const IMPORT_USAGE =
  'npm run policy -- import FILE [FILE IN THE OTHER LANGUAGE] [--lang en|ja] [--to FOLDER] [--words en|ja] [--force]';
/** What each option takes: a language, any value, or nothing. */
const OPTIONS: Readonly<Record<string, 'language' | 'value' | 'nothing'>> = {
  '--lang': 'language',
  '--words': 'language',
  '--to': 'value',
  '--force': 'nothing',
};

/** Which of them are followed by a value. */
export const IMPORT_OPTIONS: Usage['options'] = Object.fromEntries(
  Object.entries(OPTIONS).map(([name, takes]) => [name, takes === 'nothing' ? 'nothing' : 'value']),
);

export interface ImportArguments {
  readonly files: readonly string[];
  /** The language of a file that is given alone. */
  readonly language?: Locale;
  /** The folder for draft and review; beside the file when it is not named. */
  readonly folder?: string;
  /** The language in which the command speaks. */
  readonly words: Locale;
  readonly force: boolean;
}

/** Reads the arguments of `policy import`; the refusal is a sentence with the usage. */
export function readImportArguments(args: readonly string[]): Outcome<ImportArguments, string> {
  const given = new Map<string, string>();
  const files: string[] = [];
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    const takes = OPTIONS[arg];
    const value = takesValue(takes) ? (rest.shift() ?? '') : '';
    const fault = faultOf(arg, takes, value);
    if (fault !== undefined) return refuse(`${fault}\nUsage: ${IMPORT_USAGE}`);
    if (takes === undefined) files.push(arg);
    else given.set(arg, value);
  }
  return files.length === 0 || files.length > 2
    ? refuse(`Please name the file with your policy, or one file for each language.\nUsage: ${IMPORT_USAGE}`)
    : checkLanguage(files, given);
}

function takesValue(takes: string | undefined): boolean {
  return takes === 'language' || takes === 'value';
}

function faultOf(arg: string, takes: string | undefined, value: string): string | undefined {
  if (takes === undefined) return arg.startsWith('-') ? `"${arg}" was not expected.` : undefined;
  if (takes === 'language' && !isLocale(value)) return `${arg} takes en or ja.`;
  return takes === 'value' && value === '' ? `${arg} needs a value.` : undefined;
}

function checkLanguage(
  files: readonly string[],
  given: ReadonlyMap<string, string>,
): Outcome<ImportArguments, string> {
  const [language = '', words = '', folder] = ['--lang', '--words', '--to'].map((name) => given.get(name));
  if (language !== '' && files.length > 1)
    return refuse(
      `--lang is for one file; with two, each tells its language itself.\nUsage: ${IMPORT_USAGE}`,
    );
  return accept({
    files,
    words: isLocale(words) ? words : 'en',
    force: given.has('--force'),
    ...(isLocale(language) ? { language } : {}),
    ...present({ folder }),
  });
}

function isLocale(value: string): value is Locale {
  return value === 'en' || value === 'ja';
}
