import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePolicy } from '../../src/domain/policy/parsePolicy';
import type { PolicyDocument, PolicyVersion } from '../../src/domain/policy/policy';

/** The policy that comes with the product, as the desk reads it. */
export function samplePolicy(): PolicyVersion {
  return { version: 'sample-3', documents: [documentOf('en'), documentOf('ja')] };
}

function documentOf(language: string): PolicyDocument {
  const path = join(__dirname, '../../locales', language, 'policy.md');
  const parsed = parsePolicy(readFileSync(path, 'utf8'));
  if (!parsed.ok) throw new Error(`${path}, line ${parsed.line}: ${parsed.reason}`);
  return parsed.value;
}
