import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readPolicies } from '../../src/cli/evaluate/readPolicies';
import { type Question, readQuestions } from '../../src/cli/evaluate/readQuestions';
import type { Outcome } from '../../src/domain/outcome';
import type { PolicyDocument } from '../../src/domain/policy/policy';
import { projectRoot } from '../../src/assembly/projectRoot';
import { readBank, type Utterance } from '../../src/training/bank';

const COMPANIES = ['clinic', 'app', 'hotel', 'portal'];
const LANGUAGES = ['en', 'ja'] as const;

/** A policy, and what people ask about it. */
export interface Material {
  readonly documents: readonly PolicyDocument[];
  readonly questions: readonly Question[];
}

/** The sample policy with the held-out questions. */
export function readHeldOut(): Promise<Material> {
  return readMaterial(
    LANGUAGES.map((language) => `locales/${language}/policy.md`),
    [...LANGUAGES, 'mixed'].map((language) => `test/answers/heldOut/questions.${language}.jsonl`),
  );
}

/** The policies of companies that the sample was not written for, with questions of their customers. */
export function readCompanies(): Promise<readonly Material[]> {
  const filesOf = (company: string, ending: string) =>
    LANGUAGES.map((language) => `test/answers/policies/${company}.${language}.${ending}`);
  return Promise.all(
    COMPANIES.map((company) => readMaterial(filesOf(company, 'md'), filesOf(company, 'jsonl'))),
  );
}

/** The question bank that the build trains from, with its languages. */
export async function readBanks(): Promise<ReadonlyMap<(typeof LANGUAGES)[number], readonly Utterance[]>> {
  const read = async (language: (typeof LANGUAGES)[number]) =>
    [language, await readBank(path.join(projectRoot, 'locales', language, 'said/questions'))] as const;
  return new Map(await Promise.all(LANGUAGES.map(read)));
}

async function readMaterial(policies: readonly string[], asked: readonly string[]): Promise<Material> {
  const documents = taken(await readPolicies(policies, FILES));
  const ids = new Set(documents.flatMap(({ provisions }) => provisions.map(({ id }) => id)));
  const questions = await Promise.all(
    asked.map(async (file) => taken(await readQuestions(file, ids, FILES))),
  );
  return { documents, questions: questions.flat() };
}

const FILES = {
  readFile: (file: string) => readFile(path.join(projectRoot, file), 'utf8'),
  published: () => Promise.resolve([]),
};

function taken<T>(outcome: Outcome<T, string>): T {
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}
