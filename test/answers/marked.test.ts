import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Locale, LOCALES } from '../../locales';
import { openEngine } from '../../src/assembly/openEngine';
import { documentIn, findProvision } from '../../src/domain/policy/policy';
import { sentencesOf } from '../../src/domain/policy/sentences';
import type { Understand } from '../../src/ports/understand';
import { companyPolicy } from './companyPolicy';
import { samplePolicy } from './samplePolicy';

/** What a careful privacy officer would mark in a provision for a question: any sentence that begins like these. */
interface Marked {
  readonly policy: keyof typeof POLICIES;
  readonly text: string;
  readonly provision: string;
  readonly sentences: readonly string[];
}

const POLICIES = {
  sample: samplePolicy(),
  clinic: companyPolicy('clinic'),
  app: companyPolicy('app'),
  hotel: companyPolicy('hotel'),
  portal: companyPolicy('portal'),
};
/** The least share right of each file: of the first two policies alone, and of all of them, asked in far more ways. */
const FILES = [
  ['marked', 60, 0.9],
  ['markedWidely', 186, 0.8],
] as const;
const engines = new Map<string, Understand>();
beforeAll(async () => {
  const prepare = await openEngine();
  for (const [name, policy] of Object.entries(POLICIES)) engines.set(name, prepare(policy));
});

function pairsIn(file: string): readonly (Marked & { readonly language: Locale })[] {
  return LOCALES.flatMap((language) => {
    const lines = readFileSync(path.join(__dirname, `${file}.${language}.jsonl`), 'utf8')
      .trim()
      .split('\n');
    return lines.map((line) => ({ ...(JSON.parse(line) as Marked), language }));
  });
}

function textOf({ policy, provision }: Marked, language: Locale): string {
  const document = documentIn(POLICIES[policy], language);
  const text = document === undefined ? undefined : findProvision(document, provision)?.text;
  if (text === undefined) throw new Error(`${policy} (${language}) has no ${provision}.`);
  return text;
}

function markedBy(pair: Marked, language: Locale): string {
  const best = engines.get(pair.policy)?.pointOut(pair.text, pair.provision, language)?.best;
  return textOf(pair, language).slice(best?.from, best?.to);
}

test.each(FILES)(
  'of the questions in %s (%d), the share that has the answer marked is at least %d',
  (file, count, least) => {
    const pairs = pairsIn(file);
    const wrong = pairs
      .map((pair) => ({ ...pair, marked: markedBy(pair, pair.language) }))
      .filter(({ marked, sentences }) => !sentences.some((one) => marked.startsWith(one)))
      .map(({ policy, text, marked }) => `${policy}: ${text} -> ${marked}`);
    expect(pairs).toHaveLength(count);
    if (wrong.length > count * (1 - least)) expect(wrong).toEqual([]);
  },
);

test('every provision has what is to be marked in it', () => {
  const pairs = FILES.flatMap(([file]) => pairsIn(file));
  const missing = pairs.filter((pair) => {
    const text = textOf(pair, pair.language);
    const begins = (words: string) =>
      sentencesOf(text).some(({ from, to }) => text.slice(from, to).startsWith(words));
    return !pair.sentences.every(begins);
  });
  expect(missing).toEqual([]);
});
