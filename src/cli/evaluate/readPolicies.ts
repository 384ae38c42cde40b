import { accept, type Outcome, refuse } from '../../domain/outcome';
import { parsePolicy, type PolicyFault } from '../../domain/policy/parsePolicy';
import type { PolicyDocument } from '../../domain/policy/policy';
import type { EvaluateIo } from './evaluateIo';
import { readText } from './readText';

const EXPECTED: Readonly<Record<PolicyFault, string>> = {
  noFrontMatter: 'expected front matter: a first line "---", lines "key: value" and another line "---".',
  frontMatterNotClosed: 'expected a line "---" that ends the front matter.',
  notKeyAndValue: 'expected "key: value" with a key that has not been given before.',
  missingVersion: 'expected "version: …" in the front matter.',
  missingLanguage: 'expected "language: en" or "language: ja" in the front matter.',
  unknownLanguage: 'expected the language to be en or ja.',
  missingTitle: 'expected "title: …" in the front matter.',
  badEffectiveDate: 'expected a date of the calendar as YYYY-MM-DD.',
  notTrueOrFalse: 'expected true or false.',
  textBeforeFirstSection: 'expected a section, "## Heading {#id}", before any text.',
  headingWithoutId: 'expected an id after the heading: "## Heading {#id}".',
  duplicateId: 'expected an id that no other section has.',
  emptySection: 'expected text under this heading.',
  plainNotClosed: 'expected a line ::: that closes the restatement in plain words.',
  emptyPlain: 'expected words between ::: {.plain} and :::.',
  textAfterPlain:
    'expected nothing after the restatement in plain words: it stands at the end of its section.',
  noSections: 'expected at least one section, "## Heading {#id}".',
};

type Outside = Pick<EvaluateIo, 'readFile' | 'published'>;

/** The documents of one policy, one a language; without paths the published one. A refusal is a sentence. */
export async function readPolicies(
  paths: readonly string[],
  io: Outside,
): Promise<Outcome<readonly PolicyDocument[], string>> {
  if (paths.length === 0) return accept(await io.published());
  const documents: PolicyDocument[] = [];
  for (const path of paths) {
    const read = await readPolicy(path, io);
    if (!read.ok) return read;
    const { language } = read.value;
    const twice = documents.some((document) => document.language === language);
    if (twice)
      return refuse(`${path}: expected one file a language, but another one is "${language}" already.`);
    documents.push(read.value);
  }
  return accept(documents);
}

async function readPolicy(path: string, io: Outside): Promise<Outcome<PolicyDocument, string>> {
  const text = await readText(path, 'a policy in Markdown', io);
  if (!text.ok) return text;
  const parsed = parsePolicy(text.value);
  return parsed.ok ? parsed : refuse(`${path}, line ${parsed.line}: ${EXPECTED[parsed.reason]}`);
}
