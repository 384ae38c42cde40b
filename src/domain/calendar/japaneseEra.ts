/** The eras (元号) since the Gregorian calendar came to Japan. */
export type Era = 'meiji' | 'taisho' | 'showa' | 'heisei' | 'reiwa';

interface EraSpan {
  readonly era: Era;
  /** First and last day. Two eras share the day on which an emperor died, until 1926. */
  readonly from: string;
  readonly to: string;
  /** What is added to a year of the era to make it Gregorian. */
  readonly yearBefore: number;
}

// Meiji is counted from 1873: before that the lunar calendar was in use and its dates do not carry over.
const ERAS: readonly EraSpan[] = [
  { era: 'reiwa', from: '2019-05-01', to: '9999-12-31', yearBefore: 2018 },
  { era: 'heisei', from: '1989-01-08', to: '2019-04-30', yearBefore: 1988 },
  { era: 'showa', from: '1926-12-25', to: '1989-01-07', yearBefore: 1925 },
  { era: 'taisho', from: '1912-07-30', to: '1926-12-25', yearBefore: 1911 },
  { era: 'meiji', from: '1873-01-01', to: '1912-07-30', yearBefore: 1867 },
];

/** The Japanese year (和暦) of a date (YYYY-MM-DD); on a shared day the newer era. Undefined before 1873. */
export function eraOf(iso: string): { readonly era: Era; readonly year: number } | undefined {
  const span = ERAS.find(({ from }) => iso >= from);
  return span && { era: span.era, year: Number(iso.slice(0, 4)) - span.yearBefore };
}

/** The Gregorian year of a year in an era; 元年 is 1. Whether the era reached that far is not looked at. */
export function gregorianYear(era: Era, year: number): number {
  return year + (ERAS.find((span) => span.era === era)?.yearBefore ?? 0);
}

/** Whether a date (YYYY-MM-DD) lies in an era: 昭和64年1月7日 does, 昭和64年1月8日 does not. */
export function isWithinEra(era: Era, iso: string): boolean {
  return ERAS.some((span) => span.era === era && span.from <= iso && iso <= span.to);
}
