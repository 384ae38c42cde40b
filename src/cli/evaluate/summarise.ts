import { type Figures, figuresOf, type Judged } from './score';

const COLUMNS: readonly (readonly [title: string, figure: keyof Figures])[] = [
  ['questions', 'questions'],
  ['hit@1', 'hit1'],
  ['hit@3', 'hit3'],
  ['kinds', 'kinds'],
  ['request types', 'requestTypes'],
  ['false answers', 'falseAnswers'],
  ['missed answers', 'missedAnswers'],
  ['AUROC', 'auroc'],
];
const LANGUAGES: readonly string[] = ['en', 'ja', 'mixed'];

/** Milliseconds. */
interface Spent {
  readonly preparing: number;
  readonly aQuestion: number;
}

/** The figures as lines of a table, a row a language that occurs and one for all. */
export function summarise(judged: readonly Judged[], spent: Spent): readonly string[] {
  const perLanguage = LANGUAGES.map((language) => ({
    name: language,
    rows: judged.filter(({ question }) => question.lang === language),
  }));
  const groups = [...perLanguage.filter(({ rows }) => rows.length > 0), { name: 'all', rows: judged }];
  const header = ['language', ...COLUMNS.map(([title]) => title)];
  const rows = groups.map((group) => {
    const figures = figuresOf(group.rows);
    return [group.name, ...COLUMNS.map(([, figure]) => shown(figure, figures[figure]))];
  });
  const table = [header, ...rows].map((cells) =>
    cells.map((cell, column) => cell.padStart(Math.max(8, header[column]?.length ?? 0))).join('  '),
  );
  return [
    ...table,
    `${spent.aQuestion.toFixed(3)} ms a question, ${spent.preparing.toFixed(1)} ms to prepare`,
  ];
}

function shown(figure: keyof Figures, value: number | undefined): string {
  if (value === undefined) return '-';
  return figure === 'questions' ? String(value) : value.toFixed(3);
}
