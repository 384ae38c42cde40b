import { domainToASCII, domainToUnicode } from 'node:url';

/** How the domain of an address is written, where that is not in Latin letters alone. */
interface DomainLook {
  /** `mixed`: one name of it has letters of several writing systems, and may look like another domain. */
  readonly is: 'mixed' | 'notLatin';
  /** As people read it. */
  readonly read: string;
  /** As servers know it: every other letter is in `xn--…`. */
  readonly written: string;
}

const SCRIPTS = [
  ...['Latin', 'Cyrillic', 'Greek', 'Han', 'Hiragana', 'Katakana', 'Hangul', 'Bopomofo', 'Arabic', 'Hebrew'],
  ...['Thai', 'Devanagari', 'Bengali', 'Sinhala', 'Tamil', 'Telugu', 'Georgian', 'Armenian', 'Cherokee'],
].map((name) => [name, new RegExp(`\\p{Script=${name}}`, 'u')] as const);
const OF_NO_SCRIPT = /[\p{Script=Common}\p{Script=Inherited}]/u;
/** Writing systems that one name may have together: Unicode Technical Standard 39, 5.2, "highly restrictive". */
const TOGETHER: readonly ReadonlySet<string>[] = [
  new Set(['Latin', 'Han', 'Hiragana', 'Katakana']),
  new Set(['Latin', 'Han', 'Hangul']),
  new Set(['Latin', 'Han', 'Bopomofo']),
];

/** How the domain of an e-mail address is written; nothing for one in Latin letters without marks. */
export function domainLook(address: string): DomainLook | undefined {
  const domain = address.slice(address.lastIndexOf('@') + 1);
  const written = domainToASCII(domain) || domain;
  const read = domainToUnicode(domain) || domain;
  if (!/(?:^|\.)xn--/u.test(written) && written === read) return undefined;
  return { is: read.split('.').some(isMixed) ? 'mixed' : 'notLatin', read, written };
}

function isMixed(label: string): boolean {
  const scripts = new Set(Array.from(label).flatMap(scriptOf));
  const fits = (allowed: ReadonlySet<string>) => [...scripts].every((script) => allowed.has(script));
  return scripts.size > 1 && !TOGETHER.some(fits);
}

function scriptOf(letter: string): readonly string[] {
  if (OF_NO_SCRIPT.test(letter)) return [];
  return [SCRIPTS.find(([, pattern]) => pattern.test(letter))?.[0] ?? 'another'];
}
