import { type Era, gregorianYear } from '../../domain/calendar/japaneseEra';
import { columnsOf, fold, hasPhrase } from '../topics/phrases';
import { IMPORT_WORDS } from '../topics/words';

interface Dated {
  /** YYYY-MM-DD. */
  readonly date: string;
  /** The line it was read from. */
  readonly text: string;
}

const { en, ja } = IMPORT_WORDS;
const ANNOUNCED = [...en.effectiveWords, ...en.revisedWords, ...ja.effectiveWords, ...ja.revisedWords].map(
  fold,
);
const MONTHS: readonly string[] = en.months;
const ERAS: Readonly<Record<string, Era>> = { 令和: 'reiwa', 平成: 'heisei', 昭和: 'showa' };
/** Dates of laws and the like stand in longer sentences. */
const LONGEST_LINE = 160;

const NUMBERS = /(?<!\p{Nd})(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)/gu;
const ERA_DATE = /(令和|平成|昭和)\s*(\d{1,2}|元)\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/gu;
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`, 'gu');
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH},?\\s+(\\d{4})`, 'gu');

/** The latest day that the text announces as that of its making, revision or coming into force. 01/04/2024 is not read. */
export function readEffectiveDate(text: string): Dated | undefined {
  const found = text.split('\n').flatMap((line) => {
    const folded = fold(line);
    if (columnsOf(line) > LONGEST_LINE || !hasPhrase(folded, ANNOUNCED)) return [];
    return datesIn(folded).map((date) => ({ date, text: line }));
  });
  return found.sort((a, b) => (a.date < b.date ? -1 : 1)).at(-1);
}

function datesIn(folded: string): readonly string[] {
  const month = (name = '') => MONTHS.indexOf(name) + 1;
  const year = (era = '', count = '') =>
    gregorianYear(ERAS[era] ?? 'reiwa', /元/u.test(count) ? 1 : Number(count));
  return [
    ...[...folded.matchAll(NUMBERS)].map(([, y, m, d]) => iso(Number(y), Number(m), Number(d))),
    ...[...folded.matchAll(ERA_DATE)].map(([, era, y, m, d]) => iso(year(era, y), Number(m), Number(d))),
    ...[...folded.matchAll(MONTH_FIRST)].map(([, m, d, y]) => iso(Number(y), month(m), Number(d))),
    ...[...folded.matchAll(DAY_FIRST)].map(([, d, m, y]) => iso(Number(y), month(m), Number(d))),
  ].filter((date) => date !== '');
}

/** Empty for a day that does not exist. */
function iso(year: number, month: number, day: number): string {
  const time = Date.UTC(year, month - 1, day);
  const date = Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10);
  return date.endsWith(`-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`) ? date : '';
}
