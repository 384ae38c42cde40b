import { chat as en } from '../../../locales/en/widget.json';
import { chat as ja } from '../../../locales/ja/widget.json';
import type { Locale } from '../../../locales';

/** The widget's own words; what the desk says arrives ready-made. */
export type Words = typeof ja;

const WORDS: Readonly<Record<Locale, Words>> = { ja, en };

export function wordsIn(language: Locale): Words {
  return WORDS[language];
}

/** Puts values in place of `{name}`; a name without a value stays as it is, so that a slip is seen. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The form of a message that goes with so many. Japanese has one form, English one for one and one for more. */
export function formFor(texts: Readonly<Record<string, string>>, key: string, count: number): string {
  return (count === 1 ? texts[`${key}_one`] : undefined) ?? texts[`${key}_other`] ?? '';
}

/** The language that a tag such as `ja-JP` names; undefined for the ones that the desk does not speak. */
export function localeOf(tag: unknown): Locale | undefined {
  const language = typeof tag === 'string' ? tag.toLowerCase().split('-')[0] : undefined;
  return language === 'ja' || language === 'en' ? language : undefined;
}
