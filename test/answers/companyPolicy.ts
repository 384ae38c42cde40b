import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LOCALES } from '../../locales';
import { parsePolicy } from '../../src/domain/policy/parsePolicy';
import type { PolicyVersion } from '../../src/domain/policy/policy';

/** The policy of a made-up company, as the desk reads it. */
export function companyPolicy(company: string): PolicyVersion {
  const documents = LOCALES.map((language) => {
    const file = path.join(__dirname, 'policies', `${company}.${language}.md`);
    const parsed = parsePolicy(readFileSync(file, 'utf8'));
    if (!parsed.ok) throw new Error(`${company}.${language}: ${parsed.reason}`);
    return parsed.value;
  });
  return { version: 'sample', documents };
}
