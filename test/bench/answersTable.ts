import type { Question } from '../../src/cli/evaluate/readQuestions';
import { figuresOf, type Judged } from '../../src/cli/evaluate/score';
import type { Material } from './answersMaterial';
import type { System } from './answersSystem';
import { median } from './median';

interface Materials {
  readonly heldOut: Material;
  readonly companies: readonly Material[];
}

/** What a system did with all questions; times in milliseconds. */
export interface Result {
  readonly system: System;
  readonly heldOut: readonly Judged[];
  readonly companies: readonly Judged[];
  readonly fillings: readonly number[];
  readonly answers: readonly number[];
}

/** Puts all questions to a system, each once, policy by policy. */
export async function examine(system: System, { heldOut, companies }: Materials): Promise<Result> {
  const first = await examineOn(system, heldOut);
  const others = [];
  for (const material of companies) others.push(await examineOn(system, material));
  const all = [first, ...others];
  return {
    system,
    heldOut: first.judged,
    companies: others.flatMap(({ judged }) => judged),
    fillings: all.map(({ filling }) => filling),
    answers: all.flatMap(({ answers }) => answers),
  };
}

async function examineOn(system: System, { documents, questions }: Material) {
  const begun = performance.now();
  const ask = await system.fill(documents);
  const filling = performance.now() - begun;
  const judged: Judged[] = [];
  const answers: number[] = [];
  for (const question of questions) {
    const asked = performance.now();
    const got = await ask(question);
    answers.push(performance.now() - asked);
    judged.push({ question, got });
  }
  return { judged, filling, answers };
}

type Column = readonly [title: string, cell: (result: Result) => string];

const COLUMNS: readonly Column[] = [
  ['System', ({ system }) => system.name],
  ['held out: English', ({ heldOut }) => hits(heldOut, 'en')],
  ['held out: Japanese', ({ heldOut }) => hits(heldOut, 'ja')],
  ['held out: mixed', ({ heldOut }) => hits(heldOut, 'mixed')],
  ['other policies: English', ({ companies }) => hits(companies, 'en')],
  ['other policies: Japanese', ({ companies }) => hits(companies, 'ja')],
  ['a question', ({ answers }) => `${median(answers).toFixed(2)} ms`],
  ['to fill', ({ fillings }) => `${median(fillings).toFixed(1)} ms`],
  ['to learn', ({ system: { learnt } }) => (learnt === undefined ? '' : `${(learnt / 1000).toFixed(1)} s`)],
];

/** The results as a table in Markdown: hit@1 / hit@3 for each set and language, then the times. */
export function tableOf(results: readonly Result[]): string {
  const rows = [
    COLUMNS.map(([title]) => title),
    ...results.map((result) => COLUMNS.map(([, cell]) => cell(result))),
  ];
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  const [header = '', ...lines] = rows.map((cells) => {
    const padded = cells.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    return `| ${padded.join(' | ')} |`;
  });
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [header, `| ${rule.join(' | ')} |`, ...lines].join('\n');
}

function hits(judged: readonly Judged[], language: Question['lang']): string {
  const { hit1, hit3 } = figuresOf(judged.filter(({ question }) => question.lang === language));
  return [hit1, hit3].map((hit) => hit?.toFixed(2) ?? '-').join(' / ');
}

/** What the cells of the table are, with the numbers of questions that they are shares of. */
export function legendOf({ heldOut, companies }: Result): string {
  const [first, others] = [heldOut, companies].map(
    (judged) => judged.filter(({ question }) => question.kind === 'policy').length,
  );
  return [
    `Shares are hit@1 / hit@3: of ${first ?? 0} held-out questions about the sample policy, and of ${others ?? 0}`,
    'about four policies that it was not made for. A question and a policy in both languages: the median; learning: once.',
  ].join(' ');
}
