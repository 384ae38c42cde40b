import { holidays } from '@holiday-jp/holiday_jp';

/** Whether a date (YYYY-MM-DD) is a national holiday of Japan (国民の祝日), substitute holidays included; known to 2050. */
export function isNationalHoliday(date: string): boolean {
  return Object.hasOwn(holidays, date);
}
