import english from '../../../locales/en/importing.json';
import type { Locale } from '../../../locales';
import japanese from '../../../locales/ja/importing.json';
import type { Bare, Finding } from '../checking/finding';

/** Words of the import in each language: both to be read by people and to be looked for in policies. */
export const IMPORT_WORDS = { en: english, ja: japanese } as const;

type Group = 'refusals' | 'review' | 'cli' | 'severity';
type Values = Readonly<Record<string, string>>;

/** A sentence of the import, its values filled in; a value that looks like a placeholder stays as it is. */
export function tell<G extends Group>(
  language: Locale,
  group: G,
  key: Bare<keyof (typeof english)[G] & string>,
  values: Values = {},
): string {
  return fill(sentenceOf(IMPORT_WORDS[language][group], language, key, values), values);
}

/** The sentence of a finding. */
export function tellFinding({ kind, values = {} }: Finding, language: Locale): string {
  const { findings, jointParts } = IMPORT_WORDS[language];
  const named: Values = jointParts;
  const parts = values.parts?.split(' ').map((part) => named[part] ?? part);
  const listed = parts?.join(language === 'ja' ? '\u3001' : ', ');
  const sentence = sentenceOf(findings, language, kind, values);
  return fill(sentence, listed === undefined ? values : { ...values, parts: listed });
}

/** The sentence, in the form that goes with `count` where it has several. */
function sentenceOf(sentences: Values, language: Locale, key: string, { count }: Values): string {
  const form = new Intl.PluralRules(language).select(Number(count));
  return sentences[key] ?? sentences[`${key}_${form}`] ?? key;
}

function fill(sentence: string, values: Values): string {
  return sentence.replace(/\{\{(\w+)\}\}/gu, (whole, name: string) => values[name] ?? whole);
}
