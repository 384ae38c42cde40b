import type { Locale } from '../../locales';
import { parsePolicy } from '../../src/domain/policy/parsePolicy';
import type { PolicyVersion } from '../../src/domain/policy/policy';

const TITLES = { en: 'Privacy Policy', ja: 'プライバシーポリシー' } as const;
const COOKIES = { en: 'We use cookies to improve our services.', ja: 'クッキーを利用します。' } as const;
const FEE = { en: 'A request costs nothing.', ja: '手数料は無料です。' } as const;

/** A company's own small policy in one language, as its file: `front` and `provisions` replace what they name. */
export function policyFile(
  language: Locale,
  front: Readonly<Record<string, string>> = {},
  provisions: Readonly<Record<string, string>> = {},
): string {
  const original = String(language === 'en');
  const settings = { version: '2026-09', language, title: TITLES[language], original, ...front };
  const sections = { cookies: COOKIES[language], fee: FEE[language], ...provisions };
  return [
    '---',
    ...Object.entries(settings).map(([key, value]) => `${key}: ${value}`),
    '---',
    ...Object.entries(sections).map(([id, text]) => `\n## About ${id} {#${id}}\n\n${text}`),
    '',
  ].join('\n');
}

/** Such a policy in both languages, as it is kept in the database. */
export function ownPolicy(version: string, effective: string, cookies?: string): PolicyVersion {
  const documents = (['en', 'ja'] as const).map((language) => {
    const words = cookies === undefined ? {} : { cookies };
    const parsed = parsePolicy(policyFile(language, { version, effective }, words));
    if (!parsed.ok) throw new Error(parsed.reason);
    return parsed.value;
  });
  return { version, documents };
}
