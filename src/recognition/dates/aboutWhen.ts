import { addDays } from '../../domain/calendar/japaneseDate';
import { withAsciiNumerals } from '../numbers/numerals';
import { ERA_YEAR, yearOfEra } from './dateFormats';
import { fold } from '../text/fold';
import { aboutWhenInEnglish } from './aboutWhenInEnglish';

const LONGEST = 100;
const YEAR = '(?<year>\\d{4}|[12]\\d{3})年?';
const SEASONS: Readonly<Record<string, number>> = { 春: 3, 夏: 6, 秋: 9, 冬: 12 };
const YEARS_BACK: Readonly<Record<string, number>> = {
  今年: 0,
  ことし: 0,
  本年: 0,
  去年: 1,
  きょねん: 1,
  昨年: 1,
  さくねん: 1,
  前年: 1,
  おととし: 2,
  一昨年: 2,
  '1昨年': 2,
  さきおととし: 3,
};
const MONTHS_BACK: Readonly<Record<string, number>> = { 今月: 0, 先月: 1, 先々月: 2, 先先月: 2 };
const ERA = new RegExp(ERA_YEAR, 'gu');
const BACK = Object.keys(YEARS_BACK).join('|');

/** The first day (YYYY-MM-DD) of about when something was: "last March", "two years ago", 去年の3月, おととし, 3月ごろ. */
export function readAboutWhen(typed: string, { today }: { readonly today: string }): string | undefined {
  const text = fold(typed);
  if (text.length > LONGEST || text === '') return undefined;
  return inJapanese(withAsciiNumerals(text.replace(/\s+/gu, ' ')), today) ?? aboutWhenInEnglish(text, today);
}

const PART = '(?:の)?(?:(?<month>\\d{1,2})月|(?<season>[春夏秋冬])|(?<end>末|終わり|暮れ)|初め|はじめ|頭)?';
const YEAR_BACK = new RegExp(`(?<word>${BACK})${PART}`, 'u');
const YEAR_NAMED = new RegExp(`${YEAR}${PART}(?:ごろ|頃|くらい|ぐらい|あたり|に|の|だ|です|$)`, 'u');
type Parts = Readonly<Record<string, string | undefined>>;
type ReadJapanese = (said: string, today: string) => string | undefined;

const IN_JAPANESE: readonly ReadJapanese[] = [
  (said, today) => {
    const back = YEAR_BACK.exec(said)?.groups;
    return back && monthOf(yearIn(today) - (YEARS_BACK[back['word'] ?? ''] ?? 0), back);
  },
  (said) => {
    const named = YEAR_NAMED.exec(said)?.groups;
    return named && monthOf(Number(named['year']), named);
  },
  (said, today) => {
    const months = Object.entries(MONTHS_BACK).find(([word]) => said.includes(word))?.[1];
    return months === undefined ? undefined : monthOn(yearIn(today), monthIn(today) - months);
  },
  (said, today) => {
    const weeks = WEEKS_BACK.find(([word]) => said.includes(word))?.[1];
    return weeks === undefined ? undefined : addDays(today, -7 * weeks);
  },
  spanBack,
  (said, today) => monthAlone(said, yearIn(today), monthIn(today)),
];

const WEEKS_BACK = [
  ['先々週', 2],
  ['先週', 1],
  ['今週', 0],
] as const;
const yearIn = (today: string): number => Number(today.slice(0, 4));
const monthIn = (today: string): number => Number(today.slice(5, 7));

/** Japanese is read without the spaces that some put. */
function inJapanese(text: string, today: string): string | undefined {
  if (!/[\p{sc=Han}\p{sc=Hiragana}]/u.test(text)) return undefined;
  const said = text.replace(/\s/gu, '').replace(ERA, (era: string) => String(yearOfEra(era)));
  return firstOf(IN_JAPANESE, (read) => read(said, today));
}

function firstOf<T, R>(all: readonly T[], read: (one: T) => R | undefined): R | undefined {
  for (const one of all) {
    const found = read(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

const SPAN =
  /(?<count>\d{1,2}|数|半)(?:か|ヶ|カ|ヵ|ケ|箇)?(?<unit>年|月|週|日)間?(?:くらい|ぐらい|ほど|ばかり)?(?:前|まえ)/u;
/** So many months, or days, is each. */
const MONTHS: Readonly<Record<string, number>> = { 年: 12, 月: 1 };
const DAYS: Readonly<Record<string, number>> = { 週: 7, 日: 1 };

function spanBack(said: string, today: string): string | undefined {
  const { count = '', unit = '' } = SPAN.exec(said)?.groups ?? {};
  const many = COUNTS[count] ?? Number(count);
  const [months, days] = [MONTHS[unit], DAYS[unit]];
  if (months !== undefined) return monthOn(yearIn(today), monthIn(today) - Math.round(months * many));
  return days === undefined ? undefined : addDays(today, -days * Math.round(many));
}
const COUNTS: Readonly<Record<string, number>> = { 数: 3, 半: 0.5 };

/** 「3月ごろ」 is the last March there was. */
function monthAlone(said: string, year: number, month: number): string | undefined {
  const alone =
    /^(?:たしか|確か|たぶん|多分|だいたい|おそらく)?(?<month>\d{1,2})月(?:の?(?:初め|はじめ|中旬|上旬|下旬|末|終わり|半ば))?(?:ごろ|頃|くらい|ぐらい|あたり)?(?:に(?:問い合わせ|連絡|メール|電話)(?:しました|した)?|だったと思います|だと思います|かな|です|でした|だ|や|やったと思う)*[。.!]*$/u.exec(
      said,
    )?.groups;
  const named = Number(alone?.['month']);
  if (alone === undefined || named < 1 || named > 12) return undefined;
  return dayOne(named > month ? year - 1 : year, named);
}

function monthOf(year: number, { month, season = '', end }: Parts): string | undefined {
  const told = month === undefined ? SEASONS[season] : Number(month);
  const named = told ?? (end === undefined ? 1 : 12);
  return named >= 1 && named <= 12 ? dayOne(year, named) : undefined;
}

/** A month counted on past the end or the beginning of a year. */
function monthOn(year: number, month: number): string {
  const all = year * 12 + month - 1;
  return dayOne(Math.floor(all / 12), (all % 12) + 1);
}

const dayOne = (year: number, month: number): string =>
  `${String(year)}-${String(month).padStart(2, '0')}-01`;
