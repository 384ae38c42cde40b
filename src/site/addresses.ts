import type { Locale } from '../../locales';

/** The policy in a language: of one version, or of the one in force when none is named. */
export function policyPath(language: Locale, version?: string): string {
  return version === undefined ? `/policy/${language}` : `/policy/${language}/${encodeURIComponent(version)}`;
}

/** Where news of the policy is stopped; `token` is the one in the notice. */
export function leavePath(language: Locale, token: string): string {
  return `/policy-news/leave?lang=${language}&t=${encodeURIComponent(token)}`;
}

export function homePath(language: Locale): string {
  return `/?lang=${language}`;
}
