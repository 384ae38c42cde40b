import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LOCALES } from '../../locales';
import { render } from '../../src/bot/render';
import { documentIn, findProvision, type PolicyVersion } from '../../src/domain/policy/policy';
import { createTranslator } from '../../src/i18n/translator';
import { openEngine } from '../../src/assembly/openEngine';
import { projectRoot } from '../../src/assembly/projectRoot';
import { readBank } from '../../src/training/bank';
import { companyPolicy } from './companyPolicy';
import { samplePolicy } from './samplePolicy';

const HELD_OUT = path.join(__dirname, 'heldOut');
const COMPANIES = path.join(__dirname, 'policies');

function questionsIn(folder: string, name: RegExp): readonly string[] {
  const files = readdirSync(folder).filter((file) => name.test(file));
  const lines = files.flatMap((file) => readFileSync(path.join(folder, file), 'utf8').trim().split('\n'));
  return lines.map((line) => (JSON.parse(line) as { text: string }).text);
}

/** Asks everything of one policy, in both languages of the talk, and gives what was shown untrue to its text. */
async function untrueQuotes(policy: PolicyVersion, questions: readonly string[]): Promise<readonly string[]> {
  const engine = (await openEngine())(policy);
  const translator = await createTranslator();
  const findDocument = (_version: string, language: 'en' | 'ja') => documentIn(policy, language);
  const { version } = policy;
  const untrue = (question: string, provision: string, language: 'en' | 'ja'): boolean => {
    const document = documentIn(policy, language);
    const found = document === undefined ? undefined : findProvision(document, provision);
    const passage = engine.pointOut(question, provision, language);
    if (found === undefined || passage === undefined) return true;
    const words = translator.in(language);
    const quote = { kind: 'quote', provision, version, language, passage } as const;
    const shown = render(quote, { words, findDocument }).extras.quote;
    if (shown?.path !== `/policy/${language}/${version}#${provision}`) return true;
    const best = shown.text.slice(shown.best?.from, shown.best?.to);
    return (
      best.trim() === '' ||
      !found.text.includes(best) ||
      !shown.text.split('\n\u2026\n').every((piece) => found.text.includes(piece))
    );
  };
  return questions.flatMap((question) => {
    const { sections } = engine.meaningOf(question, 'en');
    const asked = sections.flatMap((provision) => LOCALES.map((language) => ({ provision, language })));
    return asked
      .filter(({ provision, language }) => untrue(question, provision, language))
      .map(({ provision, language }) => `${question} -> ${language}/${provision}`);
  });
}

describe('every quote is in the policy to the letter, and its link leads there', () => {
  test('for every held-out question', async () => {
    const questions = questionsIn(HELD_OUT, /\.jsonl$/u);
    expect(questions.length).toBeGreaterThan(400);
    expect(await untrueQuotes(samplePolicy(), questions)).toEqual([]);
  });

  test.each(['clinic', 'app', 'hotel', 'portal'])(
    'for every question to the made-up company "%s"',
    async (company) => {
      const questions = questionsIn(COMPANIES, new RegExp(`^${company}\\..*\\.jsonl$`, 'u'));
      expect(questions.length).toBeGreaterThan(80);
      expect(await untrueQuotes(companyPolicy(company), questions)).toEqual([]);
    },
  );

  test('for one line in eight of the question bank', async () => {
    const folders = LOCALES.map((language) => path.join(projectRoot, 'locales', language, 'said/questions'));
    const bank = (await Promise.all(folders.map(readBank))).flat();
    expect(bank.length).toBeGreaterThan(10_000);
    const questions = bank.filter((_, at) => at % 8 === 0).map(({ text }) => text);
    expect(await untrueQuotes(samplePolicy(), questions)).toEqual([]);
  });
});
