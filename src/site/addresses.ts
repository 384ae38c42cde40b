import type { Locale } from '../../locales';

/** The policy in a language: of one version, or of the one in force when none is named. */
export function policyPath(language: Locale, version?: string): string {
  return version === undefined ? `/policy/${language}` : `/policy/${language}/${encodeURIComponent(version)}`;
}

export function homePath(language: Locale): string {
  return `/?lang=${language}`;
}

export function chatPath(language: Locale): string {
  return `/chat?lang=${language}`;
}
