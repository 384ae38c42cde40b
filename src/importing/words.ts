import english from '../../locales/en/importing.json';
import type { Locale } from '../../locales';
import japanese from '../../locales/ja/importing.json';
import type { Finding } from './finding';

/** Words of the import in each language: both to be read by people and to be looked for in policies. */
export const IMPORT_WORDS: Readonly<Record<Locale, typeof english>> = { en: english, ja: japanese };

type Group = 'refusals' | 'review' | 'cli' | 'severity';
type Values = Readonly<Record<string, string>>;

/** A sentence of the import, its values filled in; a value that looks like a placeholder stays as it is. */
export function tell<G extends Group>(
  language: Locale,
  group: G,
  key: keyof (typeof english)[G] & string,
  values: Values = {},
): string {
  const sentences: Values = IMPORT_WORDS[language][group];
  return fill(sentences[key] ?? key, values);
}

/** The sentence of a finding. */
export function tellFinding({ kind, values = {} }: Finding, language: Locale): string {
  const { findings, jointParts } = IMPORT_WORDS[language];
  const named: Values = jointParts;
  const parts = values.parts?.split(' ').map((part) => named[part] ?? part);
  const listed = parts?.join(language === 'ja' ? '\u3001' : ', ');
  return fill(findings[kind], listed === undefined ? values : { ...values, parts: listed });
}

function fill(sentence: string, values: Values): string {
  return sentence.replace(/\{\{(\w+)\}\}/gu, (whole, name: string) => values[name] ?? whole);
}
